/** `export`: decisions, lists and reports as files. */
import {
  DecisionGrouping,
  EXPORT_FORMATS,
  ExportFormat,
  ExportKind,
} from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { filtersOf, NO_FILTER } from '../../../shared/domain/list-layout.ts';
import { BLOCS, type Bloc } from '../../../shared/domain/post.ts';
import { exportPapers, type PaperWarning } from '../../services/export/export-service.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { blocNamed, planNamed, unitNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { printThroughElectron } from '../print-through-electron.ts';
import { withPrivateFolder } from '../private-folder.ts';
import { untilInterrupted } from '../until-interrupted.ts';

/** The format where none is asked for: the usual one of the kind. */
function formatOf(context: Context, kind: ExportKind): ExportFormat {
  return ExportFormat.parse(context.optional('format') ?? EXPORT_FORMATS[kind][0]);
}

/** Refuses blocs for a paper that cannot be of some of them. */
function blocsIn(context: Context, kind: ExportKind): Bloc[] {
  const blocs = context.list('bloc').map(blocNamed);
  if (blocs.length > 0 && !filtersOf(kind).includes('blocs'))
    throw new AppError('usage', {
      problem: 'not-with',
      option: '--bloc',
      other: `--kind ${kind}`,
      command: 'export',
    });
  return BLOCS.filter((bloc) => blocs.includes(bloc));
}

export const exportFiles: Command = (context) =>
  withSession(context, async (session) => {
    const kind = ExportKind.parse(context.value('kind'));
    const units = context.list('unit').map((unit) => unitNamed(session.state, unit));
    const [only, ...others] = units;
    const blocs = blocsIn(context, kind);
    // What a comparison is about must be said; without it the command line is not complete.
    const plan = kind === 'comparison' ? context.value('plan') : context.optional('plan');
    const request = {
      kind,
      format: formatOf(context, kind),
      folder: context.path('out'),
      postIds: [],
      unitCode: only !== undefined && others.length === 0 ? only : null,
      ...(others.length === 0 ? {} : { unitCodes: units }),
      ...(blocs.length === 0 ? {} : { filter: { ...NO_FILTER, blocs } }),
      merged: false,
      grouping: DecisionGrouping.parse(context.optional('group') ?? 'each'),
      listed: context.has('listed'),
      planId: plan === undefined ? undefined : planNamed(session, plan),
    };
    const { files, warnings } = await withPrivateFolder((privateFolder) =>
      untilInterrupted((signal) =>
        exportPapers(session, request, {
          signal,
          progress: () => undefined,
          print: printThroughElectron,
          privateFolder,
        }),
      ),
    );
    const { t } = context.words;
    return answer({ files }, () =>
      [
        table(
          [t('headless.column.file'), t('headless.column.subject'), t('headless.column.bytes')],
          files.map(({ path, subject, bytes }) => [path, subject, bytes]),
          context.words,
        ),
        ...toLookAt(context, warnings),
      ].join('\n'),
    );
  });

/** What a clerk must still fill in or look at, each kind once with how often. */
function toLookAt({ words }: Context, warnings: readonly PaperWarning[]): string[] {
  if (warnings.length === 0) return [];
  const times = new Map<string, number>();
  for (const { code } of warnings) times.set(code, (times.get(code) ?? 0) + 1);
  const codes = [...times].map(([code, count]) => `${code} (${words.number(count)})`).join(', ');
  return [words.t('headless.toLookAt', { codes })];
}
