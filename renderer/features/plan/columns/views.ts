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

export function removeView(name: string): Promise<void> {
  const { settings, changeSettings } = useAppStore.getState();
  return changeSettings({ planViews: settings.planViews.filter((view) => view.name !== name) });
}
