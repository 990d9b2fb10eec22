/** `import`: a roster read into the workspace. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../../../shared/domain/errors.ts';
import type { ImportIssue } from '../../../shared/domain/import.ts';
import { DraftChange, type ImportDraft } from '../../../shared/domain/import-draft.ts';
import { ImportService } from '../../services/import/import-service.ts';
import type { Session } from '../../services/workspace/session.ts';
import { answer, type Command, type Context, withSession } from '../context.ts';
import { table } from '../output.ts';
import { sheetView } from '../views.ts';

/** Problems are fetched in stretches of this size. */
const PAGE = 1000;

export const importRoster: Command = (context) =>
  withSession(context, async (session) => {
    const service = new ImportService();
    const progress = progressOf(context);
    try {
      const draft = await prepared(context, session, service, { progress: progress.tell });
      progress.end();
      const issues = (await allIssues(session, service, draft.draftId)).map((issue) =>
        issueView(context, issue),
      );
      const saved = await saveDoubtful(context, session, service, draft);
      if (!context.has('dry-run')) {
        await service.accept(
          session,
          { draftId: draft.draftId, goneOutOfScope: context.has('gone-out-of-scope') },
          {},
        );
      }
      const { counts } = draft;
      return answer(
        {
          ...counts,
          sheets: draft.sheets.map(sheetView),
          issues,
          questions: { values: draft.values, people: draft.people },
        },
        () => [importText(context, draft, issues), ...saved].join('\n'),
        counts.rejected > 0 || counts.doubtful > 0,
      );
    } finally {
      progress.end();
      await service.closeAll();
    }
  });

/** The draft with everything said on the command line; a file that cannot be read is a refusal. */
async function prepared(
  context: Context,
  session: Session,
  service: ImportService,
  options: { progress: (share: number) => void },
): Promise<ImportDraft> {
  const draft = await service.open(
    session,
    { paths: [context.path('roster')], sheet: context.optional('sheet') },
    options,
  );
  const error = draft.files[0]?.error ?? null;
  if (error !== null) throw new AppError(error.code, error.params, error.detail);
  const changes = await choices(context);
  if (context.has('as-suggested')) changes.push({ kind: 'decide-all' });
  if (changes.length === 0) return draft;
  return service.change(session, { draftId: draft.draftId, changes }, options);
}

/** Choices as windows make them: a JSON array of changes, see `DraftChange`. */
async function choices(context: Context): Promise<DraftChange[]> {
  if (context.optional('choices') === undefined) return [];
  const path = context.path('choices');
  try {
    return z.array(DraftChange).parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new AppError(
      'usage',
      { problem: 'value', option: '--choices', value: path, choices: 'JSON' },
      String(error),
    );
  }
}

async function allIssues(session: Session, service: ImportService, draftId: string): Promise<ImportIssue[]> {
  const desk = await service.desk(session, draftId);
  const all: ImportIssue[] = [];
  for (;;) {
    const { total, issues } = await desk.call('issues', { offset: all.length, limit: PAGE });
    all.push(...issues);
    if (all.length >= total) return all;
  }
}

async function saveDoubtful(
  context: Context,
  session: Session,
  service: ImportService,
  { draftId }: ImportDraft,
): Promise<string[]> {
  if (context.optional('doubtful') === undefined) return [];
  const path = context.path('doubtful');
  const { language, t, number } = context.words;
  try {
    const { rows } = await service.saveDoubtful(session, { draftId, path, language });
    return [t('headless.doubtfulSaved', { rows: number(rows), file: path })];
  } catch (error) {
    // Nothing to look at is the best of news, and no reason to stop.
    if (error instanceof AppError && error.code === 'nothing-to-export') return [];
    throw error;
  }
}

type IssueView = ReturnType<typeof issueView>;

function issueView(
  { words }: Context,
  { sheet, row, column, field, code, severity, value, params }: ImportIssue,
) {
  return {
    sheet,
    row,
    column,
    field,
    code,
    severity,
    value,
    message: words.t(`import.issue.${code}`, { value, column, row, sheet, ...params }),
  };
}

function importText(
  context: Context,
  { counts, values, people }: ImportDraft,
  issues: readonly IssueView[],
): string {
  const { t, number } = context.words;
  const sum = t(
    context.has('dry-run') ? 'headless.importWould' : 'headless.importDid',
    Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count)])),
  );
  const open = values.open + people.open;
  const lines =
    open === 0 ? [sum] : [sum, t('headless.importAsks', { values: values.open, people: people.open })];
  if (issues.length === 0) return lines.join('\n');
  const header = [t('headless.column.row'), t('headless.column.column'), t('headless.column.problem')];
  const rows = issues.map(({ row, column, message }) => [row, column, message]);
  return [table(header, rows, context.words), ...lines].join('\n');
}

/** Progress on standard error, where somebody is there to read it. */
function progressOf(context: Context): { tell: (share: number) => void; end: () => void } {
  if (!process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  const { t, number } = context.words;
  return {
    tell: (share) =>
      process.stderr.write(`\r${t('work.import-read')}: ${number(Math.round(share * 100))} %\u001b[K`),
    end: () => process.stderr.write('\r\u001b[K'),
  };
}
