/** Empty lists to hand out. */
import type { TemplateKind } from '../../../shared/domain/import.ts';
import { call } from '../../app/api.ts';
import { notify } from '../../components/toasts.tsx';
import { fileName } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/index.ts';

export const TEMPLATES: readonly TemplateKind[] = ['r1', 'compact', 'histories'];

/** Asks where to and writes an empty list. */
export async function saveTemplate(kind: TemplateKind): Promise<void> {
  const suggestedName = t(`importScreen.template.file.${kind}`);
  const { path } = await call('dialog.saveSheet', { suggestedName });
  if (path === null) return;
  await call('import.template', { kind, path, language: currentLanguage() });
  notify({ message: t('importScreen.template.saved', { file: fileName(path) }) });
}

/** Asks where to and writes the rows to correct. */
export async function saveDoubtful(draftId: string, suggestedName: string): Promise<void> {
  const { path } = await call('dialog.saveSheet', { suggestedName });
  if (path === null) return;
  const { rows } = await call('import.saveDoubtful', { draftId, path, language: currentLanguage() });
  notify({ message: t('importScreen.doubtful.saved', { count: rows, file: fileName(path) }) });
}
