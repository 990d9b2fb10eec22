import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../../shared/domain/finding.ts';
import { FindingIndex } from '../../../../shared/rules/finding-index.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { HERE, person, placement, planInput, post, THERE } from './sample-plan.ts';

const low = person(1, { degree: 'college' });

function checked(): { state: PlanState; index: FindingIndex } {
  const state = new PlanState(planInput({ people: [low] }));
  const index = new FindingIndex(state);
  index.checkAll();
  return { state, index };
}

describe('FindingIndex', () => {
  it('answers what a placement added and took away', () => {
    const { state, index } = checked();
    const { added, removed } = index.update(state.setPlacement(post('U20'), placement(post('U20'), low)));
    expect(added.map(({ id }) => id)).toEqual(['QUAL-DEGREE-MIN:03460-U20-1:P000001']);
    expect(removed.map(({ id }) => id).sort()).toEqual([
      'PERSON-UNPLACED:P000001',
      'POST-VACANT:03460-U20-1',
    ]);
  });

  it('answers a finding with other facts as gone and come', () => {
    const { state, index } = checked();
    index.update(state.setPlacement(post('U20'), placement(post('U20'), low)));
    const diff = index.update(state.setPerson(low.id, { ...low, degree: 'intermediate' }));
    expect(diff.removed.map(({ found }) => found)).toEqual([{ kind: 'degree', value: 'college' }]);
    expect(diff.added.map(({ found }) => found)).toEqual([{ kind: 'degree', value: 'intermediate' }]);
  });

  it('answers nothing where nothing changed', () => {
    const { state, index } = checked();
    expect(index.update(state.setPlan({ ...state.plan, name: 'Phương án 2' }))).toEqual({
      added: [],
      removed: [],
    });
  });

  it('counts for the unit and in all', () => {
    const { state, index } = checked();
    const before = index.ofUnit(HERE);
    expect(before.block).toBe(7);
    expect(index.ofUnit(THERE)).toEqual(before);
    index.update(state.setPlacement(post('U20'), placement(post('U20'), low)));
    expect(index.ofUnit(HERE)).toEqual(before);
    index.update(state.setPlacement(post('D01'), placement(post('D01'), low)));
    // The post is no longer vacant, but its holder holds two and lacks the degree for it too.
    expect(index.ofUnit(HERE)).toEqual({ ...before, warn: before.warn + 1 });
    expect(index.counts().block).toBe(before.block * 2);
  });

  it('tells a double post at every post it concerns and at its units', () => {
    const { state, index } = checked();
    index.update(state.setPlacement(post('C03'), placement(post('C03'), low)));
    index.update(state.setPlacement(post('C04', 1, THERE), placement(post('C04', 1, THERE), low)));
    for (const id of [post('C03'), post('C04', 1, THERE)]) {
      expect(index.ofPost(id).map(({ rule }) => rule)).toEqual(['PERSON-DOUBLE-POST']);
    }
    expect(index.ofPerson(low.id).map(({ rule }) => rule)).toEqual(['PERSON-DOUBLE-POST']);
    expect(index.ofUnit(THERE).block).toBe(8);
    index.update(state.setPlacement(post('C03'), null));
    expect(index.ofUnit(THERE).block).toBe(7);
    expect(index.ofPost(post('C04', 1, THERE))).toEqual([]);
  });

  it('lists the gravest first', () => {
    const { index } = checked();
    const severities = index.all().map(({ severity }) => severity);
    const ranks = severities.map((severity) => SEVERITIES.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(severities[0]).toBe('block');
  });

  it('reports its progress to the end', () => {
    const { index } = checked();
    const reports: [number, number][] = [];
    index.checkAll((done, total) => reports.push([done, total]));
    const last = reports.at(-1);
    expect(last?.[0]).toBe(last?.[1]);
    expect(last?.[0]).toBeGreaterThan(200);
  });
});
