/** Rules about the histories of people, of two of them at once too: kept up change by change they agree with a check anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../shared/domain/dates.ts';
import type { Relative } from '../../shared/domain/history.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { RuleId } from '../../shared/domain/rule-id.ts';
import { FindingIndex } from '../../shared/rules/finding-index.ts';
import { PlanState } from '../../shared/rules/plan-state.ts';
import { Touched } from '../../shared/rules/touched.ts';
import { discipline } from '../unit/shared/rules/cases/disciplines.ts';
import {
  date,
  HERE,
  person,
  personId,
  placement,
  planInput,
  post,
  ratings,
  rulesetWith,
  THERE,
} from '../unit/shared/rules/sample-plan.ts';

const OF_HISTORIES: readonly RuleId[] = [
  'QUAL-PRIOR-TITLE',
  'QUAL-EVALUATION',
  'DISCIPLINE-IN-FORCE',
  'DISCIPLINE-WINDOW',
  'FORM-REAPPOINT-OR-EXTEND',
  'UNIT-KINSHIP',
];

const PEOPLE = 4;
/** Seats that relatives may not hold together, and one of another unit. */
const SEATS = [post('U01'), post('U02'), post('U02', 2), post('D01'), post('U20'), post('U01', 1, THERE)];
const NAMES = ['Lò Văn Đức', 'Tẩn Mẩy', 'Lê Thị An'];

type Change = (state: PlanState) => Touched;
const nothing = new Touched();
const anyPerson = fc.integer({ min: 1, max: PEOPLE });
const anySeat = fc.constantFrom(...SEATS);

const relative: fc.Arbitrary<Relative> = fc.record({
  relation: fc.constantFrom('spouse', 'child', 'other'),
  name: fc.constantFrom(...NAMES, 'Vàng A Sử'),
  birthYear: fc.constantFrom('', '1985', '1970'),
  workplace: fc.constant(''),
  personId: fc.option(anyPerson.map(personId)),
});

const histories = fc.record({
  fullName: fc.constantFrom(...NAMES),
  currentTitle: fc.constantFrom('Chuyên viên', 'Trưởng phòng', 'Phó Chủ tịch UBND'),
  currentUnitCode: fc.constantFrom(HERE, THERE),
  positionSince: fc.constantFrom(NO_DATE, date('2020-08-01'), date('2024-12')),
  appointedUntil: fc.constantFrom(NO_DATE, date('2025-06-30'), date('2025-12-31')),
  service: fc.constantFrom<Person['service'][]>(null, []),
  evaluations: fc.constantFrom<Person['evaluations'][]>(null, ratings(2020, 2026, 'completed')),
  disciplines: fc.constantFrom<Person['disciplines'][]>(
    null,
    [discipline('warning', '2024-02-01', '2026-01-01')],
    [discipline('pending', '2025')],
  ),
  relatives: fc.option(fc.array(relative, { maxLength: 2 })),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(anySeat, anyPerson, fc.constantFrom('appoint', 'keep')).map(
      ([id, number, form]): Change =>
        (state) => {
          const holder = state.people.get(personId(number));
          return holder === undefined ? nothing : state.setPlacement(id, placement(id, holder, { form }));
        },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(anyPerson, histories).map(
      ([number, patch]): Change =>
        (state) =>
          state.setPerson(personId(number), person(number, patch)),
    ),
  },
  anySeat.map(
    (id): Change =>
      (state) =>
        state.setPlacement(id, null),
  ),
  anyPerson.map(
    (number): Change =>
      (state) =>
        state.setPerson(personId(number), null),
  ),
  fc.constantFrom(['spouse'], ['child', 'other']).map(
    (relations): Change =>
      (state) =>
        state.setRuleset(rulesetWith('UNIT-KINSHIP', 'relations', relations)),
  ),
);

describe('findings of rules about histories', () => {
  it('are the same kept up change by change as checked anew', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 8, maxLength: 20 }),
        (steps) => {
          const people = Array.from({ length: PEOPLE }, (_, at) => person(at + 1));
          const state = new PlanState(planInput({ people }));
          const kept = new FindingIndex(state);
          kept.checkAll();
          for (const step of steps) {
            kept.update(step.reduce((sum, one) => sum.add(one(state)), new Touched()));
            for (const { rule } of kept.all()) seen.add(rule);
          }
          const anew = new FindingIndex(state);
          anew.checkAll();
          expect(kept.all()).toEqual(anew.all());
          for (const unit of [HERE, THERE]) expect(kept.ofUnit(unit)).toEqual(anew.ofUnit(unit));
          for (const id of state.people.keys()) expect(kept.ofPerson(id)).toEqual(anew.ofPerson(id));
          for (const id of SEATS) expect(kept.ofPost(id)).toEqual(anew.ofPost(id));
        },
      ),
      { numRuns: 60 },
    );
    expect(OF_HISTORIES.filter((rule) => !seen.has(rule))).toEqual([]);
  });
});
