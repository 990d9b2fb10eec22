/** How a long list of people sorts by the columns it shows, worked out before somebody asks for it. */
import { followLanguage, translateNow } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { takeWhenIdle } from '../../state/idle-steps.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { SettledRevision } from '../../state/settled-revision.ts';
import { KEPT_COLUMNS, peopleColumns } from './people-columns.ts';

/** To sort more people than these is felt. */
const MANY_PEOPLE = 20_000;

/**
 * Sorts ahead in idle moments from now on, and again once changes of the plan rest, whatever screen is looked at. The
 * function returned ends it.
 */
export function sortPeopleAhead(): () => void {
  const settled = new SettledRevision(usePlanStore);
  let giveUp = (): void => undefined;
  // What is worked out already costs nothing more, so that whatever may have changed begins it anew.
  const begin = (): void => {
    giveUp();
    settled.read();
    giveUp = isWanted() ? takeWhenIdle(steps()) : () => undefined;
  };
  const ends = [
    settled.subscribe(begin),
    usePlanStore.subscribe(({ checkFailed }, before) => {
      if (checkFailed !== before.checkFailed) begin();
    }),
    useAppStore.subscribe(({ screen, settings }, before) => {
      if (screen !== before.screen || settings.columns !== before.settings.columns) begin();
    }),
    followLanguage(begin),
  ];
  begin();
  return () => {
    giveUp();
    for (const end of ends) end();
  };
}

/** What a check finds makes another index: until it ends, only who looks at the list has it sorted for them. */
function isWanted(): boolean {
  const { index, allFound, checkFailed } = usePlanStore.getState();
  if (index.people.size < MANY_PEOPLE) return false;
  return allFound || checkFailed || useAppStore.getState().screen === 'people';
}

function* steps(): Generator<void> {
  const { orders } = peopleColumns(translateNow());
  const everybody = usePlanStore.getState().index.peopleByName();
  for (const colId of shownColumns()) {
    const order = orders.get(colId);
    if (order !== undefined) yield* order.steps(everybody);
  }
}

/** Columns the list shows, or will show when it is opened. */
function shownColumns(): string[] {
  const kept = useAppStore.getState().settings.columns[KEPT_COLUMNS] ?? [];
  const isHidden = new Map(kept.map(({ colId, hide }) => [colId, hide]));
  return peopleColumns(translateNow()).columns.flatMap(({ colId = '', initialHide = false }) =>
    (isHidden.get(colId) ?? initialHide) ? [] : [colId],
  );
}
