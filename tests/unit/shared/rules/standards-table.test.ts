import { describe, expect, it } from 'vitest';
import { CitationId, TitleCode } from '../../../../shared/domain/ids.ts';
import {
  blankStandard,
  changedTitles,
  checkedTable,
  confirmationOf,
  sameStandard,
  tidyStandard,
  withConfirmed,
  withDemand,
  withSource,
} from '../../../../shared/rules/standards-table.ts';

const [D01, U10, X99] = ['D01', 'U10', 'X99'].map((code) => TitleCode.parse(code)) as [
  TitleCode,
  TitleCode,
  TitleCode,
];
const CHARTER = CitationId.parse('dieu-le-dang');
const PROVINCE = CitationId.parse('qd-12-tu');
const NAMES = { titles: [D01, U10], citations: new Set([CHARTER, PROVINCE]) };
const confirmed = {
  ...blankStandard(D01),
  minDegree: 'university',
  sourceCitation: CHARTER,
  confirmed: true,
} as const;

describe('a row that somebody types into', () => {
  it('waits for the confirmation of what was not there when it was confirmed', () => {
    const row = withDemand(confirmed, 'minTheory', 'advanced', confirmed);
    expect(row.toConfirm).toEqual(['minTheory']);
    expect(confirmationOf(row)).toBe('part');
    expect(withDemand(row, 'minTheory', null, confirmed)).toEqual(confirmed);
    expect(withConfirmed(row, true).toConfirm).toEqual([]);
  });

  it('waits for nothing where it was not confirmed anyway', () => {
    const row = withDemand(blankStandard(D01), 'minDegree', 'college', blankStandard(D01));
    expect(row).toMatchObject({ minDegree: 'college', confirmed: false, toConfirm: [] });
  });

  it('is as it was where the same is put in again', () => {
    expect(withDemand(confirmed, 'minDegree', 'university', blankStandard(D01))).toBe(confirmed);
    expect(withSource(confirmed, CHARTER)).toBe(confirmed);
  });

  it('is confirmed anew on another text', () => {
    expect(withSource(confirmed, PROVINCE)).toMatchObject({ sourceCitation: PROVINCE, confirmed: false });
  });
});

describe('a tidy row', () => {
  it('holds each entry once, and no level that demands nothing', () => {
    const row = tidyStandard({
      ...confirmed,
      minTheory: 'none',
      priorTitles: [' Trưởng phòng; Phó Bí thư', 'truong phong'],
      fields: ['it', 'land', 'it'],
      toConfirm: ['fields', 'minTheory', 'minDegree'],
    });
    expect(row).toMatchObject({
      minTheory: null,
      priorTitles: ['Trưởng phòng', 'Phó Bí thư'],
      fields: ['it', 'land'],
      toConfirm: ['minDegree', 'fields'],
    });
    expect(tidyStandard(row)).toEqual(row);
    expect(sameStandard(row, { ...row, fields: ['land', 'it'] })).toBe(true);
    expect(sameStandard(row, { ...row, fields: ['it'] })).toBe(false);
    expect(sameStandard(row, { ...row, confirmed: false })).toBe(false);
    expect(sameStandard(row, { ...row, toConfirm: [] })).toBe(false);
    expect(sameStandard(row, { ...row, sourceCitation: PROVINCE })).toBe(false);
  });
});

describe('a table that is kept', () => {
  it('stands in the order of the catalogue, without rows that say nothing', () => {
    const rows = [{ ...confirmed, title: U10 }, blankStandard(D01)];
    expect(checkedTable(rows, NAMES)).toEqual([tidyStandard({ ...confirmed, title: U10 })]);
    expect(checkedTable([{ ...confirmed, title: U10 }, confirmed], NAMES).map((row) => row.title)).toEqual([
      D01,
      U10,
    ]);
  });

  it.each([
    ['standards-title-unknown', [{ ...confirmed, title: X99 }]],
    ['standards-title-twice', [confirmed, confirmed]],
    ['standards-source-unknown', [{ ...confirmed, sourceCitation: CitationId.parse('khong-co') }]],
    ['standards-source-missing', [{ ...confirmed, sourceCitation: null }]],
  ])('is refused with %s', (code, rows) => {
    expect(() => checkedTable(rows, NAMES)).toThrow(expect.objectContaining({ code }));
  });

  it('differs from another one in titles', () => {
    expect(changedTitles([confirmed], [confirmed])).toEqual([]);
    expect(changedTitles([confirmed], [{ ...confirmed, minDegree: 'master' }])).toEqual([D01]);
    expect(changedTitles([confirmed], [])).toEqual([D01]);
    expect(changedTitles([], [blankStandard(U10), confirmed])).toEqual([D01]);
  });
});
