/** Rows of the table of authority in words, and what of their bases is out of date. */

import { successorOf } from '../../../../shared/documents/citing.ts';
import { type AuthorityRow, type BaseRef, StandingBase } from '../../../../shared/domain/authority.ts';
import type { Citation } from '../../../../shared/domain/citation.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { formsOf, type SignerForm } from '../../../../shared/domain/signing.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { inForceOn } from '../../../../shared/rules/citations.ts';
import { citationWords, titleName } from '../../../components/plan-words.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';
import type { Entry, Table } from './use-authority.ts';

export function kindWords(t: Translate, { kind }: Pick<AuthorityRow, 'kind'>): string {
  return kind === null ? t('authority.allKinds') : t(`decisions.kind.${kind}`);
}

const isTitle = (scope: string): boolean => /^[A-Z]\d{2}$/.test(scope);

export function scopeWords(t: Translate, index: PlanIndex, scope: AuthorityRow['titles']): string {
  return isTitle(scope) ? titleName(index, scope as never) : t(`authority.scope.${scope}`);
}

/** How a row's papers are signed, by its own word or the organ's usual one. */
export function formOf({ issuer, form }: AuthorityRow, usual: Table['usual']): SignerForm {
  return form ?? usual[issuer]?.form ?? formsOf(issuer)[0] ?? 'in-person';
}

export function formWords(t: Translate, row: AuthorityRow, usual: Table['usual']): string {
  const words = t(`authority.form.${formOf(row, usual)}`);
  return row.form === null ? t('authority.usualForm', { form: words }) : words;
}

export function signerWords(t: Translate, row: AuthorityRow, { signers, usual }: Table): string {
  const id = row.signer ?? (row.form === null ? (usual[row.issuer]?.signer ?? null) : null);
  return signers.find((one) => one.id === id)?.name ?? t('authority.inOffice');
}

export function stateOf({ own, shipped }: Entry): 'own' | 'confirmed' | 'unconfirmed' {
  if (own) return 'own';
  return shipped?.confirmed === true ? 'confirmed' : 'unconfirmed';
}

export function baseWords(t: Translate, base: BaseRef, citations: ReadonlyMap<string, Citation>): string {
  const standing = StandingBase.safeParse(base);
  return standing.success
    ? t(`authority.standing.${standing.data}`)
    : citationWords(citations.get(base), base);
}

/** A text of a row that is not in force on the day of the papers, with the one that took its place. */
export interface OutdatedBase {
  base: BaseRef;
  citation: Citation;
  successor: Citation | null;
}

export function outdatedBases(
  bases: readonly BaseRef[],
  citations: ReadonlyMap<string, Citation>,
  day: IsoDate,
): OutdatedBase[] {
  return bases.flatMap((base) => {
    const citation = citations.get(base);
    if (citation === undefined || inForceOn(citation, day)) return [];
    return [{ base, citation, successor: successorOf(citation, citations, day) }];
  });
}
