/** The roster kept by hand ↔ rows: who was taken out, pairs told apart, the draft of a form, rows that name a person. */
import { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonPair } from '../../../shared/domain/person-pair.ts';
import { Removal } from '../../../shared/domain/removal.ts';
import type { RemovedPerson } from '../../../shared/domain/roster.ts';
import { JournalEntry } from '../../../shared/domain/workspace.ts';
import { KeptDraft } from '../../../shared/ipc/people-channels.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { personFromRow } from './person-rows.ts';

/** The columns that take a person out of the roster, or with null bring them back. */
export function removalToRow(personId: PersonId, removal: Removal | null): Row {
  return { id: personId, removed: removal === null ? null : JSON.stringify(removal) };
}

function removedFromRow(row: StoredRow): RemovedPerson {
  return { person: personFromRow(row), removal: Removal.parse(JSON.parse(String(row.removed))) };
}

/** Everybody taken out, the last one first; those of one step by given name. */
export function removedPeople(db: ReadableDb): RemovedPerson[] {
  return db
    .prepare<[], StoredRow>(
      `SELECT * FROM person WHERE removed IS NOT NULL ORDER BY json_extract(removed, '$.at') DESC, sort_key, id`,
    )
    .all()
    .map(removedFromRow);
}

/** Somebody taken out; undefined where nobody of that id was. */
export function removedPerson(db: ReadableDb, personId: PersonId): RemovedPerson | undefined {
  const row = db
    .prepare<[string], StoredRow>('SELECT * FROM person WHERE id = ? AND removed IS NOT NULL')
    .get(personId);
  return row === undefined ? undefined : removedFromRow(row);
}

/** People told apart, each pair once. */
export function pairsApart(db: ReadableDb): PersonPair[] {
  return db.prepare<[], Row>('SELECT a, b FROM people_apart ORDER BY a, b').all().map(pairFromRow);
}

export function pairFromRow({ a, b }: Row): PersonPair {
  return [PersonId.parse(a), PersonId.parse(b)];
}

/** Rows that name a person, in every plan of the file and not only in the one worked on. */
export interface RowsNaming {
  readonly placements: readonly Row[];
  readonly dispositions: readonly Row[];
  readonly choices: readonly Row[];
  readonly waivers: readonly Row[];
}

export function rowsNaming(db: ReadableDb, personId: PersonId): RowsNaming {
  const placed = db.prepare<[string], Row>('SELECT * FROM placement WHERE person_id = ?');
  const disposed = db.prepare<[string], Row>('SELECT * FROM disposition WHERE person_id = ?');
  const chosen = db.prepare<[string], Row>('SELECT * FROM decision_choice WHERE person_id = ?');
  // An id within these texts always ends where another sign begins.
  const waived = db.prepare<[string, string, string], Row>(
    'SELECT * FROM waiver WHERE instr(finding_id, ?) + instr(subject, ?) + instr(found, ?) > 0',
  );
  const exact = new RegExp(`${personId}(?!\\d)`);
  const isAbout = (row: Row) => exact.test(`${row.finding_id} ${row.subject} ${row.found}`);
  return {
    placements: placed.all(personId),
    dispositions: disposed.all(personId),
    choices: chosen.all(personId),
    waivers: waived.all(personId, personId, personId).filter(isAbout),
  };
}

/** Entries of the journal that changed a row naming a person, and the import of `batch`; newest first. */
export function entriesAbout(
  db: ReadableDb,
  personId: PersonId,
  batch: number | null,
  limit: number,
): JournalEntry[] {
  const rows = db
    .prepare<[string, number | null, number], StoredRow>(
      `SELECT seq, at, actor, kind, target, command, summary, hash FROM journal
       WHERE instr(changes, ?) > 0
          OR (command = 'roster.import' AND kind = 'do' AND json_extract(summary, '$.batch') = ?)
       ORDER BY seq DESC LIMIT ?`,
    )
    .all(`"${personId}"`, batch, limit);
  return rows.map((row) => JournalEntry.parse({ ...row, summary: JSON.parse(String(row.summary)) }));
}

export function readDraft(db: ReadableDb): KeptDraft | null {
  const row = db.prepare<[], { value: string }>('SELECT value FROM person_draft').get();
  // A draft of a form that has other fields by now is not worth an error.
  return row === undefined ? null : (KeptDraft.safeParse(JSON.parse(row.value)).data ?? null);
}

export function writeDraft(db: WritableDb, draft: KeptDraft | null, at: string): void {
  if (draft === null) db.prepare('DELETE FROM person_draft').run();
  else
    db.prepare('INSERT OR REPLACE INTO person_draft (id, value, at) VALUES (1, ?, ?)').run(
      JSON.stringify(draft),
      at,
    );
}
