import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import { PLACEMENT_FORMS } from '../../../../shared/domain/plan.ts';
import { NO_FACT } from '../../../../shared/rules/comparison.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { placedOn } from '../../../../shared/rules/plan-view.ts';
import { RULES } from '../../../../shared/rules/registry.ts';
import type { Rule } from '../../../../shared/rules/rule.ts';
import { discipline } from './cases/disciplines.ts';
import { date, HERE, onPost, person, placement, planInput, post, ratings } from './sample-plan.ts';

const PLACEMENT_RULES: readonly Rule<'placement'>[] = RULES.filter((rule) => rule.scope === 'placement');

/** In the commune itself: nobody is transferred from elsewhere. */
const HOME = { currentUnit: 'UBND xã Một', currentUnitCode: HERE };

/** People who pass, who fail, and who lack facts, on posts of every kind. */
const PEOPLE: Partial<Person>[] = [
  {},
  {
    degree: 'college',
    theory: 'elementary',
    stateManagement: 'none',
    fields: ['văn học'],
    planning: 'Chưa có',
  },
  {
    degree: null,
    theory: null,
    stateManagement: null,
    fields: [],
    planning: '',
    homePlace: '',
    recruited: NO_DATE,
  },
  { birth: NO_DATE, currentTitle: '' },
  {
    service: null,
    evaluations: null,
    disciplines: null,
    relatives: null,
    currentTitle: 'Chuyên viên',
    ...HOME,
  },
  { service: null, positionSince: NO_DATE, currentTitle: 'Phó Trưởng phòng', ...HOME },
  { service: [], positionSince: date('2024'), currentTitle: '', ...HOME },
  {
    ...HOME,
    currentTitle: 'Chuyên viên',
    evaluations: ratings(2022, 2023, 'completed'),
    disciplines: [discipline('warning', '2025-01'), discipline('reprimand', '2024')],
    appointedUntil: date('2025-09-30'),
  },
  { disciplines: [discipline('removal', '2023'), discipline('pending', '')], appointedUntil: date('2026') },
  { ...HOME, currentTitle: '', disciplines: [discipline('removal', '2023-02-01', '2024-02-01')] },
  { birth: NO_DATE, appointedUntil: date('2025-09-30') },
  { birth: date('1960-01'), currentTitle: 'Chuyên viên', recruited: date('2024') },
  { birth: date('1967-09'), currentTitle: '', planning: '' },
  { birth: date('1967-09'), party: { probation: NO_DATE, official: { ...NO_DATE, text: 'chưa rõ' } } },
];
const TITLES = ['D01', 'H01', 'U01', 'U20', 'U40', 'Q01', 'C03'];

const EVERY_CASE = PEOPLE.flatMap((patch) =>
  TITLES.flatMap((title) =>
    PLACEMENT_FORMS.map((form) => ({ title, form, state: onPost(title, patch, { form }) })),
  ),
);

describe.each(PLACEMENT_RULES)('$id', (rule) => {
  it('cannot tell exactly where it lacks a fact, and asks for none where it does not apply', () => {
    for (const { title, form, state } of EVERY_CASE) {
      const placed = placedOn(state, post(title));
      if (placed === null) throw new Error(`nobody on ${title}`);
      const comparison = rule.compare(state, placed);
      const lacks = rule.lacks(state, placed);
      expect({ title, form, untold: comparison?.holds === null }).toEqual({
        title,
        form,
        untold: lacks.length > 0,
      });
      expect(rule.check(state, placed)).toHaveLength(comparison?.holds === false ? 1 : 0);
      // What the check has told already is not worked out again, and comes to the same.
      expect(rule.lacks(state, placed)).toEqual(lacks);
    }
  });
});

describe('definePlacementRule', () => {
  const degree = PLACEMENT_RULES.find(({ id }) => id === 'QUAL-DEGREE-MIN');

  it.each([
    ['passed', { degree: 'master' }, { kind: 'degree', value: 'master' }, true],
    ['broken', { degree: 'college' }, { kind: 'degree', value: 'college' }, false],
    ['unknown', { degree: null }, NO_FACT, null],
  ] as const)('tells what was compared where it is %s', (_name, patch, found, holds) => {
    const holder = person(1, patch);
    const state = new PlanState(
      planInput({ people: [holder], placements: [placement(post('U20'), holder)] }),
    );
    const placed = placedOn(state, post('U20'));
    if (placed === null || degree === undefined) throw new Error('nobody on the post');
    expect(degree.compare(state, placed)).toMatchObject({
      wanted: { kind: 'degree', value: 'university' },
      found,
      holds,
    });
  });
});
