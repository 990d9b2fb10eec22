/** `import`: a roster read into the workspace. */
import type { ImportPreview } from '../../../shared/domain/import.ts';
import { RosterService } from '../../services/roster/roster-service.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { table } from '../output.ts';
import { sheetView } from '../views.ts';

export const importRoster: Command = (context) =>
  withSession(context, async (session) => {
    const roster = new RosterService();
    const sheet = context.optional('sheet');
    const progress = progressOf(context);
    const preview = await roster.preview(session, {
      path: context.path('roster'),
      sheet,
      onProgress: progress.tell,
    });
    progress.end();
    if (!context.has('dry-run')) roster.accept(session, preview.previewId);
    const issues = issueViews(context, preview);
    const { counts } = preview;
    return answer(
      { ...counts, sheets: preview.sheets.map(sheetView), issues },
      () => importText(context, preview, issues),
      counts.rejected > 0,
    );
  });

type IssueView = ReturnType<typeof issueViews>[number];

function issueViews(context: Context, { issues }: ImportPreview) {
  return issues.map(({ row, column, field, code, severity, value, params }) => ({
    row,
    column,
    field,
    code,
    severity,
    value,
    message: context.words.t(`import.issue.${code}`, { value, column, row, ...params }),
  }));
}

function importText(context: Context, { counts }: ImportPreview, issues: readonly IssueView[]): string {
  const { t, number } = context.words;
  const { rows, accepted, rejected, duplicates, created, updated, unchanged } = counts;
  const sum = t(context.has('dry-run') ? 'headless.importWould' : 'headless.importDid', {
    rows: number(rows),
    accepted: number(accepted),
    rejected: number(rejected),
    duplicates: number(duplicates),
    created: number(created),
    updated: number(updated),
    unchanged: number(unchanged),
  });
  if (issues.length === 0) return sum;
  const header = [t('headless.column.row'), t('headless.column.column'), t('headless.column.problem')];
  return `${table(
    header,
    issues.map(({ row, column, message }) => [row, column, message]),
    context.words,
  )}\n${sum}`;
}

/** Progress on standard error, where somebody is there to read it. */
function progressOf(context: Context): { tell: (done: number, total: number) => void; end: () => void } {
  if (!process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  const { t, number } = context.words;
  return {
    tell: (done, total) =>
      process.stderr.write(
        `\r${t('work.import-read')}: ${number(done)}${total > 0 ? `/${number(total)}` : ''}\u001b[K`,
      ),
    end: () => process.stderr.write('\r\u001b[K'),
  };
}
