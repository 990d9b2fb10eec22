/** Importing lists: a large one held against other readers that only read it, and one of the usual size. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../../electron/launch/build-app.ts';
import { inProject } from '../../electron/launch/paths.ts';
import { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import { ProvinceCode } from '../../shared/domain/ids.ts';
import { writeLargeRoster } from '../support/large-roster.ts';
import type { Comparison, Figure } from './report.ts';
import { median } from './yardstick.ts';

const LARGE = 100_000;
const USUAL = 1300;
/** The large import against the fastest other reader. */
const BOUND = 2.5;
const RUNS = 3;

interface Measured {
  ms: number;
  rssMb: number;
  rows: number;
}

export async function measureImport(): Promise<{ figures: Figure[]; comparisons: Comparison[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-bench-import-'));
  try {
    await bundle(
      [
        { source: 'tests/bench/import-process.ts', name: 'import-process' },
        { source: 'electron/workers/import.worker.ts', name: 'workers/import' },
      ],
      BUNDLE,
    );
    const large = join(folder, 'large.xlsx');
    const usual = join(folder, 'usual.xlsx');
    await writeLargeRoster(large, LARGE);
    await writeLargeRoster(usual, USUAL);
    const runs: { readers: Measured[]; own: Measured; imported: Measured }[] = [];
    // In turns, so that whatever else the machine does falls on all alike.
    for (let run = 0; run < RUNS; run++) {
      runs.push({
        readers: [await measure('read-excel-file', large), await measure('@e965/xlsx', large)],
        own: await measure('own-reader', large),
        imported: await imported(folder, large, LARGE),
      });
    }
    const readers = ['read-excel-file', '@e965/xlsx'].map((name, i) => ({
      name,
      ms: median(runs.map(({ readers: each }) => each[i]?.ms ?? Number.NaN)),
    }));
    const fastest = readers.reduce((best, one) => (one.ms < best.ms ? one : best));
    const value = median(runs.map((run) => run.imported.ms));
    const usualRuns: Measured[] = [];
    for (let run = 0; run < RUNS; run++) usualRuns.push(await imported(folder, usual, USUAL));
    return {
      figures: [
        {
          name: `import of ${LARGE} × 25, read to stored`,
          value,
          unit: 'ms',
          bound: BOUND * fastest.ms,
        },
        {
          name: `peak memory of that import`,
          value: Math.max(...runs.map((run) => run.imported.rssMb)),
          unit: 'MB',
          bound: 1200,
        },
        {
          name: `import of ${USUAL} rows, read to stored`,
          value: median(usualRuns.map(({ ms }) => ms)),
          unit: 'ms',
          bound: 1000,
        },
      ],
      comparisons: [
        ...readers.map(({ name, ms }) => ({ name: `import / ${name} reading only`, ratio: value / ms })),
        {
          name: 'our reader alone / the fastest other reader',
          ratio: median(runs.map(({ own }) => own.ms)) / fastest.ms,
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports into a fresh sample workspace, in a process of its own. */
async function imported(folder: string, list: string, rows: number): Promise<Measured> {
  const path = join(folder, 'w.botri');
  const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'bench', appVersion: '0' });
  const provinceCode = ProvinceCode.parse('12');
  await workspaces.create({ path, provinceCode, sample: true, overwrite: true });
  workspaces.close();
  const measured = await measure('import', list, path);
  rmSync(path);
  if (measured.rows !== rows) throw new Error(`${measured.rows} of ${rows} people were taken in`);
  return measured;
}

/** The process that is measured and the thread it starts, bundled as the program is: nothing is compiled on the way. */
const BUNDLE = inProject('dist/bench');

async function measure(what: string, ...args: string[]): Promise<Measured> {
  const script = join(BUNDLE, 'import-process.cjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, what, ...args]);
  return JSON.parse(stdout) as Measured;
}
