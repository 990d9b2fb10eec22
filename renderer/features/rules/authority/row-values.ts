/** What a row starts with, and what its form takes over when the organ changes. */
import type { AuthorityRow } from '../../../../shared/domain/authority.ts';
import { familyOfIssuer, type Issuer } from '../../../../shared/domain/issuer.ts';
import { SIGNING } from '../../../../shared/domain/signing.ts';

/** What stands for each organ in the number of its papers (DOCUMENTS.md §2.2). */
const SYMBOLS: Readonly<Record<Issuer, string>> = {
  'province-chair': 'UBND',
  'province-committee': 'UBND',
  'province-council': 'HĐND',
  'home-affairs': 'SNV',
  'province-front': 'MTTQ-BTT',
  'commune-chair': 'UBND',
  'commune-committee': 'UBND',
  'commune-council': 'HĐND',
  'party-standing': 'TU',
  'party-permanent': 'TU',
  'party-organisation': 'BTCTU',
  'commune-party-standing': 'ĐU',
  'commune-party': 'ĐU',
};

/** A new row of the office, about one group of titles. */
export function newRow(): AuthorityRow {
  return {
    kind: 'appoint',
    titles: 'state-heads',
    issuer: 'province-chair',
    symbol: SYMBOLS['province-chair'],
    form: null,
    signer: null,
    bases: ['@local-rule', '@proposal'],
    recipients: ['Như {Điều}', 'Lưu: VT, hồ sơ CB'],
    executors: [],
  };
}

/** The row issued by another organ: its symbol, and a way of signing that suits it. */
export function issuedBy(row: AuthorityRow, issuer: Issuer): AuthorityRow {
  const suits = row.form !== null && SIGNING[issuer][row.form] !== undefined;
  const sameFamily = familyOfIssuer(issuer) === familyOfIssuer(row.issuer);
  const scope = row.titles.startsWith('all-') && !sameFamily ? `all-${familyOfIssuer(issuer)}` : row.titles;
  return {
    ...row,
    issuer,
    titles: scope as AuthorityRow['titles'],
    symbol: SYMBOLS[issuer],
    form: suits ? row.form : null,
    signer: null,
  };
}

/** Lines of a text area; blank ones stay while it is written and are dropped when it is saved. */
export function linesOf(text: string): string[] {
  return text.split('\n');
}
