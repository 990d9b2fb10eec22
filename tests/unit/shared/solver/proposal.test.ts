import { describe, expect, it } from 'vitest';
import { TitleCode, UnitCode } from '../../../../shared/domain/ids.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { type ProposalQuery, proposeInSteps } from '../../../../shared/solver/proposal.ts';
import { date, HERE, person, placement, planInput, post, THERE } from '../rules/sample-plan.ts';

const ELSEWHERE = UnitCode.parse('09999');
const districts = new Map([
  [HERE, new Set(['Huyện Phong Thổ'])],
  [THERE, new Set(['Huyện Phong Thổ'])],
]);

function proposing(
  people: Person[],
  query: Partial<ProposalQuery> = {},
  more: Parameters<typeof planInput>[0] = {},
) {
  const state = new PlanState(planInput({ people, ...more }));
  const steps = proposeInSteps(state, {
    postIds: null,
    personIds: null,
    requiredOnly: false,
    reach: 'province',
    standard: 'warned',
    districts,
    placementsOf: (postId, personId) => [{ postId, personId, form: 'appoint', since: null, note: '' }],
    ...query,
  });
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  const { proposal, view } = step.value;
  const pairs = proposal.rows.map((row) => [row.postId, row.personId] as const);
  return { proposal, pairs, view, state, shares };
}

/** The levels of the old communes are those of the new ones. */
const COMMUNE = { currentUnit: 'UBND xã Một' };

describe('propose', () => {
  it('fills as many seats as can be: who could sit on either takes the one nobody else can', () => {
    // The clerk cannot lead; the head would be best at the desk the clerk needs.
    const head = person(1);
    const clerk = person(2, { currentTitle: 'Chuyên viên', planning: '' });
    const { pairs, view } = proposing([head, clerk], { postIds: [post('U20'), post('C06')] });
    expect(pairs).toEqual([
      [post('U20'), head.id],
      [post('C06'), clerk.id],
    ]);
    expect(view.placementOn(post('C06'))?.personId).toBe(clerk.id);
    expect(view.postsOfPerson(head.id)).toEqual([post('U20')]);
  });

  it('tells how far it is, and never goes back', () => {
    const { shares } = proposing([person(1), person(2)], { postIds: [post('U20'), post('C06')] });
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(1);
  });

  it('never proposes who would raise a finding that blocks, sits somewhere, is settled, or is out of scope', () => {
    const tooOld = person(1, { birth: date('1950-01-01') });
    const placed = person(2);
    const settled = person(3);
    const outside = person(4, { inScope: false });
    const { pairs, proposal } = proposing(
      [tooOld, placed, settled, outside],
      { postIds: [post('U20'), post('U30')] },
      {
        placements: [placement(post('U10'), placed)],
        dispositions: [{ personId: settled.id, kind: 'retire', date: null, note: '' }],
      },
    );
    expect(pairs).toEqual([]);
    expect(proposal.peopleLeft).toEqual([tooOld.id]);
    expect(proposal.seatsLeft).toEqual([post('U20'), post('U30')]);
  });

  it('looks only at vacant seats of the norm that are not held back, and at none of the military command', () => {
    const { posts } = planInput();
    const changed = posts.map((one) => (one.id === post('U20') ? { ...one, frozen: true } : one));
    const military = posts.filter(({ bodyId }) => bodyId.includes('military')).map(({ id }) => id);
    expect(military.length).toBeGreaterThan(0);
    const asked = [post('U20'), ...military];
    expect(proposing([person(1)], { postIds: asked }, { posts: changed }).proposal).toMatchObject({
      rows: [],
      seatsLeft: [],
    });
  });

  it('leaves out who lacks something where only those who meet everything are wanted', () => {
    const short = person(1, { theory: 'none' });
    const fine = person(2);
    const asked = { postIds: [post('U20'), post('U30')] };
    expect(proposing([short, fine], { ...asked, standard: 'met' }).pairs.map(([, id]) => id)).toEqual([
      fine.id,
    ]);
    const { proposal } = proposing([short, fine], asked);
    expect(proposal.rows).toHaveLength(2);
    const row = proposal.rows.find(({ personId }) => personId === short.id);
    expect(row?.lacks.map(({ rule }) => rule)).toContain('QUAL-THEORY-MIN');
  });

  it('keeps within the reach asked for; whose workplace is not known only comes in across the province', () => {
    const here = person(1, { currentUnitCode: HERE });
    const near = person(2, { currentUnitCode: THERE });
    const far = person(3, { currentUnitCode: ELSEWHERE });
    const at = (reach: ProposalQuery['reach']) =>
      proposing([here, near, far], {
        postIds: [post('U20'), post('U30'), post('U10')],
        reach,
      }).proposal.rows.map(({ personId, nearness }) => [personId, nearness]);
    expect(at('same-unit')).toEqual([[here.id, 'same-unit']]);
    expect(
      at('same-district')
        .map(([id]) => id)
        .sort(),
    ).toEqual([here.id, near.id]);
    expect(at('province')).toHaveLength(3);
  });

  it('puts people where the list proposes them, else where they stand as high as now', () => {
    const proposed = person(1, { proposedTitleCode: TitleCode.parse('U30') });
    const head = person(2, COMMUNE);
    const lower = person(3, { ...COMMUNE, currentTitle: 'Phó Trưởng phòng', planning: '' });
    const { proposal } = proposing([lower, head, proposed], {
      postIds: [post('U20'), post('U30'), post('U21')],
    });
    expect(proposal.rows.map(({ postId, personId, because }) => [postId, personId, because])).toEqual([
      [post('U20'), head.id, 'level'],
      [post('U21'), lower.id, 'level'],
      [post('U30'), proposed.id, 'proposed'],
    ]);
  });

  it('proposes nobody more than one step up, unless planned for it', () => {
    const clerk = person(1, { currentTitle: 'Chuyên viên', planning: '' });
    const planned = person(2, { currentTitle: 'Chuyên viên', planning: 'Trưởng phòng' });
    const asked = { postIds: [post('U20')] };
    expect(proposing([clerk], asked).pairs).toEqual([]);
    expect(proposing([clerk, planned], asked).pairs).toEqual([[post('U20'), planned.id]]);
  });

  it('tells who else could sit there, the best first', () => {
    const people = [person(1), person(2), person(3, { theory: 'none' })];
    const { proposal } = proposing(people, { postIds: [post('U20'), post('U30')] });
    for (const { personId, others } of proposal.rows) {
      expect(others.map((other) => other.personId)).toEqual(
        people.map(({ id }) => id).filter((id) => id !== personId),
      );
    }
    expect(proposal.peopleLeft).toEqual([person(3).id]);
  });

  it('seats kin in one unit only where that may be, and finds the seat for somebody else', () => {
    const wife = person(1, { fullName: 'Lò Thị Một' });
    const kin = [
      { relation: 'spouse' as const, name: wife.fullName, birthYear: '', workplace: '', personId: wife.id },
    ];
    const asked = { postIds: [post('U20'), post('U21')], standard: 'met' as const };
    const rowsOf = (...people: Person[]) => proposing(people, asked).pairs.map(([, id]) => id);
    expect(rowsOf(wife, person(2))).toHaveLength(2);
    expect(rowsOf(wife, person(2, { relatives: kin }))).toHaveLength(1);
    const stranger = person(3);
    const three = rowsOf(wife, person(2, { relatives: kin }), stranger);
    expect(three).toHaveLength(2);
    expect(three).toContain(stranger.id);
  });
});
