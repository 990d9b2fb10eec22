/** Papers in bulk without a window: a thousand decisions as DOCX, one each and bound, and a long list as a workbook. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExportWork, exportPapers } from '../../electron/services/export/export-service.ts';
import { ImportService } from '../../electron/services/import/import-service.ts';
import { draftPapers, papersNotMade } from '../../electron/services/paper/papers.ts';
import { type Production, producePapers } from '../../electron/services/paper/produce.ts';
import { edit } from '../../electron/services/plan/placements.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import { ProvinceCode } from '../../shared/domain/ids.ts';
import type { PaperId } from '../../shared/domain/paper.ts';
import { writeLargeRoster } from '../support/large-roster.ts';
import { compareWithMailMerge } from './mail-merge.ts';
import type { Comparison, Figure } from './report.ts';
import { timedAsync } from './yardstick.ts';

export const DECISIONS = 1000;
const LIST_ROWS = 20_000;
/** Of how many papers LibreOffice has to make the same. */
const COMPARED = 200;
const START = '2026-12-01';

/** Drafts of a thousand decisions: whoever the sample has in a seat is moved there. */
export function draftThousand(session: Session): PaperId[] {
  const postIds = [...session.state.placements.keys()];
  edit(session, { postIds, form: 'transfer-appoint', since: START });
  const due = papersNotMade(session).slice(0, DECISIONS);
  if (due.length < DECISIONS) throw new Error(`${due.length} decisions are due`);
  draftPapers(session, due);
  return due.map((_, at) => at + 1);
}

/** A workspace of Lai Châu with its sample, for as long as `use` takes. */
export async function withLaiChau<T>(
  use: (workspaces: WorkspaceService, folder: string, path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-bench-'));
  const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'bench', appVersion: '0' });
  const path = join(folder, 'lai-chau.botri');
  try {
    await workspaces.create({ path, provinceCode: ProvinceCode.parse('12'), sample: true, overwrite: false });
    return await use(workspaces, folder, path);
  } finally {
    workspaces.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export function measureDecisions(): Promise<{ figures: Figure[]; comparisons: Comparison[] }> {
  return withLaiChau(async ({ session }, folder) => {
    const work: ExportWork = {
      signal: new AbortController().signal,
      progress: () => undefined,
      print: () => Promise.reject(new Error('nothing is printed here')),
      privateFolder: folder,
    };
    const paperIds = draftThousand(session);
    const files = { format: 'docx', merged: false, register: false, sidecar: false } as const;
    const produce = (name: string, ids: readonly PaperId[], parts: Partial<Production>) =>
      timedAsync(() =>
        producePapers(
          session,
          { ...files, each: true, paperIds: ids, folder: join(folder, name), ...parts },
          work,
        ),
      );
    const each = await produce('each', paperIds, {});
    const merged = await produce('merged', paperIds, { each: false, merged: true });
    const some = paperIds.slice(0, COMPARED);
    const ours = await produce('compared', some, {});
    const comparisons = compareWithMailMerge(join(folder, 'compared'), ours) ?? [];
    const list = await listFigure(session, folder, work);
    return {
      figures: [
        { name: `${DECISIONS} decisions as DOCX, one file each`, value: each, unit: 'ms', bound: 15_000 },
        { name: `${DECISIONS} decisions as one DOCX`, value: merged, unit: 'ms', bound: 15_000 },
        list,
      ],
      comparisons,
    };
  });
}

async function listFigure(session: Session, folder: string, work: ExportWork): Promise<Figure> {
  const path = join(folder, 'roster.xlsx');
  await writeLargeRoster(path, LIST_ROWS);
  const imports = new ImportService();
  const { draftId } = await imports.open(session, { paths: [path] }, {});
  await imports.accept(session, { draftId, goneOutOfScope: false }, {});
  const scope = { postIds: [], unitCode: null, merged: false, grouping: 'each', listed: false } as const;
  const value = await timedAsync(() =>
    exportPapers(session, { ...scope, kind: 'list', format: 'xlsx', folder: join(folder, 'list') }, work),
  );
  return { name: `list R1 of ${LIST_ROWS} people and more as XLSX`, value, unit: 'ms', bound: 6000 };
}
