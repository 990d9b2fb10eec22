/** What is done with a report: kept, removed, written, printed; each ends in words. */
import type {
  ExportedFile,
  ReportAbout,
  ReportFormat,
  ReportScope,
  StatisticsScope,
} from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { fileName, formatDate, formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { runWork } from '../../state/work.ts';

export function keepReport(scope: ReportScope): void {
  attempt(async () => {
    const result = await call('report.keep', scope);
    notify({ message: t('reports.kept.done', { day: formatDate(scope.day) }), undo: undoOf(result) });
  });
}

export function removeReport(id: number, day: string, reason: string, then: () => void): void {
  attempt(async () => {
    const result = await call('report.remove', { id, reason });
    then();
    notify({ message: t('reports.kept.removed', { day: formatDate(day) }), undo: undoOf(result) });
  });
}

/** Asks which folder and writes the report there. */
export function writeReport(about: ReportAbout, formats: readonly ReportFormat[]): void {
  writeInto((workId, folder) => call('report.export', { workId, about, formats: [...formats], folder }));
}

/** Asks which folder and writes the statistics there. */
export function writeStatistics(scope: StatisticsScope, formats: readonly ReportFormat[]): void {
  writeInto((workId, folder) => call('statistics.export', { workId, scope, formats: [...formats], folder }));
}

/** Asks which folder, has `write` write there, and tells which file it was. */
function writeInto(write: (workId: string, folder: string) => Promise<{ files: ExportedFile[] }>): void {
  attempt(async () => {
    const { path: folder } = await call('dialog.chooseFolder', {});
    if (folder === null) return;
    const { files } = await runWork('export', (workId) => write(workId, folder));
    const [first] = files;
    const message =
      first !== undefined && files.length === 1
        ? t('reports.written', { file: fileName(first.path) })
        : t('reports.writtenMany', { count: formatNumber(files.length) });
    const shown = first?.path;
    notify({
      message,
      ...(shown === undefined
        ? {}
        : {
            wayOn: {
              words: () => t('common.showInFolder'),
              run: () => attempt(() => call('shell.showInFolder', { path: shown })),
            },
          }),
    });
  });
}

export function printReport(about: ReportAbout): void {
  // Cancelled in the system's dialog is no refusal.
  attempt(() => runWork('export', (workId) => call('report.print', { workId, about })));
}

export function printStatistics(scope: StatisticsScope): void {
  attempt(() => runWork('export', (workId) => call('statistics.print', { workId, scope })));
}
