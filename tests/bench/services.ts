/** The services without a window: opening, one change, import. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportService } from '../../electron/services/import/import-service.ts';
import { assign, clear } from '../../electron/services/plan/placements.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import { ProvinceCode } from '../../shared/domain/ids.ts';
import { FindingIndex } from '../../shared/rules/finding-index.ts';
import { type R1Row, writeR1Workbook } from '../support/r1-workbook.ts';
import type { Comparison, Figure } from './report.ts';
import { compareWithSpreadsheet } from './spreadsheet.ts';
import { median, timed, timedAsync } from './yardstick.ts';

const LAI_CHAU = ProvinceCode.parse('12');
const ROWS = 5000;

export async function measureServices(): Promise<{ figures: Figure[]; comparisons: Comparison[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-bench-'));
  const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'bench', appVersion: '0' });
  try {
    const path = join(folder, 'lai-chau.botri');
    await workspaces.create({ path, provinceCode: LAI_CHAU, sample: true, overwrite: false });
    const comparisons = compareWithSpreadsheet(workspaces.session.state) ?? [];
    const figures = [
      await openFigure(workspaces, path),
      fullCheckFigure(workspaces.session),
      changeFigure(workspaces.session),
      await importFigure(workspaces.session, folder),
    ];
    return { figures, comparisons };
  } finally {
    workspaces.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openFigure(workspaces: WorkspaceService, path: string): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    workspaces.close();
    times.push(await timedAsync(() => workspaces.open(path)));
  }
  return { name: 'open Lai Châu, data process only', value: median(times), unit: 'ms', bound: 2000 };
}

function fullCheckFigure({ state }: Session): Figure {
  const times = Array.from({ length: 9 }, () => timed(() => new FindingIndex(state).checkAll()));
  return { name: 'full check of Lai Châu', value: median(times), unit: 'ms', bound: 100 };
}

/** An assignment as the data process carries it out: transaction, journal, re-check, difference. */
function changeFigure(session: Session): Figure {
  const { state } = session;
  const person = [...state.people.keys()].find((id) => state.postsOfPerson(id).length === 0);
  const vacant = [...state.posts.values()]
    .filter((post) => state.placementOn(post.id) === undefined)
    .slice(0, 40);
  if (person === undefined || vacant.length === 0) throw new Error('the sample has nobody to place');
  const times = vacant.map((post) => {
    const time = timed(() => assign(session, { postId: post.id, personId: person, displace: false }));
    clear(session, [post.id]);
    return time;
  });
  return {
    name: 'one assignment with its findings, data process',
    value: median(times),
    unit: 'ms',
    bound: 50,
  };
}

function row(number: number): R1Row {
  const year = 1966 + (number % 33);
  const birth = `${String(1 + (number % 28)).padStart(2, '0')}/${String(1 + (number % 12)).padStart(2, '0')}/${year}`;
  return {
    fullName: `Lò Văn Thử ${number}`,
    ...(number % 3 === 0 ? { birthFemale: birth } : { birthMale: birth }),
    ethnicity: 'Thái',
    homePlace: 'xã Bum Nưa, Lai Châu',
    current: 'Chuyên viên Phòng Nội vụ huyện Mường Tè',
    degree: 'ĐH Luật',
    theory: 'Trung cấp',
    partyOfficial: '03/02/2012',
  };
}

async function importFigure(session: Session, folder: string): Promise<Figure> {
  const path = join(folder, 'roster.xlsx');
  await writeR1Workbook(path, {
    groups: [{ heading: '', rows: Array.from({ length: ROWS }, (_, i) => row(i)) }],
  });
  const imports = new ImportService();
  const value = await timedAsync(async () => {
    const { draftId, counts } = await imports.open(session, { paths: [path] }, {});
    if (counts.created !== ROWS) throw new Error(`${counts.created} of ${ROWS} rows would be new`);
    await imports.accept(session, { draftId, goneOutOfScope: false }, {});
  });
  session.undo();
  return { name: `import of ${ROWS} R1 rows, read to stored`, value, unit: 'ms', bound: 3000 };
}
