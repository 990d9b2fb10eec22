import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { peopleColumns } from '../../../../../renderer/features/people/people-columns.ts';
import { sortPeopleAhead } from '../../../../../renderer/features/people/sorted-ahead.ts';
import { translateNow } from '../../../../../renderer/i18n/index.ts';
import { useAppStore } from '../../../../../renderer/state/app-store.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { usePlanStore } from '../../../../../renderer/state/plan-store.ts';
import { PersonId } from '../../../../../shared/domain/index.ts';
import { dungInUnitB, smallPlan } from '../../../../support/small-plan.ts';

const MANY = 20_000;

let waiting: ((idle: { timeRemaining: () => number }) => void) | null = null;
let end = (): void => undefined;

/** Lets the window have nothing else to do until nothing waits for that. */
function rest(): void {
  while (waiting !== null) {
    const goOn = waiting;
    waiting = null;
    goOn({ timeRemaining: () => 50 });
  }
}

function manyPeople(): PlanIndex {
  const snapshot = smallPlan();
  const [row] = snapshot.people;
  if (row === undefined) throw new Error('nobody is in the small plan');
  const others = Array.from({ length: MANY }, (_, number) => ({
    ...row,
    person: { ...row.person, id: PersonId.parse(`P${100_000 + number}`) },
  }));
  return new PlanIndex({ ...snapshot, people: [...snapshot.people, ...others] });
}

/** How often somebody is looked at to sort by a column. */
function looked(colId: string): number {
  const { index } = usePlanStore.getState();
  const get = vi.spyOn(index.people, 'get');
  peopleColumns(translateNow()).orders.get(colId)?.ranks(index.peopleByName());
  const times = get.mock.calls.length;
  get.mockRestore();
  return times;
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (goOn: NonNullable<typeof waiting>) => {
    waiting = goOn;
    return 1;
  });
  vi.stubGlobal('cancelIdleCallback', () => {
    waiting = null;
  });
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
  usePlanStore.setState(usePlanStore.getInitialState(), true);
  useAppStore.setState(useAppStore.getInitialState(), true);
});

it('sorts by what the list shows, before it is opened and after a change', () => {
  usePlanStore.setState({ index: manyPeople(), status: 'ready', revision: 1, allFound: true });
  end = sortPeopleAhead();
  rest();
  expect(['seat', 'position', 'religion'].map(looked)).toEqual([0, 0, MANY + 3]);
  usePlanStore.getState().applyDelta(dungInUnitB());
  rest();
  expect(looked('seat')).toBe(0);
});

it('sorts by a column that comes to be shown', () => {
  usePlanStore.setState({ index: manyPeople(), status: 'ready', revision: 1, allFound: true });
  end = sortPeopleAhead();
  rest();
  const { settings } = useAppStore.getState();
  const shown = { width: 90, flex: null, pinned: null, sort: null, sortIndex: null };
  const people = [
    { ...shown, colId: 'note', hide: false },
    { ...shown, colId: 'seat', hide: true },
  ];
  useAppStore.setState({ settings: { ...settings, columns: { people } } });
  rest();
  expect(looked('note')).toBe(0);
  usePlanStore.getState().applyDelta(dungInUnitB());
  rest();
  expect(['note', 'seat'].map(looked)).toEqual([0, MANY + 3]);
});

it('waits for the findings, which make another index, but not where the list is looked at', () => {
  usePlanStore.setState({ index: manyPeople(), status: 'ready', revision: 1, allFound: false });
  end = sortPeopleAhead();
  rest();
  expect(looked('seat')).toBe(MANY + 3);
  useAppStore.setState({ screen: 'people' });
  rest();
  expect(looked('position')).toBe(0);
});

it('waits no more for a check that broke down', () => {
  usePlanStore.setState({ index: manyPeople(), status: 'ready', revision: 1, allFound: false });
  end = sortPeopleAhead();
  usePlanStore.getState().takeCheck(true);
  rest();
  expect(looked('seat')).toBe(0);
});

it('leaves a short list alone', () => {
  usePlanStore.setState({ index: new PlanIndex(smallPlan()), status: 'ready', revision: 1, allFound: true });
  end = sortPeopleAhead();
  expect(waiting).toBeNull();
});

it('has what was worked out of a plan still when it comes back', () => {
  const first = manyPeople();
  usePlanStore.setState({ index: first, status: 'ready', revision: 1, allFound: true });
  end = sortPeopleAhead();
  rest();
  const { orders } = peopleColumns(translateNow());
  usePlanStore.setState({ index: new PlanIndex(smallPlan()) });
  orders.get('seat')?.ranks(usePlanStore.getState().index.peopleByName());
  usePlanStore.setState({ index: first });
  expect(looked('seat')).toBe(0);
});
