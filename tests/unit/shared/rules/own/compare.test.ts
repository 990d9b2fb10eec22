import { describe, expect, it } from 'vitest';
import type { OwnFactValue, OwnField } from '../../../../../shared/domain/own-fact.ts';
import { OWN_FIELD_SPECS, type OwnOperator, operatorsOf } from '../../../../../shared/domain/own-field.ts';
import type { OwnValue } from '../../../../../shared/domain/own-rule.ts';
import { testOf } from '../../../../../shared/rules/own/compare.ts';
import { compare } from '../../../../support/own-rules.ts';

const is = (min: number | string, max = min): OwnFactValue => ({ min, max });
const texts = (...values: string[]): OwnFactValue => ({ values });

const CASES: [OwnField, OwnOperator, OwnValue, OwnFactValue, boolean | null][] = [
  ['age', 'ge', 55, is(55), true],
  ['age', 'ge', 55, is(54), false],
  ['age', 'gt', 55, is(55), false],
  ['age', 'gt', 55, is(56), true],
  ['age', 'le', 55, is(55), true],
  ['age', 'le', 55, is(56), false],
  ['age', 'lt', 55, is(54), true],
  ['age', 'lt', 55, is(55), false],
  ['age', 'eq', 55, is(55), true],
  ['age', 'eq', 55, is(54), false],
  ['age', 'ne', 55, is(54), true],
  ['age', 'ne', 55, is(55), false],
  // Only the year of birth is known: the age is one of two numbers.
  ['age', 'ge', 55, is(54, 55), null],
  ['age', 'ge', 54, is(54, 55), true],
  ['age', 'ge', 56, is(54, 55), false],
  ['age', 'gt', 54, is(54, 55), null],
  ['age', 'gt', 55, is(54, 55), false],
  ['age', 'lt', 55, is(54, 55), null],
  ['age', 'lt', 54, is(54, 55), false],
  ['age', 'le', 54, is(54, 55), null],
  ['age', 'le', 55, is(54, 55), true],
  ['age', 'eq', 54, is(54, 55), null],
  ['age', 'eq', 53, is(54, 55), false],
  ['age', 'ne', 54, is(54, 55), null],
  ['age', 'ne', 53, is(54, 55), true],
  ['age', 'ge', 55, null, null],
  ['age', 'empty', null, null, true],
  ['age', 'empty', null, is(55), false],
  ['age', 'filled', null, null, false],
  ['age', 'filled', null, is(54, 55), true],
  ['salaryCoefficient', 'lt', 2.67, is(2.34), true],
  ['degree', 'ge', 'university', is('university'), true],
  ['degree', 'ge', 'university', is('college'), false],
  ['degree', 'lt', 'university', is('intermediate'), true],
  ['degree', 'in', ['college', 'master'], is('master'), true],
  ['degree', 'in', ['college', 'master'], is('university'), false],
  ['degree', 'notIn', ['college', 'master'], is('university'), true],
  ['worstRating', 'le', 'failed', is('failed', 'good'), null],
  ['worstRating', 'gt', 'good', is('failed', 'good'), false],
  ['worstRating', 'in', ['failed'], is('failed', 'good'), null],
  ['worstRating', 'notIn', ['excellent'], is('failed', 'good'), true],
  ['appointedUntil', 'lt', '2026-01-01', is('2025-12-31'), true],
  ['appointedUntil', 'lt', '2026-01-01', is('2026-01-01'), false],
  ['appointedUntil', 'le', '2026-01-01', is('2026-01-01'), true],
  ['appointedUntil', 'gt', '2026-01-01', is('2026-01-02'), true],
  ['appointedUntil', 'ge', '2026-01-01', is('2025-12-31'), false],
  ['appointedUntil', 'eq', '2026-01-01', is('2026-01-01'), true],
  ['appointedUntil', 'lt', '2025-06-15', is('2025-01-01', '2025-12-31'), null],
  ['ethnicity', 'in', ['kinh'], texts('Kinh'), true],
  ['ethnicity', 'in', ['Thái', 'Mông'], texts('Kinh'), false],
  ['ethnicity', 'notIn', ['Kinh'], texts('Thái'), true],
  ['ethnicity', 'notIn', ['Kinh'], texts(), null],
  ['ethnicity', 'empty', null, texts(), true],
  ['currentTitle', 'contains', ['truong phong'], texts('Phó Trưởng phòng, Nội vụ'), true],
  ['currentTitle', 'contains', ['Trưởng ph'], texts('Trưởng phòng'), false],
  ['currentTitle', 'lacks', ['chủ tịch', 'bí thư'], texts('Trưởng phòng'), true],
  ['currentTitle', 'lacks', ['bí thư'], texts('Phó Bí thư'), false],
  ['currentTitle', 'contains', ['Bí thư'], texts(), null],
  // A note that is not there says nothing and is known to.
  ['personNote', 'contains', ['ốm'], texts(), false],
  ['personNote', 'lacks', ['ốm'], texts(), true],
  ['personNote', 'filled', null, texts('ốm dài ngày'), true],
  ['studyFields', 'contains', ['luật'], texts('kế toán', 'luật kinh tế'), true],
  ['studyFields', 'in', ['luật'], texts('kế toán', 'luật kinh tế'), false],
  ['specialities', 'in', ['land', 'justice'], texts('justice'), true],
  // A field of study that trains for none of the works is known to.
  ['specialities', 'in', ['land'], texts(), false],
  ['specialities', 'notIn', ['land'], texts(), true],
  ['specialities', 'notIn', ['land'], null, null],
  ['sex', 'in', ['female'], texts('female'), true],
  ['sex', 'notIn', ['female'], null, null],
  ['inScope', 'eq', true, { flag: true }, true],
  ['inScope', 'eq', false, { flag: true }, false],
  ['disciplined', 'eq', true, null, null],
];

describe('a comparison', () => {
  it.each(CASES)('%s %s %j of %j is %s', (field, operator, value, fact, truth) => {
    expect(testOf(compare(field, operator, value))(fact)).toBe(truth);
  });

  it('is tried for every operator of every type', () => {
    const tried = new Set(CASES.map(([field, operator]) => `${OWN_FIELD_SPECS[field].type}:${operator}`));
    const all = (Object.keys(OWN_FIELD_SPECS) as OwnField[]).flatMap((field) =>
      operatorsOf(field)
        .filter((operator) => operator !== 'empty' && operator !== 'filled')
        .map((operator) => `${OWN_FIELD_SPECS[field].type}:${operator}`),
    );
    expect([...new Set(all)].filter((one) => !tried.has(one))).toEqual([]);
  });
});
