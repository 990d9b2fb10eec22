/** Small workspaces in real files: two communes of Lai Châu with the shipped templates, a few people, a fixed clock. */
import { join } from 'node:path';
import { createDatabase, type WritableDb } from '../../electron/db/connection.ts';
import { appendEntry } from '../../electron/db/journal.ts';
import { writeMeta } from '../../electron/db/queries/meta.ts';
import { insertBodies, insertPosts, insertUnits } from '../../electron/db/queries/organisation-rows.ts';
import { insertPeople } from '../../electron/db/queries/person-rows.ts';
import { insertPlan } from '../../electron/db/queries/plan-rows.ts';
import { loadProvinceUnits, loadTemplates, loadTitles } from '../../electron/services/resources/index.ts';
import { firstPlan } from '../../electron/services/workspace/create.ts';
import type { Session, SessionOptions } from '../../electron/services/workspace/session.ts';
import { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import { PersonId, PostId, ProvinceCode } from '../../shared/domain/ids.ts';
import { NOTHING_KNOWN, type Person } from '../../shared/domain/person.ts';
import { buildUnitSeats } from '../../shared/domain/seats.ts';
import { parsePartialDate } from '../../shared/text/parse-date.ts';
import { MIGRATIONS } from './migrations.ts';
import { temporaryFolder } from './temporary.ts';

export const PROVINCE = ProvinceCode.parse('12');
export const ACTOR = 'can-bo-thu';
const START = Date.parse('2026-06-01T01:00:00.000Z');

export interface Clock {
  (): Date;
  /** Goes on by whole days. */
  skip(days: number): void;
}

/** A clock that goes one second further at every look. */
export function steadyClock(from = START): Clock {
  let now = from;
  const look = (): Date => {
    now += 1000;
    return new Date(now);
  };
  return Object.assign(look, {
    skip: (days: number) => {
      now += days * 24 * 60 * 60 * 1000;
    },
  });
}

export function personId(number: number): PersonId {
  return PersonId.parse(`P${String(number).padStart(6, '0')}`);
}

export function postId(text: string): PostId {
  return PostId.parse(text);
}

const NAMES = ['Lò Văn Ún', 'Vàng Thị Dở', 'Nguyễn Văn Đạt', 'Giàng A Páo', 'Trần Thị Hoà', 'Tao Văn Ước'];

/** Person `number` (from 1) with everything a rule asks for; what matters to a test is given by the test. */
export function somebody(number: number, changes: Partial<Person> = {}): Person {
  return {
    ...NOTHING_KNOWN,
    id: personId(number),
    fullName: NAMES[(number - 1) % NAMES.length] ?? '',
    sex: number % 2 === 0 ? 'female' : 'male',
    birth: parsePartialDate(`1${number % 9}/0${1 + (number % 9)}/${1975 + number}`).date,
    ethnicity: 'Thái',
    currentPosition: 'Chuyên viên Phòng Nội vụ',
    currentTitle: 'Chuyên viên',
    currentUnit: 'Phòng Nội vụ',
    generalEducation: '12/12',
    degree: 'university',
    degreeText: 'Đại học Luật',
    fields: ['luật'],
    theory: 'advanced',
    theoryText: 'Cao cấp',
    stateManagement: 'principal',
    stateManagementText: 'Chuyên viên chính',
    party: { probation: parsePartialDate('03/02/2005').date, official: parsePartialDate('03/02/2006').date },
    inScope: true,
    source: null,
    edited: {},
    ...changes,
  };
}

const UNITS = loadProvinceUnits(PROVINCE).units.slice(0, 2);
/** Codes of the two communes. */
export const UNIT_CODES = UNITS.map((unit) => unit.code);

export interface SmallWorkspace {
  folder: string;
  path: string;
}

function fill(db: WritableDb, people: readonly Person[]): void {
  const at = new Date(START).toISOString();
  writeMeta(db, {
    workspace_id: 'small',
    province_code: PROVINCE,
    province_name: 'Lai Châu',
    created_at: at,
    app_version: '0.1.0',
  });
  insertUnits(
    db,
    UNITS.map((unit) => ({ unit, mergedFrom: unit.mergedFrom })),
  );
  for (const unit of UNITS) {
    const template = loadTemplates().find((t) => t.unitType === unit.type);
    if (template === undefined) throw new Error(`no template for ${unit.type}`);
    const { bodies, posts } = buildUnitSeats(unit, template, loadTitles());
    insertBodies(db, bodies);
    insertPosts(db, posts);
  }
  insertPeople(db, people);
  insertPlan(db, firstPlan(new Date(START)), new Date(START).toISOString(), []);
  const summary = { province: 'Tỉnh Lai Châu', units: UNITS.length };
  appendEntry(db, {
    at,
    actor: ACTOR,
    kind: 'do',
    target: null,
    command: 'workspace.create',
    summary,
    changes: null,
  });
}

/** Writes a workspace file and closes it; the folder goes with the test. */
export function smallWorkspace(
  people: readonly Person[] = [1, 2, 3, 4].map((n) => somebody(n)),
): SmallWorkspace {
  const folder = temporaryFolder();
  const path = join(folder, 'nho.botri');
  const db = createDatabase(path, MIGRATIONS);
  db.transaction(() => fill(db, people))();
  db.close();
  return { folder, path };
}

export function serviceForTests(options: Partial<SessionOptions> = {}): WorkspaceService {
  return new WorkspaceService({ now: steadyClock(), actor: ACTOR, appVersion: '0.1.0', ...options });
}

/** A service with the small workspace open; the caller closes it, or the end of the test's folder does. */
export async function openSmallWorkspace(
  people?: readonly Person[],
): Promise<{ service: WorkspaceService; session: Session; path: string; folder: string }> {
  const { path, folder } = smallWorkspace(people);
  const service = serviceForTests();
  await service.open(path);
  return { service, session: service.session, path, folder };
}

/** A post of the first commune by title code, slot 1 unless said otherwise. */
export function postOf(titleCode: string, slot = 1, unit = 0): PostId {
  return postId(`${UNIT_CODES[unit]}-${titleCode}-${slot}`);
}
