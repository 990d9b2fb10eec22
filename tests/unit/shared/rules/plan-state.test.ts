import { describe, expect, it } from 'vitest';
import { BodyId, PostId, TitleCode } from '../../../../shared/domain/ids.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { Touched } from '../../../../shared/rules/touched.ts';
import { HERE, person, personId, placement, planInput, post } from './sample-plan.ts';

const first = person(1);
const second = person(2);

function statePlaced(): PlanState {
  return new PlanState(
    planInput({
      people: [first, second],
      placements: [placement(post('U30'), first), placement(post('U20'), first)],
    }),
  );
}

describe('PlanState', () => {
  it('derives who holds what, whatever the order of entry', () => {
    const state = statePlaced();
    expect(state.postsOfPerson(first.id)).toEqual([post('U20'), post('U30')]);
    expect(state.postsOfPerson(second.id)).toEqual([]);
    expect(state.personOn(post('U20'))).toBe(first);
    expect(state.personOn(post('U21'))).toBeNull();
  });

  it('lists the posts of a unit in the order of the list, and those of a title by number', () => {
    const state = statePlaced();
    const ids = state.postsOfUnit(HERE);
    expect(ids.slice(0, 4)).toEqual([post('D01'), post('D02'), post('D03'), post('D10')]);
    const committee = BodyId.parse('03460-peoples-committee');
    expect(state.postsOfTitle(committee, TitleCode.parse('U02'))).toEqual([post('U02', 1), post('U02', 2)]);
  });

  it('touches both people when a post changes hands', () => {
    const state = statePlaced();
    const touched = state.setPlacement(post('U20'), placement(post('U20'), second));
    expect([...touched.people].sort()).toEqual([first.id, second.id]);
    expect([...touched.posts]).toEqual([post('U20')]);
    expect([...touched.units]).toEqual([HERE]);
    expect([...touched.titles.values()]).toEqual([{ bodyId: '03460-economy', titleCode: 'U20' }]);
    expect(state.postsOfPerson(first.id)).toEqual([post('U30')]);
    expect(state.postsOfPerson(second.id)).toEqual([post('U20')]);
  });

  it('touches the posts of a person whose facts change', () => {
    const touched = statePlaced().setPerson(first.id, { ...first, degree: null });
    expect([...touched.posts].sort()).toEqual([post('U20'), post('U30')]);
  });

  it('takes placements and settlement away with the person', () => {
    const state = statePlaced();
    state.setDisposition(first.id, { personId: first.id, kind: 'retire', date: null, note: '' });
    state.setPerson(first.id, null);
    expect(state.people.has(first.id)).toBe(false);
    expect(state.dispositions.has(first.id)).toBe(false);
    expect(state.placementOn(post('U20'))).toBeUndefined();
    expect(state.postsOfPerson(first.id)).toEqual([]);
  });

  it('removes a post with its placement and forgets it everywhere', () => {
    const state = statePlaced();
    const touched = state.removePost(post('U20'));
    expect(touched.people.has(first.id)).toBe(true);
    expect(state.posts.has(post('U20'))).toBe(false);
    expect(state.postsOfUnit(HERE)).not.toContain(post('U20'));
    expect(state.postsOfPerson(first.id)).toEqual([post('U30')]);
  });

  it('moves a post to another title', () => {
    const state = statePlaced();
    const before = state.posts.get(post('U20'));
    if (before === undefined) throw new Error('the template has no U20');
    const touched = state.setPost({ ...before, titleCode: TitleCode.parse('U21') });
    expect([...touched.titles.keys()].sort()).toEqual(['03460-economy|U20', '03460-economy|U21']);
    expect(state.postsOfTitle(before.bodyId, TitleCode.parse('U20'))).toEqual([]);
  });

  it('asks for everything again when plan or ruleset change', () => {
    const state = statePlaced();
    expect(state.setPlan({ ...state.plan, termEnd: '2031-06-30' }).all).toBe(true);
    expect(state.setPlan({ ...state.plan, name: 'Phương án khác' }).nothing).toBe(true);
    expect(state.plan.termEnd).toBe('2031-06-30');
    expect(state.setRuleset({ ...state.ruleset, standards: [] }).all).toBe(true);
  });

  it('touches who shares a citizen number with somebody, or did before', () => {
    const state = statePlaced();
    const number = '012085001234';
    state.setPerson(second.id, { ...second, citizenId: number });
    const shared = state.setPerson(first.id, { ...first, citizenId: '012 085 001 234' });
    expect([...shared.people].sort()).toEqual([first.id, second.id]);
    expect(state.peopleWithMark(`id:${number}`)).toEqual([first.id, second.id]);
    const parted = state.setPerson(first.id, null);
    expect([...parted.people].sort()).toEqual([first.id, second.id]);
    expect(state.peopleWithMark(`id:${number}`)).toEqual([second.id]);
  });

  it('refuses posts and people that do not exist', () => {
    const state = statePlaced();
    const nowhere = PostId.parse('03460-X99-1');
    expect(() => state.setPlacement(nowhere, null)).toThrow(/does not exist/);
    expect(() =>
      state.setPlacement(post('U21'), { ...placement(post('U21'), first), personId: personId(9) }),
    ).toThrow(/does not exist/);
  });
});

describe('Touched', () => {
  it('takes over what others touched', () => {
    const state = statePlaced();
    const sum = new Touched()
      .add(state.setPlacement(post('U20'), null))
      .add(state.setPlacement(post('U21'), placement(post('U21'), second)));
    expect([...sum.posts].sort()).toEqual([post('U20'), post('U21')]);
    expect(sum.all).toBe(false);
    expect(sum.add(state.setRuleset(state.ruleset)).all).toBe(true);
  });
});
