/** Rules that count over a body, a unit and the province: kept up change by change they agree with a check anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostId } from '../../shared/domain/ids.ts';
import type { RuleId } from '../../shared/domain/rule-id.ts';
import { FindingIndex } from '../../shared/rules/finding-index.ts';
import { PlanState } from '../../shared/rules/plan-state.ts';
import { Ruleset } from '../../shared/rules/ruleset.ts';
import { Touched } from '../../shared/rules/touched.ts';
import { withSeats } from '../unit/shared/rules/cases/seats.ts';
import {
  HERE,
  nationalRuleset,
  person,
  personId,
  placement,
  planInput,
  post,
  THERE,
} from '../unit/shared/rules/sample-plan.ts';

const PEOPLE = 8;
const COUNTING: readonly RuleId[] = [
  'BODY-DEPUTY-SHARE',
  'UNIT-COMMITTEE-SIZE',
  'UNIT-STANDING-COMMITTEE',
  'UNIT-STANDING-STRUCTURE',
  'UNIT-COUNCIL-DEPUTY',
  'UNIT-HEADCOUNT',
  'EXCESS-DEADLINE',
  'UNIT-STRUCTURE',
  'UNIT-SPECIALITY-GAP',
  'PROVINCE-VICE-CHAIRS',
  'PROVINCE-ORGANISATIONS',
  'PROVINCE-DEPUTY-HEADS',
  'PROVINCE-HEADCOUNT',
];

const value = (one: unknown) => ({ value: one, sourceCitation: null, confirmed: false });
const byType = (count: number) => value({ commune: count, ward: count, 'special-zone': count });

/** Limits so tight that a few people go over them and come back. */
const TIGHT = Ruleset.parse({
  ...nationalRuleset,
  parameters: {
    ...nationalRuleset.parameters,
    'BODY-DEPUTY-SHARE': { maxPercent: value(20) },
    'UNIT-COMMITTEE-SIZE': { minMembers: value(2), maxOfTwo: value(3) },
    'UNIT-HEADCOUNT': {
      partyMax: byType(1),
      governmentMax: byType(2),
      assigned: value({ [HERE]: { front: 1, government: 1 } }),
    },
    'UNIT-STRUCTURE': {
      womenOnStanding: value(9),
      womenPercent: value(50),
      youngUnder: value(38),
      minorityPercent: value(20),
    },
    'UNIT-SPECIALITY-GAP': {
      wanted: value(['land', 'finance']),
      named: value(2),
      minFilledPercent: value(4),
    },
    'PROVINCE-VICE-CHAIRS': { average: value(1.9) },
    'PROVINCE-ORGANISATIONS': { average: value(3.9) },
    'PROVINCE-DEPUTY-HEADS': { average: value(1) },
  },
});

const SEATS = ['D01', 'D02', 'D03', 'D05', 'H02', 'U01', 'U02', 'U11', 'C01', 'C30', 'D11', 'U40']
  .flatMap((title) => [post(title), post(title, 1, THERE)])
  .concat(['D01', 'D05', 'H02', 'U02', 'U11'].map((title) => post(title, 2)));

function startingState(): PlanState {
  let input = planInput({ ruleset: TIGHT, people: Array.from({ length: PEOPLE }, (_, i) => person(i + 1)) });
  for (const unit of [HERE, THERE]) input = withSeats(input, post('D01', 1, unit), 2, { title: 'D05' });
  for (const title of ['D01', 'H02', 'U11']) input = withSeats(input, post(title), 1, { withinNorm: false });
  return new PlanState(input);
}

type Change = (state: PlanState) => Touched;
const nothing = new Touched();
const anyPerson = fc.integer({ min: 1, max: PEOPLE });
const anySeat = fc.constantFrom(...SEATS);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(anySeat, anyPerson, fc.constantFrom('appoint', 'second', 'receive')).map(
    ([id, number, form]): Change =>
      (state) => {
        const holder = state.people.get(personId(number));
        if (holder === undefined || !state.posts.has(id)) return nothing;
        return state.setPlacement(id, placement(id, holder, { form }));
      },
  ),
  anySeat.map(
    (id): Change =>
      (state) =>
        state.posts.has(id) ? state.setPlacement(id, null) : nothing,
  ),
  fc
    .record({
      sex: fc.constantFrom('male', 'female', null),
      ethnicity: fc.constantFrom('', 'Kinh', 'Thái'),
      fields: fc.constantFrom([], ['kế toán'], ['quản lý đất đai'], ['luật']),
      currentUnit: fc.constantFrom('UBND xã Một', 'Huyện uỷ Phong Thổ', ''),
      inScope: fc.boolean(),
    })
    .chain((patch) =>
      anyPerson.map(
        (number): Change =>
          (state) =>
            state.setPerson(personId(number), person(number, { ...patch, fields: [...patch.fields] })),
      ),
    ),
  anyPerson.map(
    (number): Change =>
      (state) =>
        state.setPerson(personId(number), null),
  ),
  fc.tuple(anyPerson, fc.boolean()).map(
    ([number, on]): Change =>
      (state) => {
        const id = personId(number);
        if (!state.people.has(id)) return nothing;
        return state.setDisposition(id, on ? { personId: id, kind: 'retire', date: null, note: '' } : null);
      },
  ),
  fc.tuple(anySeat, fc.integer({ min: 0, max: 3 })).map(
    ([id, norm]): Change =>
      (state) => {
        const seat = state.posts.get(id);
        return seat === undefined ? nothing : state.setPost({ ...seat, norm });
      },
  ),
  anySeat.map(
    (id): Change =>
      (state) =>
        state.posts.has(id) ? state.removePost(id) : nothing,
  ),
  fc.constantFrom(HERE, THERE).map(
    (unit): Change =>
      (state) => {
        const id = PostId.parse(`${unit}-D40-1`);
        const like = state.posts.get(post('D20', 1, unit));
        if (like === undefined) return nothing;
        return state.setPost({ ...like, id, titleCode: planTitle('D40') });
      },
  ),
);

function planTitle(code: string) {
  const title = planInput().titles.find((one) => one.code === code);
  if (title === undefined) throw new Error(`no title ${code}`);
  return title.code;
}

describe('findings of rules that count', () => {
  it('are the same kept up change by change as checked anew', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 20 }),
        (steps) => {
          const state = startingState();
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
        },
      ),
      { numRuns: 200 },
    );
    expect(COUNTING.filter((rule) => !seen.has(rule))).toEqual([]);
  });
});
