import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AuthorityBook,
  appliedRow,
  mergedRows,
  rowKey,
  signingOf,
} from '../../../../shared/documents/authority-row.ts';
import { orderedBases } from '../../../../shared/documents/base-order.ts';
import {
  type AuthorityRow,
  StandingBase,
  TITLE_GROUPS,
  TitleScope,
  titleGroupOf,
} from '../../../../shared/domain/authority.ts';
import { DECISION_KINDS } from '../../../../shared/domain/decision-kind.ts';
import { familyOfIssuer, ISSUERS } from '../../../../shared/domain/issuer.ts';
import { formsOf, SIGNER_FORMS, SIGNER_SEATS } from '../../../../shared/domain/signing.ts';
import { AUTHORITY, CITATIONS, signer, TITLES, titleOf, UNIT } from './samples.ts';

const BY_ID = new Map<string, (typeof CITATIONS)[number]>(CITATIONS.map((one) => [one.id, one]));
const [ANY] = AUTHORITY.rows;
if (ANY === undefined) throw new Error('no shipped rows');

function row(over: Partial<AuthorityRow>): AuthorityRow {
  return { ...(ANY as AuthorityRow), form: null, signer: null, ...over };
}

describe('the shipped table', () => {
  it('has one row for a kind and its titles, each with texts of the catalogue in the official order', () => {
    const keys = AUTHORITY.rows.map(rowKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { bases, ...one } of AUTHORITY.rows) {
      for (const base of bases) {
        expect(StandingBase.safeParse(base).success || BY_ID.has(base), `${rowKey(one)} ${base}`).toBe(true);
      }
      expect(orderedBases(bases, BY_ID), rowKey(one)).toEqual(bases);
      expect(bases.at(-1)).toBe('@proposal');
    }
  });

  it('answers for every kind and title, each title being in one group', () => {
    for (const title of TITLES) {
      expect(TITLE_GROUPS).toContain(titleGroupOf(title));
      for (const kind of DECISION_KINDS) {
        const applied = appliedRow(AUTHORITY.rows, { kind, title, family: null });
        expect(applied, `${kind} ${title.code}`).not.toBeNull();
      }
      for (const family of ['state', 'party'] as const) {
        const applied = appliedRow(AUTHORITY.rows, { kind: null, title, family });
        expect(applied === null ? null : familyOfIssuer(applied.row.issuer)).toBe(family);
      }
    }
    // Somebody without a post has no title; whose paper it is must be said then.
    const retiring = appliedRow(AUTHORITY.rows, { kind: 'retire', title: null, family: 'party' });
    expect(retiring?.row.bases).toContain('luat-41-2024');
  });

  it.each([
    ['transfer-appoint', 'U20', 'province-chair'],
    ['appoint', 'U20', 'commune-chair'],
    ['approve-election', 'U01', 'province-chair'],
    ['designate', 'D01', 'party-standing'],
    ['transfer', 'C20', 'party-organisation'],
    ['nominate', 'H01', 'party-standing'],
    ['designate', 'H01', 'province-council'],
    ['nominate', 'U20', 'party-standing'],
    ['nominate', 'M01', 'party-standing'],
    ['recognise', 'M02', 'province-front'],
  ] as const)('lets %s of %s be decided by %s', (kind, code, issuer) => {
    expect(appliedRow(AUTHORITY.rows, { kind, title: titleOf(code), family: null })?.row.issuer).toBe(issuer);
  });
});

describe('the most specific row', () => {
  it('is of the kind before all kinds, then of the title before its group before its family', () => {
    const rows = [
      row({ kind: null, titles: 'all-state', symbol: 'A' }),
      row({ kind: null, titles: 'state-heads', symbol: 'B' }),
      row({ kind: null, titles: titleOf('U20').code, symbol: 'C' }),
      row({ kind: 'appoint', titles: 'all-state', symbol: 'D' }),
    ];
    const of = (kind: 'appoint' | 'resign', code: string) =>
      appliedRow(rows, { kind, title: titleOf(code), family: null });
    expect(of('resign', 'U20')).toMatchObject({ row: { symbol: 'C' }, byKind: false, by: 'title' });
    expect(of('resign', 'U21')).toMatchObject({ row: { symbol: 'B' }, byKind: false, by: 'group' });
    expect(of('resign', 'C01')).toMatchObject({ row: { symbol: 'A' }, byKind: false, by: 'family' });
    expect(of('appoint', 'U20')).toMatchObject({ row: { symbol: 'D' }, byKind: true, by: 'family' });
  });

  it('depends on no order, and no row that fits better is passed over', () => {
    const scope = fc.constantFrom(
      ...['all-state', 'all-party', ...TITLE_GROUPS, 'U20', 'D01', 'C01'].map((one) => TitleScope.parse(one)),
    );
    const kind = fc.constantFrom(null, ...DECISION_KINDS);
    const rows = fc.uniqueArray(fc.record({ kind, titles: scope, issuer: fc.constantFrom(...ISSUERS) }), {
      selector: rowKey,
      maxLength: 30,
    });
    const decided = fc.record({
      kind: fc.constantFrom(...DECISION_KINDS),
      title: fc.constantFrom(...TITLES),
      family: fc.constantFrom(null, 'state' as const, 'party' as const),
    });
    fc.assert(
      fc.property(rows, decided, (some, what) => {
        const table = some.map((one) => row(one));
        const applied = appliedRow(table, what);
        expect(appliedRow([...table].reverse(), what)).toEqual(applied);
        if (applied === null) return;
        expect([null, what.kind]).toContain(applied.row.kind);
        if (what.family !== null) expect(familyOfIssuer(applied.row.issuer)).toBe(what.family);
        const without = table.filter((one) => one !== applied.row);
        const next = appliedRow(without, what);
        const weight = (one: typeof applied) =>
          (one.byKind ? 10 : 0) + ['family', 'group', 'title'].indexOf(one.by);
        if (next !== null) expect(weight(next)).toBeLessThan(weight(applied));
      }),
    );
  });

  it('takes the office’s row in the place of the shipped one and keeps the others', () => {
    const own = row({ kind: 'appoint', titles: 'state-heads', issuer: 'home-affairs', symbol: 'SNV' });
    const further = row({ kind: 'resign', titles: titleOf('U20').code });
    const shipped = AUTHORITY.rows.map((one) => ({ ...one, source: 'x', confirmed: true }));
    const merged = mergedRows(shipped, [own, further]);
    expect(merged).toHaveLength(shipped.length + 1);
    expect(merged.find((one) => rowKey(one) === 'appoint/state-heads')).toBe(own);
    expect(merged.at(-1)).toBe(further);
  });
});

describe('who signs', () => {
  const book = (over: Partial<AuthorityBook>): AuthorityBook => ({ ...AUTHORITY, ...over });
  const chair = { issuer: 'province-chair', form: null, signer: null } as const;

  it('is whoever holds the office on the day', () => {
    const signers = [
      signer(1, 'province-chair', 'Nguyễn Văn Cũ', { to: '2026-06-30' }),
      signer(2, 'province-chair', 'Trần Văn Mới', { from: '2026-07-01' }),
    ];
    const on = (day: string) => signingOf(chair, book({ signers }), day, null).signer?.name;
    expect([on('2026-06-30'), on('2026-07-01')]).toEqual(['Nguyễn Văn Cũ', 'Trần Văn Mới']);
  });

  it('is nobody, with a doubt, where several hold the office and none is chosen', () => {
    const signers = [
      signer(1, 'province-vice-chair', 'Nguyễn Văn Mẫu'),
      signer(2, 'province-vice-chair', 'Trần Văn Mẫu'),
    ];
    const deputy = { ...chair, form: 'deputy' } as const;
    expect(signingOf(deputy, book({ signers }), '2026-12-01', null)).toMatchObject({
      signer: null,
      doubts: ['several-in-office'],
    });
    const chosen = { ...deputy, signer: signers[1]?.id ?? null };
    expect(signingOf(chosen, book({ signers }), '2026-12-01', null)).toMatchObject({
      signer: { name: 'Trần Văn Mẫu' },
      doubts: [],
    });
  });

  it('is told where the chosen one is out of office or holds another one', () => {
    const gone = signer(1, 'province-chair', 'Nguyễn Văn Cũ', { to: '2026-06-30' });
    const other = signer(2, 'secretary', 'Lê Văn Mẫu');
    const signers = [gone, other];
    const of = (id: typeof gone.id) =>
      signingOf({ ...chair, signer: id }, book({ signers }), '2026-12-01', null);
    expect(of(gone.id).doubts).toEqual(['not-in-office']);
    expect(of(other.id).doubts).toEqual(['seat-unsuited']);
  });

  it('is of the commune whose paper it is', () => {
    const here = signer(1, 'commune-chair', 'Lò Văn Mẫu', { unitCode: UNIT.code });
    const commune = { issuer: 'commune-chair', form: null, signer: null } as const;
    expect(signingOf(commune, book({ signers: [here] }), '2026-12-01', UNIT.code).signer).toBe(here);
    expect(signingOf(commune, book({ signers: [here] }), '2026-12-01', null).signer).toBeNull();
  });

  it('refuses ways of signing that an organ does not have', () => {
    const collective = { issuer: 'province-committee', form: 'in-person', signer: null } as const;
    expect(signingOf(collective, AUTHORITY, '2026-12-01', null).doubts).toEqual(['form-unsuited']);
    const forPerson = { issuer: 'province-chair', form: 'on-behalf', signer: null } as const;
    expect(signingOf(forPerson, AUTHORITY, '2026-12-01', null).doubts).toEqual(['form-unsuited']);
    // A Party committee is a collective: nobody signs for its secretary.
    expect(formsOf('party-standing')).not.toContain('deputy');
  });

  it('knows T/U under HD 36 alone', () => {
    const mandate = { issuer: 'party-standing', form: 'by-mandate', signer: null } as const;
    const old = {
      ...AUTHORITY.formats,
      party: { ...AUTHORITY.formats.party, standard: 'hd36' as const },
    };
    expect(signingOf(mandate, AUTHORITY, '2026-12-01', null).doubts).toEqual(['mandate-old-form']);
    expect(signingOf(mandate, book({ formats: old }), '2026-12-01', null).doubts).toEqual([]);
  });

  it('has an office for every way, and every way and office is of use to some organ', () => {
    const used = new Set(ISSUERS.flatMap((issuer) => formsOf(issuer)));
    expect([...used].sort()).toEqual([...SIGNER_FORMS].sort());
    const seats = new Set(
      ISSUERS.flatMap((issuer) =>
        formsOf(issuer).map(
          (form) => signingOf({ issuer, form, signer: null }, AUTHORITY, '2026-12-01', null).seat,
        ),
      ),
    );
    expect([...seats].every((seat) => SIGNER_SEATS.includes(seat))).toBe(true);
  });
});
