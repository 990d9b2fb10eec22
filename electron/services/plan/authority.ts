/** Who decides and signs, as the office has it: the shipped table with its own rows, its signers, its formats. */

import { type AuthorityBook, mergedRows, rowKey } from '../../../shared/documents/authority-row.ts';
import { replacedBase } from '../../../shared/documents/base-order.ts';
import {
  type AuthorityRow,
  type AuthoritySettings,
  FAMILY_SCOPES,
  StandingBase,
} from '../../../shared/domain/authority.ts';
import type { Citation } from '../../../shared/domain/citation.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { CitationId } from '../../../shared/domain/ids.ts';
import { familyOfIssuer, type Issuer } from '../../../shared/domain/issuer.ts';
import type { PaperFormats } from '../../../shared/domain/paper-format.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import {
  SIGNING,
  type SignerForm,
  type SignerId,
  type UsualSigning,
} from '../../../shared/domain/signing.ts';
import type { SummaryParams } from '../../../shared/domain/workspace.ts';
import type { AuthorityTable } from '../../../shared/ipc/authority-channels.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { loadAuthority } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';
import { allCitations } from './citations.ts';
import { putSettings } from './settings.ts';

/** All that papers need to know of authority. */
export function authorityBook({
  authority,
  formats,
}: Pick<WorkspaceSettings, 'authority' | 'formats'>): AuthorityBook {
  const { rows, signers, usual } = authority;
  return { rows: mergedRows(loadAuthority(), rows), signers, usual, formats };
}

/** The whole table with what the program ships beside what the office made of it. */
export function authorityTable({ settings, state }: Session): AuthorityTable {
  const { rows, signers, usual, formats } = authorityBook(settings);
  const shipped = new Map(loadAuthority().map((row) => [rowKey(row), row]));
  const own = new Set(settings.authority.rows.map(rowKey));
  return {
    rows: rows.map((row) => ({
      row,
      shipped: shipped.get(rowKey(row)) ?? null,
      own: own.has(rowKey(row)),
    })),
    signers: [...signers],
    usual,
    formats,
    day: settings.decisions.date ?? state.plan.startDate,
  };
}

/**
 * Puts a row into the table; `replaces` is the key of the row it was, where kind or titles changed. Throws AppError
 * `authority-exists` where another row of the office has that key, `authority-family` where a row for all titles of
 * one family names an organ of the other, `signing-unsuited` where the organ's papers are not signed so,
 * `signer-not-found`, `citation-not-found`.
 */
export function saveAuthorityRow(session: Session, row: AuthorityRow, replaces: string | null): ChangeResult {
  const { authority } = session.settings;
  const key = rowKey(row);
  const tidy = tidied(row);
  checkRow(session, tidy);
  const others = authority.rows.filter((one) => rowKey(one) !== replaces);
  if (key !== replaces && others.some((one) => rowKey(one) === key)) {
    throw new AppError('authority-exists', {});
  }
  const rows = [...others.filter((one) => rowKey(one) !== key), tidy];
  return change(session, 'authority.save', { ...authority, rows }, rowParams(row));
}

/** Takes a row of the office away; where the program ships one of its key, that one holds again. */
export function removeAuthorityRow(session: Session, key: string): ChangeResult {
  const { authority } = session.settings;
  const row = authority.rows.find((one) => rowKey(one) === key);
  if (row === undefined) throw new AppError('authority-not-found', {});
  const rows = authority.rows.filter((one) => one !== row);
  return change(session, 'authority.remove', { ...authority, rows }, rowParams(row));
}

/**
 * Cites one text in the place of another in every row that cites it; shipped rows become the office's own. Throws
 * AppError `citation-not-found` where the new text is not in the catalogue, or no row cites the old one.
 */
export function replaceBase(session: Session, from: CitationId, to: CitationId): ChangeResult {
  const { authority } = session.settings;
  const texts = new Map(allCitations(session.settings).map((citation) => [citation.id, citation]));
  const fresh = texts.get(to);
  if (fresh === undefined) throw new AppError('citation-not-found', { citation: to });
  const citing = authorityBook(session.settings).rows.filter(({ bases }) => bases.includes(from));
  if (citing.length === 0) throw new AppError('citation-not-found', { citation: from });
  const replaced = new Map(
    citing.map((row) => [rowKey(row), { ...row, bases: replacedBase(row.bases, from, to) }]),
  );
  const others = authority.rows.filter((row) => !replaced.has(rowKey(row)));
  const named = (citation: Citation | undefined, id: CitationId) =>
    citation === undefined ? id : `${citation.type} ${citation.number || citation.title}`;
  return change(
    session,
    'authority.replaceBase',
    { ...authority, rows: [...others, ...replaced.values()] },
    { count: replaced.size, from: named(texts.get(from), from), to: named(fresh, to) },
  );
}

/** How the papers of an organ are usually signed; null puts the program's word back. Throws as `saveAuthorityRow`. */
export function setUsualSigning(session: Session, issuer: Issuer, usual: UsualSigning | null): ChangeResult {
  const { authority } = session.settings;
  if (usual !== null) checkSigning(session, issuer, usual.form, usual.signer);
  const { [issuer]: _before, ...others } = authority.usual;
  const after = usual === null ? others : { ...others, [issuer]: usual };
  return change(session, 'authority.usual', { ...authority, usual: after }, { issuer });
}

/** The look of the papers of both families. */
export function setFormats(session: Session, formats: PaperFormats): ChangeResult {
  return session.change('format.change', (tx) => {
    putSettings(tx, session, { ...session.settings, formats });
    return {};
  });
}

function change(
  session: Session,
  command: 'authority.save' | 'authority.remove' | 'authority.usual' | 'authority.replaceBase',
  authority: AuthoritySettings,
  params: SummaryParams,
): ChangeResult {
  return session.change(command, (tx) => {
    putSettings(tx, session, { ...session.settings, authority });
    return params;
  });
}

/** Kind, titles and organ of a row for its journal sentence, as ids that are put into words when it is read. */
function rowParams({ kind, titles, issuer }: AuthorityRow): SummaryParams {
  return { kind: kind ?? '', titles, issuer };
}

function tidied(row: AuthorityRow): AuthorityRow {
  const lines = (texts: readonly string[]) =>
    texts.map((text) => text.replace(/^\s*-\s*|[\s.;,]+$/gu, '').trim()).filter((text) => text !== '');
  const recipients = lines(row.recipients);
  if (recipients.length === 0) throw new AppError('bad-arguments', {}, 'a paper goes to somebody');
  return { ...row, symbol: row.symbol.trim(), recipients, executors: lines(row.executors) };
}

function checkRow(session: Session, { titles, issuer, form, signer, bases }: AuthorityRow): void {
  if ((FAMILY_SCOPES as readonly string[]).includes(titles) && titles !== `all-${familyOfIssuer(issuer)}`) {
    throw new AppError('authority-family', {});
  }
  const usual = session.settings.authority.usual[issuer]?.form ?? null;
  checkSigning(session, issuer, form ?? usual, signer);
  const known = new Set<string>(allCitations(session.settings).map(({ id }) => id));
  const unknown = bases.find((base) => !StandingBase.safeParse(base).success && !known.has(base));
  if (unknown !== undefined) throw new AppError('citation-not-found', { citation: unknown });
}

/** `form` null leaves the organ's first way of signing. */
function checkSigning(
  { settings }: Session,
  issuer: Issuer,
  form: SignerForm | null,
  signerId: SignerId | null,
): void {
  const seats = form === null ? Object.values(SIGNING[issuer])[0] : SIGNING[issuer][form];
  if (seats === undefined) throw new AppError('signing-unsuited', { issuer, form: form ?? '' });
  if (signerId === null) return;
  const signer = settings.authority.signers.find(({ id }) => id === signerId);
  if (signer === undefined) throw new AppError('signer-not-found', {});
  if (!seats.includes(signer.seat)) throw new AppError('signer-unsuited', { signer: signer.name });
}
