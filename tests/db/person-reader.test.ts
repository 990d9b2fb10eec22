import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../electron/db/connection.ts';
import { newestVersion } from '../../electron/db/migrate.ts';
import { eachPerson } from '../../electron/db/queries/person-reader.ts';
import { insertPeople } from '../../electron/db/queries/person-rows.ts';
import type { Person } from '../../shared/domain/person.ts';
import { emptyDatabase, peopleOf, updateToVersion } from '../support/migration-kit.ts';
import { MIGRATIONS } from '../support/migrations.ts';
import { anyPerson } from '../support/random-people.ts';
import { somebody } from '../support/workspaces.ts';

const NEWEST = newestVersion(MIGRATIONS);

function fileOf(people: readonly Person[]): WritableDb {
  const db = emptyDatabase();
  updateToVersion(db, NEWEST);
  // Their units and imports are not in the file.
  db.pragma('foreign_keys = OFF');
  insertPeople(db, people);
  return db;
}

function readAll(db: WritableDb): Person[] {
  return [...eachPerson(db)].map(({ person }) => person);
}

describe('many people read one after the other', () => {
  it('are those that were written, every field of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 12 }), (people) => {
        const db = fileOf(people);
        const byId = new Map(readAll(db).map((person) => [person.id, person]));
        for (const person of people) expect(byId.get(person.id)).toEqual(person);
        expect(byId.size).toBe(people.length);
        expect([...byId.values()].sort(byIdOf)).toEqual(peopleOf(db).sort(byIdOf));
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  it('share what is the same of them, and nobody can change it', () => {
    const evaluations = [{ year: 2025, rating: 'good' as const, text: '' }];
    const [one, other] = readAll(fileOf([somebody(1, { evaluations }), somebody(2, { evaluations })]));
    expect(one?.evaluations).toBe(other?.evaluations);
    expect(one?.party.official).toBe(other?.party.official);
    expect(() => one?.evaluations?.push({ year: 2024, rating: 'good', text: '' })).toThrow(TypeError);
    expect(() => Object.assign(one?.evaluations?.[0] ?? {}, { rating: 'failed' })).toThrow(TypeError);
  });

  it.each([
    ['a date that is none', `UPDATE person SET birth_value = '1975/02' WHERE id = 'P000002'`],
    ['a precision that is none', `UPDATE person SET recruited_precision = 'week' WHERE id = 'P000002'`],
    ['a degree that is none', `UPDATE person SET degree = 'giỏi' WHERE id = 'P000002'`],
    ['a list out of form', `UPDATE person SET evaluations = '[{"year":1}]' WHERE id = 'P000002'`],
    ['a list that is no JSON', `UPDATE person SET fields = '["luật' WHERE id = 'P000002'`],
    ['a period without its end', `UPDATE person SET service = '[{"from":{}}]' WHERE id = 'P000002'`],
    [
      'a period from no date',
      `UPDATE person SET service = '[{"from":null,"to":null,"position":"","unit":""}]' WHERE id = 'P000002'`,
    ],
  ])('throw at %s, also after others with the same text', (_what, damage) => {
    const db = fileOf([somebody(1), somebody(2, { birth: somebody(1).birth })]);
    expect(readAll(db)).toHaveLength(2);
    db.exec('PRAGMA ignore_check_constraints = ON');
    db.exec(damage);
    expect(() => readAll(db)).toThrow();
    expect(() => peopleOf(db)).toThrow();
  });
});

function byIdOf(a: Person, b: Person): number {
  return a.id < b.id ? -1 : 1;
}
