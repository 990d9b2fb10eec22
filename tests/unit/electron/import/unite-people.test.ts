import { describe, expect, it } from 'vitest';
import { uniteHistories } from '../../../../electron/import/merge-histories.ts';
import { unitePeople } from '../../../../electron/import/unite-people.ts';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import type { Discipline, Relative, ServicePeriod } from '../../../../shared/domain/history.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';
import { personId, somebody } from '../../../support/workspaces.ts';

const date = (text: string) => parsePartialDate(text).date;
const period = (from: string, position: string): ServicePeriod => ({
  from: date(from),
  to: NO_DATE,
  position,
  unit: '',
});
const relative = (name: string, changes: Partial<Relative> = {}): Relative => ({
  relation: 'child',
  name,
  birthYear: '',
  workplace: '',
  personId: null,
  ...changes,
});
const pending: Discipline = {
  kind: 'pending',
  decided: date('2026'),
  until: NO_DATE,
  document: '',
  text: 'x',
};
const NONE = { evaluations: null, disciplines: null, relatives: null, service: null };

describe('uniteHistories', () => {
  it('has every entry of either once, the first one’s where they contradict', () => {
    const united = uniteHistories(
      {
        evaluations: [{ year: 2024, rating: 'good', text: '' }],
        disciplines: [pending],
        relatives: [relative('Lò A', { workplace: 'Xã X' })],
        service: [period('2010', 'b')],
      },
      {
        evaluations: [
          { year: 2024, rating: 'failed', text: '' },
          { year: 2023, rating: 'completed', text: '' },
        ],
        disciplines: [],
        relatives: [relative('Lò A'), relative('Lò B')],
        service: [period('2001', 'a'), period('2010', 'b')],
      },
    );
    expect(united.evaluations?.map(({ year, rating }) => [year, rating])).toEqual([
      [2023, 'completed'],
      [2024, 'good'],
    ]);
    expect(united.disciplines).toEqual([pending]);
    expect(united.relatives).toEqual([relative('Lò A', { workplace: 'Xã X' }), relative('Lò B')]);
    expect(united.service?.map(({ position }) => position)).toEqual(['a', 'b']);
  });

  it('takes a history only one of them tells, and keeps "not told" apart from "none"', () => {
    const told = { ...NONE, evaluations: [], relatives: [relative('Lò A')] };
    expect(uniteHistories(NONE, told)).toEqual(told);
    expect(uniteHistories(told, NONE)).toEqual(told);
  });
});

describe('unitePeople', () => {
  it('keeps what was entered by hand from the next list, and the columns of both', () => {
    const kept = somebody(1, { planning: 'a', extra: [{ header: 'Cột 1', text: '1' }] });
    const other = somebody(2, {
      planning: 'b',
      inScope: false,
      extra: [
        { header: 'Cột 1', text: 'khác' },
        { header: 'Cột 2', text: '2' },
      ],
      source: { file: 'a.xlsx', sheet: 's', row: 4, batch: 1 },
    });
    const united = unitePeople(
      { ...kept, inScope: false },
      { ...other, inScope: true },
      new Set(['planning']),
    );
    expect(united).toMatchObject({ id: personId(1), planning: 'b', inScope: true, source: { row: 4 } });
    expect(united.edited).toMatchObject({ planning: { planning: 'a' } });
    expect(united.extra).toEqual([
      { header: 'Cột 1', text: '1' },
      { header: 'Cột 2', text: '2' },
    ]);
  });

  it('names nobody as their own relative', () => {
    const kept = somebody(1, { relatives: [relative('Lò Văn Ún', { personId: personId(2) })] });
    expect(unitePeople(kept, somebody(2), new Set()).relatives?.[0]?.personId).toBeNull();
  });
});
