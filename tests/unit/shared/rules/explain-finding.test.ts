import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Placement } from '../../../../shared/domain/plan.ts';
import { explainFinding } from '../../../../shared/rules/explain-finding.ts';
import { FindingIndex } from '../../../../shared/rules/finding-index.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { COUNT_CASES } from './cases/counts.ts';
import { date, HERE, person, personId, placement, planInput, post, THERE } from './sample-plan.ts';

const districts = new Map([
  [HERE, new Set(['Huyện Phong Thổ'])],
  [THERE, new Set(['Huyện Phong Thổ'])],
]);

function explained(state: PlanState, wanted: (finding: Finding) => boolean) {
  const index = new FindingIndex(state);
  index.checkAll();
  const finding = index.all().find(wanted);
  if (finding === undefined) throw new Error('the finding is not there');
  return explainFinding(state, finding, { districts });
}

function plan(people: Person[], placements: Placement[]): PlanState {
  return new PlanState(planInput({ people, placements }));
}

const weak = person(1, { theory: 'elementary' });

describe('explainFinding about a person on a post', () => {
  it('names people who meet the rule, and none who fail it or of whom the fact is not known', () => {
    const people = [weak, person(2), person(3, { theory: null }), person(4, { theory: 'none' })];
    const { people: fitting } = explained(
      plan(people, [placement(post('D01'), weak)]),
      ({ rule }) => rule === 'QUAL-THEORY-MIN',
    );
    expect(fitting.map((one) => one.personId)).toEqual([personId(2)]);
    expect(fitting.map((one) => one.rank)).toEqual([1]);
  });

  it('names vacant posts on which the person meets the rule, the best first', () => {
    const { posts } = explained(
      plan([weak], [placement(post('D01'), weak)]),
      ({ rule }) => rule === 'QUAL-THEORY-MIN',
    );
    expect(posts).toHaveLength(5);
    for (const { lacks, nearness } of posts) {
      expect(lacks.map((lack) => lack.rule)).not.toContain('QUAL-THEORY-MIN');
      expect(lacks.map((lack) => lack.severity)).not.toContain('block');
      expect(nearness).toBe('same-unit');
    }
  });

  it('offers no post that is held back', () => {
    const people = [weak];
    const input = planInput({ people, placements: [placement(post('D01'), weak)] });
    const posts = input.posts.map((one) => ({ ...one, frozen: true }));
    const explanation = explained(
      new PlanState({ ...input, posts }),
      ({ rule }) => rule === 'QUAL-THEORY-MIN',
    );
    expect(explanation.posts).toEqual([]);
  });

  it('tells which waivers the rule allows', () => {
    const state = plan([weak], [placement(post('D01'), weak)]);
    expect(explained(state, ({ rule }) => rule === 'QUAL-THEORY-MIN').waivers).toEqual(['owed', 'special']);
    const old = person(5, { birth: date('1955-01') });
    const past = explained(
      plan([old], [placement(post('D01'), old)]),
      ({ rule }) => rule === 'AGE-PAST-RETIREMENT',
    );
    expect(past.waivers).toEqual([]);
    // Nobody who has retired fits another post.
    expect(past.posts).toEqual([]);
  });
});

describe('explainFinding about people and posts', () => {
  it('names the best people for a vacant post', () => {
    const { people, posts } = explained(
      plan([person(1, { degree: 'college' }), person(2)], []),
      ({ rule, subject }) => rule === 'POST-VACANT' && subject.postId === post('D01'),
    );
    expect(people.map((one) => one.personId)).toEqual([personId(2), personId(1)]);
    expect(posts).toEqual([]);
  });

  it('names posts for somebody without one, and nobody else', () => {
    const { people, posts } = explained(plan([person(1)], []), ({ rule }) => rule === 'PERSON-UNPLACED');
    expect(people).toEqual([]);
    expect(posts).toHaveLength(5);
  });

  it('offers nothing where two posts clash: one of them is to be given up', () => {
    const one = person(1);
    const state = plan([one, person(2)], [placement(post('U20'), one), placement(post('U30'), one)]);
    const { people, posts } = explained(state, ({ rule }) => rule === 'PERSON-DOUBLE-POST');
    expect({ people, posts }).toEqual({ people: [], posts: [] });
  });

  it('offers neither people nor posts where a fact about the person is wrong', () => {
    const wrong = person(1, { birth: date('2015-01-01') });
    const state = plan([wrong, person(2)], [placement(post('U20'), wrong)]);
    const { people, posts } = explained(state, ({ rule }) => rule === 'DATA-IMPOSSIBLE');
    expect({ people, posts }).toEqual({ people: [], posts: [] });
  });

  it('offers other people for the post of somebody who leaves, and no post to that person', () => {
    const leaving = person(1);
    const state = new PlanState(
      planInput({
        people: [leaving, person(2)],
        placements: [placement(post('U20'), leaving)],
        dispositions: [{ personId: leaving.id, kind: 'resign', date: '2025-01-01', note: '' }],
      }),
    );
    const { people, posts } = explained(state, ({ rule }) => rule === 'PERSON-LEAVING-PLACED');
    expect(people.map((one) => one.personId)).toEqual([personId(2)]);
    expect(posts).toEqual([]);
  });
});

describe('explainFinding about a number', () => {
  const breaks = COUNT_CASES.flatMap(({ rule, breaks: cases }) =>
    cases.map(({ name, plan: make }) => [`${rule}: ${name}`, rule, make] as const),
  );

  it.each(breaks)('counts the seats behind it: %s', (_name, rule, make) => {
    const state = make();
    const index = new FindingIndex(state);
    index.checkAll();
    for (const finding of index.all().filter((one) => one.rule === rule)) {
      const { counted, change } = explainFinding(state, finding, { districts });
      const number = numberOf(finding);
      if (number === null) continue;
      expect(change).not.toBe(0);
      // Whoever holds two of the seats counts once; the chief of the police is in no seat of the plan.
      const holders = (counted?.postIds ?? []).map((id) => state.placementOn(id)?.personId ?? id);
      const outside = finding.found.kind === 'count' && finding.found.of === 'standing' ? 1 : 0;
      expect(new Set(holders).size + outside).toBe(number);
      expect(counted?.byUnit.reduce((sum, { count }) => sum + count, 0)).toBe(counted?.total);
    }
  });
});

/** The number a finding is about, as far as seats make it; excess is a part of what its seats hold. */
function numberOf({ found }: Finding): number | null {
  if (found.kind === 'count' || found.kind === 'share') return found.count;
  return found.kind === 'seats' ? found.count : null;
}
