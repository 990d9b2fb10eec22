/** Views with a name: those of the program, and those of this machine. */
import type { NamedLayout } from '../../../../shared/domain/index.ts';
import { useAppStore } from '../../../state/app-store.ts';
import { currentLayout } from './layout-store.ts';

/** Keeps the layout of the grid under `name`; a view of that name is replaced. */
export function saveView(name: string): Promise<void> {
  const { settings, changeSettings } = useAppStore.getState();
  const view: NamedLayout = { name, layout: currentLayout() };
  const at = settings.planViews.findIndex((one) => one.name === name);
  const planViews =
    at < 0 ? [...settings.planViews, view] : settings.planViews.map((one, i) => (i === at ? view : one));
  return changeSettings({ planViews });
}

/** Gives a view another name; one that has that name already is replaced. */
export function renameView(name: string, to: string): Promise<void> {
  const { settings, changeSettings } = useAppStore.getState();
  const planViews = settings.planViews
    .filter((view) => view.name === name || view.name !== to)
    .map((view) => (view.name === name ? { ...view, name: to } : view));
  return changeSettings({ planViews });
}

/** Takes a view away; the function answered puts it back where it stood. */
export async function removeView(name: string): Promise<() => Promise<void>> {
  const { settings, changeSettings } = useAppStore.getState();
  const at = settings.planViews.findIndex((view) => view.name === name);
  const removed = settings.planViews[at];
  await changeSettings({ planViews: settings.planViews.filter((view) => view !== removed) });
  return async () => {
    const { planViews } = useAppStore.getState().settings;
    const others = planViews.filter((view) => view.name !== name);
    if (removed) await changeSettings({ planViews: others.toSpliced(at, 0, removed) });
  };
}
