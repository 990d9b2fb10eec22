/** `statistics`: number and quality of the corps, where people work now beside the plan, as figures or as a file. */

import { ReportFormat } from '../../../shared/domain/report.ts';
import {
  STATISTICS_FACTS,
  StatisticsAxis,
  StatisticsFact,
  type StatisticsScope,
  StatisticsSide,
  type StatisticsTable,
} from '../../../shared/domain/statistics.ts';
import { columnWords, lineWords } from '../../../shared/statistics/words.ts';
import { exportStatistics, makeStatistics } from '../../services/statistics/index.ts';
import type { Session } from '../../services/workspace/session.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { blocNamed, unitNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { printThroughElectron } from '../print-through-electron.ts';
import { withPrivateFolder } from '../private-folder.ts';
import { untilInterrupted } from '../until-interrupted.ts';

export const statistics: Command = (context) =>
  withSession(context, async (session) => {
    const scope = scopeOf(context, session);
    const counted = await makeStatistics(session, scope);
    const files = await written(context, session, scope);
    return answer({ ...counted, files }, () =>
      [tableOf(context, counted), ...files.map(({ path }) => path)].join('\n'),
    );
  });

function scopeOf(context: Context, session: Session): StatisticsScope {
  const unit = context.optional('unit');
  const bloc = context.optional('bloc');
  const facts = context.list('fact');
  return {
    axis: StatisticsAxis.parse(context.optional('by') ?? 'unit'),
    facts: facts.length === 0 ? [...STATISTICS_FACTS] : facts.map((fact) => StatisticsFact.parse(fact)),
    sides: [...StatisticsSide.options],
    unitCodes: unit === undefined ? [] : [unitNamed(session.state, unit)],
    bloc: bloc === undefined ? null : blocNamed(bloc),
    leaders: context.has('leaders'),
  };
}

async function written(context: Context, session: Session, scope: StatisticsScope) {
  if (context.optional('out') === undefined) return [];
  const format = ReportFormat.parse(context.optional('format') ?? 'docx');
  return withPrivateFolder((privateFolder) =>
    untilInterrupted((signal) =>
      exportStatistics(
        session,
        { scope, formats: [format], folder: context.path('out') },
        { signal, progress: () => undefined, print: printThroughElectron, privateFolder },
      ),
    ),
  );
}

/** For people the whole line by line: a value, before and after; each line of its own is in `--json`. */
function tableOf({ words }: Context, { columns, lines, total, scope }: StatisticsTable): string {
  const { t } = words;
  const header = ['part', 'value', 'before', 'after'].map((name) => t(`headless.column.${name}`));
  return table(
    header,
    [
      ...lines.map((line) => [
        t(`statistics.axis.${scope.axis}`),
        lineWords(t, scope.axis, line),
        line.before.people,
        line.after?.people ?? '',
      ]),
      ...columns.map((column, at) => [
        t(`statistics.fact.${column.fact}`),
        columnWords(t, column),
        total.before.by[at] ?? 0,
        total.after.by[at] ?? 0,
      ]),
      [t('statistics.total'), '', total.before.people, total.after.people],
    ],
    words,
  );
}
