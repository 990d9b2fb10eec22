import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { PlanIndex } from '../../../../renderer/state/plan-index.ts';
import { LARGE_FROM, REST_MS, SettledRevision } from '../../../../renderer/state/settled-revision.ts';
import { PostId } from '../../../../shared/domain/index.ts';
import { SECRETARY_A, smallPlan } from '../../../support/small-plan.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The small plan with so many seats that everything of it is long to work out. */
function largePlan(): PlanIndex {
  const index = new PlanIndex(smallPlan());
  const row = index.rows.get(SECRETARY_A);
  if (row === undefined) throw new Error('the small plan has no such seat');
  for (let seat = index.rows.size; seat < LARGE_FROM; seat += 1)
    index.rows.set(PostId.parse(`03460-D01-${seat + 2}`), row);
  return index;
}

function followed(index: PlanIndex) {
  const plan = createStore(() => ({ index, revision: 1, chosen: 0 }));
  const settled = new SettledRevision(plan);
  const told: number[] = [];
  const end = settled.subscribe(() => told.push(settled.read()));
  return { plan, settled, told, end };
}

describe('the settled revision of an ordinary plan', () => {
  it('is the revision itself', () => {
    const { plan, settled, told } = followed(new PlanIndex(smallPlan()));
    plan.setState({ revision: 2 });
    expect(settled.read()).toBe(2);
    plan.setState({ revision: 3 });
    expect(told).toEqual([2, 3]);
  });
});

describe('the settled revision of a large plan', () => {
  it('stays while changes come one after the other, and follows once they rest', () => {
    const { plan, settled, told } = followed(largePlan());
    plan.setState({ revision: 2 });
    vi.advanceTimersByTime(REST_MS - 1);
    plan.setState({ revision: 3 });
    vi.advanceTimersByTime(REST_MS - 1);
    expect([settled.read(), told]).toEqual([1, []]);
    vi.advanceTimersByTime(1);
    expect([settled.read(), told]).toEqual([3, [3]]);
    vi.advanceTimersByTime(10 * REST_MS);
    expect(told).toEqual([3]);
  });

  it('is not put off by what is chosen meanwhile', () => {
    const { plan, told } = followed(largePlan());
    plan.setState({ revision: 2 });
    vi.advanceTimersByTime(REST_MS - 1);
    plan.setState({ chosen: 1 });
    vi.advanceTimersByTime(1);
    expect(told).toEqual([2]);
  });

  it('does not wait where another plan was loaded, and forgets what was awaited of the one before', () => {
    const { plan, settled, told } = followed(largePlan());
    plan.setState({ revision: 2 });
    plan.setState({ index: largePlan(), revision: 3 });
    expect([settled.read(), told]).toEqual([3, [3]]);
    vi.advanceTimersByTime(REST_MS);
    expect(told).toEqual([3]);
  });

  it('starts with the plan as it is, for whoever comes while changes have not rested', () => {
    const { plan } = followed(largePlan());
    plan.setState({ revision: 2 });
    expect(new SettledRevision(plan).read()).toBe(2);
  });

  it('is told to nobody any more who left', () => {
    const { plan, told, end } = followed(largePlan());
    plan.setState({ revision: 2 });
    end();
    vi.advanceTimersByTime(REST_MS);
    plan.setState({ revision: 3 });
    vi.advanceTimersByTime(REST_MS);
    expect(told).toEqual([]);
  });
});
