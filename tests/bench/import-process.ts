/**
 * One measurement of reading or importing a list, in a process of its own so that its memory is its own:
 * `node import-process.ts WHAT FILE [WORKSPACE]`, WHAT being a reader or `import`. Prints `{ ms, rssMb, rows }`.
 */
import { readFile } from 'node:fs/promises';

const [what = '', path = '', workspace = ''] = process.argv.slice(2);

/** Each answers the number of rows it saw. */
const WORK: Record<string, () => Promise<number>> = {
  'read-excel-file': async () => {
    const { default: readXlsxFile } = await import('read-excel-file/node');
    const sheets = await readXlsxFile(path);
    return sheets.length;
  },
  '@e965/xlsx': async () => {
    const { read } = await import('@e965/xlsx');
    const book = read(await readFile(path), { dense: true, raw: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    return (sheet?.['!data'] ?? []).length;
  },
  'own-reader': async () => {
    const { openSpreadsheet, readBytes } = await import('../../electron/import/readers/open-spreadsheet.ts');
    const source = await openSpreadsheet(await readBytes(path), 'ds.xlsx');
    return source.sheets[0]?.rows.length ?? 0;
  },
  import: async () => {
    const { WorkspaceService } = await import('../../electron/services/workspace/workspace-service.ts');
    const { ImportService } = await import('../../electron/services/import/import-service.ts');
    const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'bench', appVersion: '0' });
    await workspaces.open(workspace);
    // The workspace is open before anybody imports.
    started = performance.now();
    const imports = new ImportService();
    let told = 0;
    const progress = (): void => {
      told += 1;
    };
    const draft = await imports.open(workspaces.session, { paths: [path] }, { progress });
    if (process.env.PHASES) process.stderr.write(`read ${performance.now() - started}\n`);
    const { counts } = await imports.accept(
      workspaces.session,
      { draftId: draft.draftId, goneOutOfScope: false },
      { progress },
    );
    // Without progress told on the way it would be another task.
    if (told === 0) throw new Error('no progress was told');
    workspaces.close();
    return counts.created;
  },
};

let started = 0;

async function measured(): Promise<void> {
  started = performance.now();
  const rows = await WORK[what]?.();
  const ms = performance.now() - started;
  process.stdout.write(`${JSON.stringify({ ms, rssMb: process.resourceUsage().maxRSS / 1024, rows })}\n`);
  process.exit(0);
}

// Bundled as CommonJS, which cannot wait at its top.
void measured();
