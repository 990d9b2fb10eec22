/** `report`, `reports`, `report-remove`: the monthly report as figures or as a file, and the reports that were kept. */
import { comparedFigures } from '../../../shared/documents/report/comparison-part.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import {
  type KeptReport,
  ReportFormat,
  type ReportScope,
  reportDayIn,
} from '../../../shared/domain/report.ts';
import {
  exportReport,
  keepReport,
  keptLines,
  makeReport,
  removeReport,
} from '../../services/report/index.ts';
import type { Session } from '../../services/workspace/session.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { dayNamed, unitNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { printThroughElectron } from '../print-through-electron.ts';
import { withPrivateFolder } from '../private-folder.ts';
import { untilInterrupted } from '../until-interrupted.ts';

/** Counts a report; with `--out` it is written, with `--keep` its figures are kept for later ones. */
export const report: Command = (context) =>
  withSession(context, async (session) => {
    const scope = scopeOf(context, session);
    const { figures, compared } = makeReport(session, { kind: 'now', ...scope });
    const files = await written(context, session, scope);
    if (context.has('keep')) await keepReport(session, scope);
    const { t } = context.words;
    const told = (key: string, kept: KeptReport | null): string | number =>
      kept === null ? '' : (kept.figures.counts[key] ?? 0);
    return answer({ figures, compared, files }, () =>
      [
        table(
          ['figure', 'now', 'lastMonth', 'yearStart'].map((name) => t(`headless.column.${name}`)),
          comparedFigures().map(([name, key]) => [
            name,
            figures.counts[key] ?? 0,
            told(key, compared.lastMonth),
            told(key, compared.yearStart),
          ]),
          context.words,
        ),
        ...files.map(({ path }) => path),
      ].join('\n'),
    );
  });

/** A day that is not given is the report day of this month. */
function scopeOf(context: Context, session: Session): ReportScope {
  const day = context.optional('date');
  const unit = context.optional('unit');
  return {
    day:
      day === undefined
        ? reportDayIn(session.state.today.slice(0, 7), session.settings.reports.day)
        : dayNamed(day),
    unitCodes: unit === undefined ? [] : [unitNamed(session.state, unit)],
  };
}

async function written(context: Context, session: Session, scope: ReportScope) {
  if (context.optional('out') === undefined) return [];
  const format = ReportFormat.parse(context.optional('format') ?? 'docx');
  return withPrivateFolder((privateFolder) =>
    untilInterrupted((signal) =>
      exportReport(
        session,
        { about: { kind: 'now', ...scope }, formats: [format], folder: context.path('out') },
        { signal, progress: () => undefined, print: printThroughElectron, privateFolder },
      ),
    ),
  );
}

/** The reports that were kept, the latest day first. */
export const reports: Command = (context) =>
  withSession(context, (session) => {
    const kept = keptLines(session);
    const { t } = context.words;
    return answer(kept, () =>
      table(
        ['number', 'day', 'scope', 'plan', 'actor', 'at'].map((name) => t(`headless.column.${name}`)),
        kept.map(({ id, day, scope, planName, by, at }) => [id, day, scope, planName, by, at]),
        context.words,
      ),
    );
  });

/** Takes a kept report away for a reason the journal keeps; undone like every other step. */
export const reportRemove: Command = (context) =>
  withSession(context, (session) => {
    const typed = context.value('report');
    const kept = keptLines(session).find(({ id }) => String(id) === typed);
    if (kept === undefined) throw new AppError('report-not-found', { report: typed });
    removeReport(session, kept.id, context.value('reason'));
    const { t } = context.words;
    return answer({ removed: kept.id }, () =>
      t('headless.reportRemoved', { day: kept.day, scope: kept.scope }),
    );
  });
