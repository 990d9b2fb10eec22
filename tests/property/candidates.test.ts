import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../shared/domain/history.ts';
import type { PostId } from '../../shared/domain/ids.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Waiver } from '../../shared/domain/waiver.ts';
import { rankCandidates } from '../../shared/rules/candidates.ts';
import { checkPlacement } from '../../shared/rules/check-subjects.ts';
import { NEARNESS, nearnessOf } from '../../shared/rules/nearness.ts';
import { PlanState } from '../../shared/rules/plan-state.ts';
import { levelOfPresentTitle } from '../../shared/rules/present-title.ts';
import { findingsAround, postsLeftFor, supposePlaced } from '../../shared/rules/suppose.ts';
import { sortKey } from '../../shared/text/names.ts';
import {
  date,
  HERE,
  person,
  personId,
  placement,
  planInput,
  post,
  rulesetWith,
  THERE,
} from '../unit/shared/rules/sample-plan.ts';

const PEOPLE = 8;
/** Seats whose rules look at more than the person: joined titles, the centre's director, kinship, seats beyond a norm. */
const POSTS = ['D01', 'D02', 'H01', 'U01', 'U02', 'U40', 'U20', 'U30', 'Q01'].flatMap((code) => [
  post(code),
  post(code, 1, THERE),
]);
const districts = new Map([
  [HERE, new Set(['Huyện Phong Thổ'])],
  [THERE, new Set(['Huyện Phong Thổ'])],
]);
const anyone = fc.integer({ min: 1, max: PEOPLE }).map(personId);

const facts = fc.record({
  fullName: fc.constantFrom('Lò Văn Đức', 'Tẩn Mẩy', 'Lê Thị An', 'Lê Thị Ân'),
  birth: fc.constantFrom(date('1985-03-10'), date('1968-01-02'), date('1950')),
  degree: fc.constantFrom('university' as const, 'college' as const, null),
  theory: fc.constantFrom('advanced' as const, 'none' as const, null),
  currentTitle: fc.constantFrom('', 'Chuyên viên', 'Phó Trưởng phòng', 'Chủ tịch UBND xã'),
  currentUnitCode: fc.constantFrom(HERE, THERE, null),
  relatives: fc.option(
    fc.array(
      fc.record({
        relation: fc.constantFrom(...RELATIONS),
        name: fc.constantFrom('LÊ THỊ AN', 'Tẩn Mẩy', 'Vàng A Sử'),
        birthYear: fc.constantFrom('', '1985', '1968'),
        workplace: fc.constant(''),
        personId: fc.option(anyone),
      }),
      { maxLength: 2 },
    ),
  ),
});

const plan = fc.record({
  people: fc.array(facts, { minLength: PEOPLE, maxLength: PEOPLE }),
  seats: fc.uniqueArray(fc.tuple(fc.constantFrom(...POSTS), fc.nat(PEOPLE - 1), fc.boolean()), {
    selector: ([id]) => id,
    maxLength: 8,
  }),
  leaving: fc.uniqueArray(fc.nat(PEOPLE - 1), { maxLength: 2 }),
  /** Kinship blocks once the relations are confirmed. */
  confirmed: fc.boolean(),
  asked: fc.constantFrom(...POSTS),
  waivedFor: fc.option(anyone),
  limit: fc.integer({ min: 1, max: PEOPLE + 1 }),
  query: fc.constantFrom('', 'le thi', 'đức'),
});
type Sketch = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function stateOf({ people, seats, leaving, confirmed, asked, waivedFor }: Sketch): PlanState {
  const roster = people.map((patch, at) => person(at + 1, patch));
  const at = (index: number): Person => {
    const found = roster[index];
    if (found === undefined) throw new Error(`no person ${index}`);
    return found;
  };
  return new PlanState({
    ...planInput({
      people: roster,
      placements: seats.map(([id, index, concurrent]) =>
        placement(id, at(index), concurrent ? { form: 'concurrent' } : {}),
      ),
      dispositions: leaving.map((index) => ({
        personId: at(index).id,
        kind: 'retire' as const,
        date: '2025-01-01',
        note: '',
      })),
    }),
    ruleset: rulesetWith('UNIT-KINSHIP', 'relations', [...RELATIONS], confirmed),
    waivers: waivedFor === null ? [] : [joinedTitlesWaived(asked, waivedFor)],
  });
}

/** Lets somebody lead without the title that goes with it. */
function joinedTitlesWaived(postId: PostId, id: Person['id']): Waiver {
  const unitCode = postId.startsWith(HERE) ? HERE : THERE;
  return {
    findingId: `UNIT-STANDING-COMMITTEE:${unitCode}:${postId}:${id}`,
    rule: 'UNIT-STANDING-COMMITTEE',
    scope: 'unit',
    subject: { unitCode, postId, personId: id },
    wanted: { kind: 'none' },
    found: { kind: 'holds-none' },
    kind: 'special',
    document: 'Quyết định số 1',
    documentDate: null,
    approver: '',
    deadline: null,
    course: '',
    status: 'owed',
    completedOn: null,
    reason: 'lý do',
    recordedAt: '2026-06-01T00:00:00.000Z',
  };
}

/** Everybody looked at closely and sorted: what the ranking has to agree with. */
function plainly(state: PlanState, { asked, limit, query }: Sketch) {
  const unitCode = asked.startsWith(HERE) ? HERE : THERE;
  const ranked = [...state.people.values()]
    .filter(({ id }) => id !== state.placementOn(asked)?.personId)
    .filter(({ id, fullName }) =>
      query === ''
        ? !state.dispositions.has(id)
        : query === 'đức'
          ? fullName.endsWith('Đức')
          : fullName.startsWith('Lê Thị'),
    )
    .map((one) => {
      const view = supposePlaced(state, asked, one.id, postsLeftFor(state, asked, one.id));
      const lacks = [...checkPlacement(view, asked), ...findingsAround(view, state, asked, one.id)];
      const open = lacks.filter(({ waived }) => waived === null);
      const fields = open.flatMap(({ found }) => (found.kind === 'missing' ? found.fields : []));
      const keys = [
        Number(open.some(({ severity }) => severity === 'block')),
        open.filter(({ severity, found }) => severity === 'warn' && found.kind !== 'missing').length,
        Number(state.postsOfPerson(one.id).length > 0),
        fields.length,
        NEARNESS.indexOf(nearnessOf(state, unitCode, one.currentUnitCode, districts)),
        -levelOfPresentTitle(one),
        sortKey(one.fullName),
        one.id,
      ];
      return { personId: one.id, lacks, keys };
    });
  ranked.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return (a.keys[at] ?? 0) < (b.keys[at] ?? 0) ? -1 : 1;
  });
  return ranked.slice(0, limit).map(({ personId: id, lacks }) => ({ id, lacks: lacks.map((one) => one.id) }));
}

describe('rankCandidates', () => {
  it('names the same people in the same order as a close look at everybody', () => {
    fc.assert(
      fc.property(plan, (sketch) => {
        const state = stateOf(sketch);
        const { limit, query } = sketch;
        const ranked = rankCandidates(state, sketch.asked, { limit, query, districts });
        const told = ranked.map(({ personId: id, lacks }) => ({ id, lacks: lacks.map((one) => one.id) }));
        expect(told).toEqual(plainly(state, sketch));
      }),
      { numRuns: 150 },
    );
  });
});
