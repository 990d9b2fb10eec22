/** `imports`: the record of earlier imports; `template`: an empty list to hand out. */
import { TemplateKind } from '../../../shared/domain/import.ts';
import { importBatches } from '../../services/import/batches.ts';
import { writeForm } from '../../services/import/form.ts';
import { answer, type Command, withSession } from '../context.ts';
import { table } from '../output.ts';

export const imports: Command = (context) =>
  withSession(context, (session) => {
    const batches = importBatches(session);
    const { t } = context.words;
    return answer(batches, () =>
      table(
        [
          t('headless.column.number'),
          t('headless.column.at'),
          t('headless.column.actor'),
          t('headless.column.file'),
          t('importScreen.counts.created'),
          t('importScreen.counts.updated'),
        ],
        batches.map(({ id, at, actor, file, counts }) => [
          id,
          at,
          actor,
          file,
          counts.created,
          counts.updated,
        ]),
        context.words,
      ),
    );
  });

export const template: Command = (context) =>
  withSession(context, async (session) => {
    const path = context.path('out');
    const kind = TemplateKind.parse(context.value('kind'));
    await writeForm(session, { kind, path, language: context.words.language });
    return answer({ path, kind }, () => context.words.t('headless.templateSaved', { file: path }));
  });
