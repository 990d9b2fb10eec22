import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../../electron/launch/paths.ts';

const run = promisify(execFile);

/** A house with one wrong import per rule, and the packages it names. */
const FILES: Record<string, string> = {
  'node_modules/electron/index.js': '',
  'node_modules/better-sqlite3/index.js': '',
  'node_modules/zod/index.js': '',
  'node_modules/react/index.js': '',
  'shared/fine.ts': "import 'zod'; import './leaf.ts';",
  'shared/leaf.ts': '',
  'shared/node.ts': "import 'node:fs';",
  'shared/package.ts': "import 'react';",
  'shared/circle-a.ts': "import './circle-b.ts';",
  'shared/circle-b.ts': "import './circle-a.ts';",
  'shared/nowhere.ts': "import './missing.ts';",
  'electron/main/fine.ts': "import 'electron'; import 'node:fs'; import '../../shared/leaf.ts';",
  'electron/main/service.ts': "import type { X } from '../services/fine.ts';",
  'electron/preload/domain.ts': "import '../../shared/leaf.ts';",
  'electron/data/db.ts': "import '../db/fine.ts';",
  'electron/data/headless.ts': "import '../headless/fine.ts';",
  'electron/headless/fine.ts': "import '../services/fine.ts';",
  'electron/services/fine.ts': "import '../db/fine.ts'; import '../export/fine.ts'; export type X = 1;",
  'electron/services/sqlite.ts': "import 'better-sqlite3';",
  'electron/services/electron.ts': "import 'electron';",
  'electron/services/renderer.ts': "import '../../renderer/grid/fine.ts';",
  'electron/db/fine.ts': "import 'better-sqlite3'; import 'node:fs';",
  'electron/db/import.ts': "import '../import/fine.ts';",
  'electron/import/fine.ts': '',
  'electron/import/export.ts': "import '../export/fine.ts';",
  'electron/export/fine.ts': '',
  'electron/export/db.ts': "import '../db/fine.ts';",
  'electron/workers/db.worker.ts': "import '../db/fine.ts';",
  'electron/launch/service.ts': "import '../services/fine.ts';",
  'renderer/features/a/fine.ts': "import 'react'; import '../../grid/fine.ts';",
  'renderer/features/a/other.ts': "import '../b/fine.ts';",
  'renderer/features/b/fine.ts': '',
  'renderer/features/b/node.ts': "import 'node:path';",
  'renderer/grid/fine.ts': '',
  'renderer/grid/feature.ts': "import '../features/b/fine.ts';",
  'renderer/app/tests.ts': "import '../../tests/fine.ts';",
  'tests/fine.ts': "import 'electron'; import 'better-sqlite3'; import '../electron/main/fine.ts';",
};

const EXPECTED: [file: string, rule: string][] = [
  ['shared/node.ts', 'shared-is-pure'],
  ['shared/package.ts', 'shared-is-pure'],
  ['shared/circle-a.ts', 'no-circles'],
  ['shared/nowhere.ts', 'resolvable'],
  ['electron/main/service.ts', 'main-only-brokers'],
  ['electron/preload/domain.ts', 'preload-knows-the-contract-only'],
  ['electron/data/db.ts', 'entries-know-services'],
  ['electron/data/headless.ts', 'data-and-headless-apart'],
  ['electron/services/sqlite.ts', 'sqlite-in-db'],
  ['electron/services/electron.ts', 'electron-in-main-and-preload'],
  ['electron/services/renderer.ts', 'services-know-db-import-export'],
  ['electron/db/import.ts', 'db-stands-alone'],
  ['electron/import/export.ts', 'import-stands-alone'],
  ['electron/export/db.ts', 'export-stands-alone'],
  ['electron/workers/db.worker.ts', 'workers-work-on-snapshots'],
  ['electron/launch/service.ts', 'launch-stands-alone'],
  ['renderer/features/a/other.ts', 'features-apart'],
  ['renderer/features/b/node.ts', 'renderer-knows-shared-only'],
  ['renderer/grid/feature.ts', 'only-app-knows-features'],
  ['renderer/app/tests.ts', 'nothing-imports-tests'],
];

interface Violation {
  from: string;
  rule: { name: string };
}

describe('the layer rules', () => {
  let house: string;
  let violations: Violation[];

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'botri-layers-'));
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json'])
      await cp(inProject(file), join(house, file));
    for (const [file, text] of Object.entries(FILES)) {
      await mkdir(join(house, dirname(file)), { recursive: true });
      await writeFile(join(house, file), text);
    }
    const cruiser = inProject('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const parts = ['shared', 'electron', 'renderer', 'tests'];
    const { stdout } = await run(process.execPath, [cruiser, ...options, ...parts], { cwd: house });
    const report = JSON.parse(stdout) as { summary: { violations: Violation[] } };
    violations = report.summary.violations;
  });

  afterAll(() => rm(house, { recursive: true, force: true }));

  it.each(EXPECTED)('%s breaks %s', (file, rule) => {
    expect(violations.filter(({ from }) => from === file).map((each) => each.rule.name)).toContain(rule);
  });

  it('lets every allowed import through', () => {
    const wrong = new Set([...EXPECTED.map(([file]) => file), 'shared/circle-b.ts']);
    expect(violations.filter(({ from }) => !wrong.has(from))).toEqual([]);
  });
});
