import { describe, expect, it } from 'vitest';
import { editPerson } from '../../../../electron/import/merge-person.ts';
import { correctionsOf, importedName } from '../../../../renderer/components/plan-person-facts.tsx';
import { type CodeNames, factsOf } from '../../../../shared/documents/person-facts.ts';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import { UnitCode } from '../../../../shared/domain/index.ts';
import { NO_SALARY, type Person } from '../../../../shared/domain/person.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { person } from '../../../support/plan-parts.ts';
import { ANH } from '../../../support/small-plan.ts';

const t: Translate = (key, params) => (params ? `${key}=${Object.values(params).join()}` : key);
const NAMES: CodeNames = { unit: () => 'Xã Mường Tè', title: () => '' };

const anh = (more: Partial<Person> = {}): Person =>
  person(ANH, 'Lò Thị Ánh', {
    source: { file: 'a.xlsx', sheet: 'Sheet1', row: 5, batch: 1 },
    degree: 'university',
    degreeText: 'ĐH Luật',
    extra: [{ header: 'Sở trường', text: 'Dân vận' }],
    ...more,
  }).person;

const wordsOf = (of: Person) =>
  Object.fromEntries(
    factsOf(t, of, NAMES)
      .filter(({ words }) => words !== '')
      .map(({ key, words }) => [key, words]),
  );

describe('facts on the card', () => {
  it('say of each history whether it was told, that there is none, or its entries line by line', () => {
    const date = (value: string) => ({ text: value, value, precision: 'year' as const });
    expect(
      wordsOf(
        anh({
          evaluations: [
            { year: 2024, rating: 'good', text: 'HTTNV' },
            { year: 2025, rating: 'excellent', text: '' },
          ],
          disciplines: [],
          service: [{ from: date('2015'), to: NO_DATE, position: 'Chuyên viên', unit: 'UBND xã' }],
        }),
      ),
    ).toMatchObject({
      evaluations: '2024: domain.rating.good\n2025: domain.rating.excellent',
      disciplines: 'histories.none',
      relatives: 'histories.unknown',
      service: '2015 – histories.now: Chuyên viên, UBND xã',
    });
  });

  const UNTOLD = Object.fromEntries(
    ['evaluations', 'disciplines', 'relatives', 'service'].map((name) => [name, 'histories.unknown']),
  );

  it('are those that stand, what was understood before what was typed', () => {
    expect(wordsOf(anh())).toEqual({
      ...UNTOLD,
      degree: 'domain.degree.university (ĐH Luật)',
      'extra:0': 'Dân vận',
    });
  });

  it('do not say a level twice', () => {
    const said = (degreeText: string) =>
      factsOf(
        (key) => (key === 'domain.degree.university' ? 'Đại học' : key),
        anh({ degreeText }),
        NAMES,
      ).find(({ key }) => key === 'degree')?.words;
    expect(said('Đại học Luật')).toBe('Đại học Luật');
    expect(said('ĐH Luật')).toBe('Đại học (ĐH Luật)');
    expect(said('')).toBe('Đại học');
  });

  it('name the unit, and pay in one line', () => {
    const salary = { ...NO_SALARY, gradeText: 'Chuyên viên', gradeCode: '01.003', stepText: '3/9' };
    expect(wordsOf(anh({ currentUnitCode: UnitCode.parse('03460'), salary }))).toMatchObject({
      newUnit: 'Xã Mường Tè',
      salary: 'Chuyên viên (01.003), people.card.pay.step=3/9',
    });
  });
});

describe('corrections on the card', () => {
  it('say what the list wrote of what was corrected since', () => {
    const corrected = editPerson(anh(), { degree: 'master', degreeText: 'ThS Luật', religion: 'Không' });
    expect([...correctionsOf(t, corrected, NAMES)]).toEqual([
      ['religion', ''],
      ['degree', 'domain.degree.university (ĐH Luật)'],
    ]);
    expect(importedName(corrected)).toBeNull();
    expect(importedName(editPerson(anh(), { fullName: 'Lò Thị Anh' }))).toBe('Lò Thị Ánh');
  });

  it('are none where what the list wrote stands again, and none of somebody of no list', () => {
    const back = editPerson(editPerson(anh(), { religion: 'Không' }), { religion: '' });
    expect(correctionsOf(t, back, NAMES).size).toBe(0);
    const ours = editPerson(anh({ source: null }), { religion: 'Không' });
    expect(correctionsOf(t, ours, NAMES).size).toBe(0);
  });
});
