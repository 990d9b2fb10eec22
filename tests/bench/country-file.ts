/** The generated country as a workspace file, written as the program writes a new one: real schema, real rows. */
import { randomUUID } from 'node:crypto';
import { createDatabase } from '../../electron/db/connection.ts';
import { appendEntry } from '../../electron/db/journal.ts';
import { writeMeta } from '../../electron/db/queries/meta.ts';
import { insertBodies, insertPosts, insertUnits } from '../../electron/db/queries/organisation-rows.ts';
import { insertPeople } from '../../electron/db/queries/person-rows.ts';
import { dispositionToRow, insertPlan } from '../../electron/db/queries/plan-rows.ts';
import { shippedMigrations } from '../../electron/services/workspace/create.ts';
import type { Country } from './country.ts';

/** Its file names one province; the country has the capital's code and a name of its own. */
const META = { province_code: '01', province_name: 'Cả nước' };

/** Writes `country` to a new file at `path`, within some twenty seconds for the whole of it. */
export function writeCountry(path: string, country: Country, now: Date): void {
  const at = now.toISOString();
  const db = createDatabase(path, shippedMigrations());
  try {
    db.transaction(() => {
      writeMeta(db, { ...META, workspace_id: randomUUID(), created_at: at, app_version: '0' });
      insertUnits(
        db,
        country.units.map((unit) => ({ unit, mergedFrom: unit.mergedFrom })),
      );
      insertBodies(db, [...country.bodies]);
      insertPosts(db, [...country.posts]);
    })();
    db.transaction(() => insertPeople(db, country.people))();
    db.transaction(() => {
      insertPlan(db, country.plan, at, country.placements);
      const insert = db.prepare(
        `INSERT INTO disposition (plan_id, person_id, kind, date, note)
         VALUES (@plan_id, @person_id, @kind, @date, @note)`,
      );
      for (const disposition of country.dispositions)
        insert.run(dispositionToRow(country.plan.id, disposition));
      appendEntry(db, {
        at,
        actor: 'bench',
        kind: 'do',
        target: null,
        changes: null,
        command: 'workspace.create',
        summary: { province: META.province_name, units: country.units.length },
      });
    })();
  } finally {
    db.close();
  }
}
