/** Which row of the table of authority applies to a decision, why, and how its paper is signed. */
import {
  type AuthorityRow,
  type AuthoritySettings,
  FAMILY_SCOPES,
  type ShippedAuthorityRow,
  type TitleScope,
  titleGroupOf,
} from '../domain/authority.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { DecisionFamily } from '../domain/decision.ts';
import { type DecisionKind, familiesOf } from '../domain/decision-kind.ts';
import type { UnitCode } from '../domain/ids.ts';
import { familyOfIssuer, type Issuer, isCommuneIssuer } from '../domain/issuer.ts';
import type { PaperFormats } from '../domain/paper-format.ts';
import type { Title } from '../domain/post.ts';
import { formsOf, SIGNING, type Signer, type SignerForm, type SignerSeat } from '../domain/signing.ts';

/** All that papers need to know of who decides, who signs and how papers look. */
export interface AuthorityBook {
  /** Shipped and own rows, each key once. */
  rows: readonly AuthorityRow[];
  signers: readonly Signer[];
  usual: AuthoritySettings['usual'];
  formats: PaperFormats;
}

/** What a row is known by: there is one row for a kind and its titles. */
export function rowKey({ kind, titles }: Pick<AuthorityRow, 'kind' | 'titles'>): string {
  return `${kind ?? '*'}/${titles}`;
}

/** The shipped rows with the office's in their place, then those only the office has. */
export function mergedRows(
  shipped: readonly ShippedAuthorityRow[],
  own: readonly AuthorityRow[],
): AuthorityRow[] {
  const byKey = new Map(own.map((row) => [rowKey(row), row]));
  const known = new Set(shipped.map(rowKey));
  return [
    ...shipped.map((row) => byKey.get(rowKey(row)) ?? row),
    ...own.filter((row) => !known.has(rowKey(row))),
  ];
}

/** What is decided: its kind, the title (null where nobody gets or leaves a post) and the family, where it is chosen. */
export interface Decided {
  /** Null for somebody confirmed in place, which is no kind of its own. */
  kind: DecisionKind | null;
  title: Title | null;
  /** Whose paper it must be; null goes by the kind and the title. */
  family: DecisionFamily | null;
}

/** How closely a scope fits: 3 the title itself, 2 its group, 1 its family, 0 not at all. */
function closeness(scope: TitleScope, title: Title | null, family: DecisionFamily): 0 | 1 | 2 | 3 {
  if ((FAMILY_SCOPES as readonly string[]).includes(scope)) return scope === `all-${family}` ? 1 : 0;
  if (title === null) return 0;
  if (scope === title.code) return 3;
  return scope === titleGroupOf(title) ? 2 : 0;
}

/** Why a row applies: whether it is of the kind, and how closely it is of the title. */
export interface Applied {
  row: AuthorityRow;
  byKind: boolean;
  by: 'title' | 'group' | 'family';
}

/**
 * The most specific row: one of the kind before one of all kinds, then the title before its group before its family.
 * Null where no row is of the wanted family; the shipped table has a row for each.
 */
export function appliedRow(rows: readonly AuthorityRow[], { kind, title, family }: Decided): Applied | null {
  const only = kind === null ? undefined : familiesOf(kind);
  const wanted = family ?? (only?.length === 1 ? (only[0] ?? null) : null);
  const group = wanted ?? title?.decidedBy ?? 'state';
  let best: Applied | null = null;
  let bestScore = 0;
  for (const row of rows) {
    if (row.kind !== null && row.kind !== kind) continue;
    if (wanted !== null && familyOfIssuer(row.issuer) !== wanted) continue;
    const close = closeness(row.titles, title, group);
    const score = close === 0 ? 0 : (row.kind === null ? 0 : 10) + close;
    if (score <= bestScore) continue;
    bestScore = score;
    best = { row, byKind: row.kind !== null, by: close === 3 ? 'title' : close === 2 ? 'group' : 'family' };
  }
  return best;
}

/** Doubts about who signs, each said in words. */
export type SigningDoubt =
  /** The organ's papers are not signed in this way. */
  | 'form-unsuited'
  /** `T/U` is of HD 36 only. */
  | 'mandate-old-form'
  /** The chosen signer holds no office that signs in this way. */
  | 'seat-unsuited'
  /** The chosen signer was not in office on the day of the paper. */
  | 'not-in-office'
  /** Several hold the office on that day, and none is chosen. */
  | 'several-in-office';

/** Who signs and how; `signer` null where nobody is known. */
export interface Signing {
  form: SignerForm;
  seat: SignerSeat;
  signer: Signer | null;
  doubts: SigningDoubt[];
}

export function inOffice({ from, to }: Pick<Signer, 'from' | 'to'>, day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** How a row's paper is signed on a day, in a unit where the organ is a commune's. */
export function signingOf(
  { issuer, form: ownForm, signer: ownSigner }: Pick<AuthorityRow, 'issuer' | 'form' | 'signer'>,
  { signers, usual, formats }: Pick<AuthorityBook, 'signers' | 'usual' | 'formats'>,
  day: IsoDate,
  unitCode: UnitCode | null,
): Signing {
  const form = ownForm ?? usual[issuer]?.form ?? usualForm(issuer);
  const doubts: SigningDoubt[] = [];
  const seats = SIGNING[issuer][form];
  if (seats === undefined) doubts.push('form-unsuited');
  if (form === 'by-mandate' && familyOfIssuer(issuer) === 'party' && formats.party.standard === 'hd05') {
    doubts.push('mandate-old-form');
  }
  const suited = seats ?? SIGNING[issuer][usualForm(issuer)] ?? [];
  const [seat = 'province-chair'] = suited;
  const sameForm = ownForm === null || ownForm === usual[issuer]?.form;
  const chosenId = ownSigner ?? (sameForm ? (usual[issuer]?.signer ?? null) : null);
  const chosen = signers.find(({ id }) => id === chosenId);
  if (chosen !== undefined) {
    const isHere = !isCommuneIssuer(issuer) || chosen.unitCode === unitCode;
    if (isHere) {
      if (!suited.includes(chosen.seat)) doubts.push('seat-unsuited');
      if (!inOffice(chosen, day)) doubts.push('not-in-office');
      return { form, seat: suited.includes(chosen.seat) ? chosen.seat : seat, signer: chosen, doubts };
    }
  }
  const holders = signers.filter(
    (one) =>
      one.seat === seat && inOffice(one, day) && (!isCommuneIssuer(issuer) || one.unitCode === unitCode),
  );
  if (holders.length > 1) doubts.push('several-in-office');
  return { form, seat, signer: holders.length === 1 ? (holders[0] ?? null) : null, doubts };
}

/** The first way of signing that suits the organ. */
function usualForm(issuer: Issuer): SignerForm {
  return formsOf(issuer)[0] ?? 'in-person';
}
