import { call } from '../../app/api.ts';
import { useImport } from './import-store.ts';

/** Asks which lists and reads them, into the draft there is or a new one. */
export async function chooseFiles(): Promise<void> {
  const { paths } = await call('dialog.openRosters', {});
  if (paths.length > 0) await useImport.getState().open(paths);
}
