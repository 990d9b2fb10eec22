import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../shared/domain/dates.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { RELATIONS, type ServicePeriod } from '../../shared/domain/history.ts';
import { PostId } from '../../shared/domain/ids.ts';
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../../shared/domain/levels.ts';
import type { OwnRule } from '../../shared/domain/own-rule.ts';
import type { Person } from '../../shared/domain/person.ts';
import { PLACEMENT_FORMS } from '../../shared/domain/plan.ts';
import { OwnRuleId } from '../../shared/domain/rule-id.ts';
import type { Waiver } from '../../shared/domain/waiver.ts';
import { FindingIndex } from '../../shared/rules/finding-index.ts';
import { PlanState } from '../../shared/rules/plan-state.ts';
import { retirementOf } from '../../shared/rules/retirement.ts';
import { Touched } from '../../shared/rules/touched.ts';
import { anyOwnRule } from '../support/own-rules.ts';
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

const PEOPLE = 6;
/** Posts whose rules meet: joined titles, centre director, military, Party, staff, and seats of two units. */
const POSTS = ['D01', 'H01', 'U01', 'U02', 'U40', 'U20', 'U21', 'Q01', 'C03'].flatMap((code) => [
  post(code),
  post(code, 1, THERE),
]);
const EXTRA = [HERE, THERE].map((unit) => PostId.parse(`${unit}-U20-2`));

const month = fc
  .tuple(fc.integer({ min: 1955, max: 2000 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, ordinal]) => `${year}-${String(ordinal).padStart(2, '0')}`);
const anyPerson = fc.integer({ min: 1, max: PEOPLE });
const anyPost = fc.constantFrom(...POSTS, ...EXTRA);
const start = fc.constantFrom('2025-07-01', '2026-08-15', '2030-06-30');

function held(position: string, from: string): ServicePeriod {
  return { position, unit: 'UBND xã Một', from: date(from), to: NO_DATE };
}

/** Relatives confirmed in the roster, and some known by one of the few names only. */
const relatives = fc.option(
  fc.array(
    fc.record({
      relation: fc.constantFrom(...RELATIONS),
      name: fc.constantFrom('LÊ THỊ AN', 'Tẩn Mẩy', 'Vàng A Sử'),
      birthYear: fc.constantFrom('', '1985', '1970'),
      workplace: fc.constant(''),
      personId: fc.option(anyPerson.map(personId)),
    }),
    { maxLength: 2 },
  ),
);

const facts = fc.record({
  sex: fc.constantFrom('male', 'female', null),
  birth: fc.oneof(fc.constantFrom(NO_DATE, date('1985-03-10')), month.map(date)),
  degree: fc.constantFrom(...DEGREES, null),
  theory: fc.constantFrom(...THEORIES, null),
  inScope: fc.boolean(),
  currentTitle: fc.constantFrom('', 'Chuyên viên', 'Phó Trưởng phòng', 'Bí thư Đảng uỷ xã'),
  ethnicity: fc.constantFrom('', 'Kinh', 'Thái'),
  extra: fc.boolean().map((has) => (has ? [{ header: 'Sở trường', text: 'luật' }] : [])),
  // Few of each, so that people become doubles of one another and stop being so.
  fullName: fc.constantFrom('Lò Văn Đức', 'Tẩn Mẩy', 'Lê Thị An'),
  citizenId: fc.constantFrom('', '012085001234', '012185001234'),
  stateManagement: fc.constantFrom(...STATE_MANAGEMENTS, null),
  fields: fc.subarray(['luật', 'kế toán', 'quản lý đất đai']),
  planning: fc.constantFrom('', 'Chưa có', 'Phó Chủ tịch UBND'),
  homePlace: fc.constantFrom('', 'xã Một, tỉnh Lai Châu', 'xã Hai, huyện B'),
  recruited: fc.constantFrom(NO_DATE, date('1985'), date('2023-01-01')),
  // Of the communes themselves, so that nobody counts as transferred.
  currentUnitCode: fc.constantFrom(HERE, THERE, null),
  positionSince: fc.constantFrom(NO_DATE, date('2020-08-01'), date('2024-12')),
  appointedUntil: fc.constantFrom(NO_DATE, date('2025-06-30'), date('2026-02-01')),
  service: fc.constantFrom<Person['service'][]>(null, [], [held('Phó Trưởng phòng', '2019-01')]),
  evaluations: fc.constantFrom(null, ratings(2020, 2029), ratings(2022, 2025, 'completed')),
  disciplines: fc.constantFrom<Person['disciplines'][]>(
    null,
    [],
    [discipline('warning', '2024-02-01', '2026-01-01')],
    [discipline('pending', '2025')],
  ),
  relatives,
  party: fc.constantFrom(
    { probation: NO_DATE, official: NO_DATE },
    { probation: date('2024-01-05'), official: NO_DATE },
    { probation: NO_DATE, official: date('2026') },
  ),
});

function waiverOf({ id, rule, scope, subject, wanted, found }: Finding, deadline: string | null): Waiver {
  return {
    findingId: id,
    rule,
    scope,
    subject,
    wanted,
    found,
    kind: 'special',
    document: 'Quyết định số 1',
    documentDate: null,
    approver: '',
    deadline,
    course: '',
    status: 'owed',
    completedOn: null,
    reason: 'lý do',
    recordedAt: '2026-06-01T00:00:00.000Z',
  };
}

/** A change as a function of the state: it does nothing where its post or person is not there. */
type Change = (state: PlanState) => Touched;
const nothing = new Touched();

const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({
      id: anyPost,
      number: anyPerson,
      form: fc.constantFrom(...PLACEMENT_FORMS),
      since: fc.option(start),
    })
    .map(
      ({ id, number, form, since }): Change =>
        (state) => {
          const holder = state.people.get(personId(number));
          if (holder === undefined || !state.posts.has(id)) return nothing;
          return state.setPlacement(id, placement(id, holder, { form, since }));
        },
    ),
  anyPost.map(
    (id): Change =>
      (state) =>
        state.posts.has(id) ? state.setPlacement(id, null) : nothing,
  ),
  fc.tuple(anyPerson, facts).map(
    ([number, patch]): Change =>
      (state) =>
        state.setPerson(personId(number), person(number, patch)),
  ),
  anyPerson.map(
    (number): Change =>
      (state) =>
        state.setPerson(personId(number), null),
  ),
  fc.tuple(anyPerson, fc.boolean(), fc.constantFrom(null, '2025-07-01', '2026-08-15')).map(
    ([number, on, day]): Change =>
      (state) => {
        const id = personId(number);
        if (!state.people.has(id)) return nothing;
        return state.setDisposition(id, on ? { personId: id, kind: 'retire', date: day, note: '' } : null);
      },
  ),
  fc.constantFrom(...EXTRA).map(
    (id): Change =>
      (state) => {
        const seat = state.posts.get(PostId.parse(id.replace(/2$/, '1')));
        return seat === undefined
          ? nothing
          : state.setPost({ ...seat, id, slot: 2, requirement: 'required' });
      },
  ),
  fc.tuple(anyPost, fc.constantFrom('key', 'required', 'optional'), fc.integer({ min: 0, max: 2 })).map(
    ([id, requirement, norm]): Change =>
      (state) => {
        const seat = state.posts.get(id);
        return seat === undefined ? nothing : state.setPost({ ...seat, requirement, norm });
      },
  ),
  anyPost.map(
    (id): Change =>
      (state) =>
        state.posts.has(id) ? state.removePost(id) : nothing,
  ),
  start.map(
    (startDate): Change =>
      (state) =>
        state.setPlan({ ...state.plan, startDate }),
  ),
  // A waiver for whatever is found just then, of every scope, or taken away again.
  fc.tuple(fc.nat(), fc.constantFrom(null, '2026-06-30', '2026-08-31'), fc.boolean()).map(
    ([at, deadline, on]): Change =>
      (state) => {
        const index = new FindingIndex(state);
        index.checkAll();
        const found = on ? index.all() : index.all().filter(({ id }) => index.isCovered(id));
        const finding = found[at % Math.max(1, found.length)];
        if (finding === undefined) return nothing;
        return state.setWaiver(finding.id, on ? waiverOf(finding, deadline) : null);
      },
  ),
  fc.constantFrom('2026-06-15', '2026-07-15', '2026-09-15').map(
    (day): Change =>
      (state) =>
        state.setToday(day),
  ),
  fc.array(anyOwnRule, { maxLength: 4 }).map(
    (own): Change =>
      (state) =>
        state.setRuleset({ ...state.ruleset, own: numbered(own) }),
  ),
  fc.integer({ min: 1, max: 200 }).map(
    (months): Change =>
      (state) =>
        state.setRuleset({
          ...rulesetWith('AGE-FULL-TERM', 'months', months),
          own: state.ruleset.own,
        }),
  ),
);

/** Every rule of an office has an id of its own. */
function numbered(rules: readonly OwnRule[]): OwnRule[] {
  return rules.map((rule, at) => ({ ...rule, id: OwnRuleId.parse(`OWN-${at + 1}`) }));
}

/** Everybody is kin to the next and has an appointment that ends soon, until a change says otherwise. */
function startingState(): PlanState {
  const people = Array.from({ length: PEOPLE }, (_, at) => {
    const next = personId(1 + ((at + 1) % PEOPLE));
    return person(at + 1, {
      appointedUntil: date('2025-12-31'),
      relatives: [{ relation: 'sibling', name: 'Người thân', birthYear: '', workplace: '', personId: next }],
    });
  });
  return new PlanState(planInput({ people }));
}

function byId(index: FindingIndex): Map<string, unknown> {
  return new Map(index.all().map((finding) => [finding.id, finding]));
}

describe('findings', () => {
  it('are the same kept up change by change as checked anew, and the differences add up', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (steps) => {
        const state = startingState();
        const kept = new FindingIndex(state);
        kept.checkAll();
        const followed = byId(kept);
        for (const step of steps) {
          const touched = step.reduce((sum, one) => sum.add(one(state)), new Touched());
          const { added, removed } = kept.update(touched);
          for (const { id } of removed) followed.delete(id);
          for (const finding of added) followed.set(finding.id, finding);
        }
        const anew = new FindingIndex(state);
        anew.checkAll();
        expect(kept.all()).toEqual(anew.all());
        expect(followed).toEqual(byId(anew));
        for (const unit of [HERE, THERE]) expect(kept.ofUnit(unit)).toEqual(anew.ofUnit(unit));
        for (const id of state.posts.keys()) expect(kept.ofPost(id)).toEqual(anew.ofPost(id));
        for (const id of state.people.keys()) expect(kept.ofPerson(id)).toEqual(anew.ofPerson(id));
        expect(kept.counts()).toEqual(anew.counts());
      }),
      { numRuns: 150 },
    );
  });
});

describe('retirement', () => {
  it('never comes earlier for somebody born later', () => {
    fc.assert(
      fc.property(fc.constantFrom('male', 'female'), month, month, (sex, a, b) => {
        const [older, younger] = a <= b ? [a, b] : [b, a];
        const first = retirementOf(sex, date(older))?.month ?? '';
        const second = retirementOf(sex, date(younger))?.month ?? '';
        expect(first <= second).toBe(true);
        if (older < younger) expect(first < second).toBe(true);
      }),
    );
  });
});
