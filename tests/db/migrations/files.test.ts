import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, MIGRATIONS_FOLDER } from '../../support/migrations.ts';

describe('migration files', () => {
  it('are numbered in tens, each number once, in ascending order', () => {
    const versions = MIGRATIONS.map((m) => m.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.filter((version) => version % 10 !== 0)).toEqual([]);
  });

  it.each(MIGRATIONS)('$name leaves transactions and settings to the runner', ({ sql }) => {
    const statements = sql.replace(/--.*$/gm, '').replace(/CREATE TRIGGER[\s\S]*?\bEND;/gi, '');
    expect(statements).not.toMatch(/\b(BEGIN|COMMIT|ROLLBACK|PRAGMA|VACUUM|ATTACH)\b/i);
  });

  it('have a test each', () => {
    const tests = readdirSync(import.meta.dirname);
    const untested = MIGRATIONS.filter((m) => !tests.includes(m.name.replace(/\.sql$/, '.test.ts')));
    expect(untested.map((m) => join(MIGRATIONS_FOLDER, m.name))).toEqual([]);
  });
});
