import { describe, expect, it } from 'vitest';
import type { Condition, Join } from '../../../../../shared/domain/own-rule.ts';
import { ASKED } from '../../../../../shared/rules/own/asked.ts';
import { decidedBy, prepare, undecidedBy } from '../../../../../shared/rules/own/evaluate.ts';
import { digestOf } from '../../../../../shared/rules/person-digest.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import { compare, group } from '../../../../support/own-rules.ts';
import { date, person, planInput } from '../sample-plan.ts';

/** 40 years old on the day of the plan, degree known, theory and sex not. */
const SOMEBODY = person(1, { birth: date('1985-03-10'), theory: null, theoryText: '', sex: null });
const asked = ASKED.person(new PlanState(planInput({ people: [SOMEBODY] })), {
  person: SOMEBODY,
  posts: [],
  disposition: null,
  sharesMark: false,
  digest: digestOf(SOMEBODY),
});

const YES = compare('age', 'eq', 40);
const NO = compare('degree', 'lt', 'university');
const OPEN = compare('theory', 'ge', 'advanced');

const truthOf = (condition: Condition) => prepare(condition).truth(asked);

describe('a group', () => {
  it.each<[Join, Condition[], boolean | null]>([
    ['all', [YES, YES], true],
    ['all', [YES, NO], false],
    ['all', [YES, OPEN], null],
    ['all', [OPEN, NO], false],
    ['any', [NO, YES], true],
    ['any', [NO, NO], false],
    ['any', [OPEN, NO], null],
    ['any', [OPEN, YES], true],
    ['none', [NO, NO], true],
    ['none', [NO, YES], false],
    ['none', [NO, OPEN], null],
    ['none', [OPEN, YES], false],
  ])('of %s %j is %s', (join, items, truth) => {
    expect(truthOf(group(join, ...items))).toBe(truth);
  });

  it('goes by groups within it', () => {
    expect(truthOf(group('all', YES, group('any', NO, group('none', NO))))).toBe(true);
    expect(truthOf(group('all', YES, group('none', OPEN)))).toBe(null);
  });

  it('names the facts that decided it, and no others', () => {
    const fields = (condition: Condition, wanted: boolean) =>
      decidedBy(prepare(condition), asked, wanted).map(({ field }) => field);
    expect(fields(group('any', NO, YES, OPEN), true)).toEqual(['age']);
    expect(fields(group('all', YES, NO), false)).toEqual(['degree']);
    expect(fields(group('none', NO, NO), true)).toEqual(['degree', 'degree']);
    expect(fields(group('none', NO, YES), false)).toEqual(['age']);
    expect(decidedBy(prepare(YES), asked)).toEqual([{ field: 'age', value: { min: 40, max: 40 } }]);
  });

  it('names what leaves it open', () => {
    const sex = compare('sex', 'in', ['female']);
    const open = (condition: Condition) => undecidedBy(prepare(condition), asked).map(({ field }) => field);
    expect(open(group('all', YES, OPEN, group('any', sex, NO)))).toEqual(['theory', 'sex']);
    expect(open(group('all', NO, OPEN))).toEqual([]);
    expect(open(group('any', YES, OPEN))).toEqual([]);
  });
});
