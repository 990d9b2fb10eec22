/** A new workspace: the province's units, their origins, bodies and seats from the templates, one empty plan. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/errors.ts';
import { PlanId, type ProvinceCode } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Placement, Plan } from '../../../shared/domain/plan.ts';
import type { Body, Post } from '../../../shared/domain/post.ts';
import { buildUnitSeats } from '../../../shared/domain/seats.ts';
import type { Province } from '../../../shared/domain/unit.ts';
import { createDatabase, removeDatabaseFiles, type WritableDb } from '../../db/connection.ts';
import { appendEntry } from '../../db/journal.ts';
import { readMigrations } from '../../db/migrate.ts';
import { writeMeta } from '../../db/queries/meta.ts';
import { insertBodies, insertPosts, insertUnits } from '../../db/queries/organisation-rows.ts';
import { insertPeople } from '../../db/queries/person-rows.ts';
import { insertPlan } from '../../db/queries/plan-rows.ts';
import { asWorkspaceError } from '../../db/sqlite-errors.ts';
import {
  appRoot,
  loadProvinces,
  loadProvinceUnits,
  loadTemplates,
  loadTitles,
  type UnitWithOrigins,
} from '../resources/index.ts';

export interface CreateOptions {
  path: string;
  provinceCode: ProvinceCode;
  now: Date;
  actor: string;
  appVersion: string;
  /** Makes the roster and the present holders of a sample province. */
  sample: SampleMaker | null;
}

export interface Sample {
  people: readonly Person[];
  placements: readonly Placement[];
  /** Seats beyond the norm that present holders need. */
  extraSeats: readonly Post[];
}
export type SampleMaker = (units: readonly UnitWithOrigins[], posts: readonly Post[]) => Sample;

/** The migrations shipped with the program. */
export function shippedMigrations(): ReturnType<typeof readMigrations> {
  return readMigrations(join(appRoot(), 'electron', 'db', 'migrations'));
}

/** First plan of a workspace: from the first day of next month, for a term of five years. */
export function firstPlan(now: Date): Plan {
  const start = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  const end = new Date(Date.UTC(start.getUTCFullYear() + 5, start.getUTCMonth(), 0));
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  return {
    id: PlanId.parse('plan-1'),
    name: '1',
    startDate: day(start),
    termEnd: day(end),
    standardsVersion: null,
  };
}

/** Writes the file; a failed creation leaves none behind. The connection is the caller's to close. */
export function createWorkspaceFile(options: CreateOptions): WritableDb {
  const province = loadProvinces().find((p) => p.code === options.provinceCode);
  if (province === undefined) throw new AppError('province-not-found', { province: options.provinceCode });
  const { units } = loadProvinceUnits(province.code);
  const organisation = buildOrganisation(units);
  const sample = options.sample?.(units, organisation.posts) ?? null;
  const db = createDatabase(options.path, shippedMigrations());
  try {
    db.transaction(() => fill(db, options, province, units, organisation, sample))();
    return db;
  } catch (error) {
    db.close();
    removeDatabaseFiles(options.path);
    throw asWorkspaceError(error, options.path);
  }
}

function buildOrganisation(units: readonly UnitWithOrigins[]): { bodies: Body[]; posts: Post[] } {
  const templates = new Map(loadTemplates().map((t) => [t.unitType, t]));
  const bodies: Body[] = [];
  const posts: Post[] = [];
  for (const unit of units) {
    const template = templates.get(unit.type);
    if (template === undefined) throw new Error(`no template for ${unit.type}`);
    const built = buildUnitSeats(unit, template, loadTitles());
    bodies.push(...built.bodies);
    posts.push(...built.posts);
  }
  return { bodies, posts };
}

function fill(
  db: WritableDb,
  options: CreateOptions,
  province: Province,
  units: readonly UnitWithOrigins[],
  organisation: { bodies: Body[]; posts: Post[] },
  sample: Sample | null,
): void {
  const at = options.now.toISOString();
  writeMeta(db, {
    workspace_id: randomUUID(),
    province_code: province.code,
    province_name: province.name,
    created_at: at,
    app_version: options.appVersion,
  });
  insertUnits(
    db,
    units.map((unit) => ({ unit, mergedFrom: unit.mergedFrom })),
  );
  insertBodies(db, organisation.bodies);
  insertPosts(db, organisation.posts);
  const plan = firstPlan(options.now);
  insertPlan(db, plan, at, []);
  const entry = { at, actor: options.actor, kind: 'do', target: null, changes: null } as const;
  appendEntry(db, {
    ...entry,
    command: 'workspace.create',
    summary: { province: province.fullName, units: units.length },
  });
  if (sample === null) return;
  insertPosts(db, sample.extraSeats);
  insertPeople(db, sample.people);
  insertPlan(db, plan, at, sample.placements);
  const summary = { people: sample.people.length, placements: sample.placements.length };
  appendEntry(db, { ...entry, command: 'roster.sample', summary });
}
