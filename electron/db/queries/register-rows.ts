/** Registers of numbers and the notes on numbers that no paper of the file has ↔ their rows. */
import { NumberNote, Register, type RegisterKey } from '../../../shared/domain/paper.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb } from '../connection.ts';

export function registerToRow(register: Register): Row {
  const { id, family, organ, symbol, period, firstNumber } = register;
  return { id, family, organ, symbol, period, first_number: firstNumber };
}

function registerFromRow(row: StoredRow): Register {
  const { id, family, organ, symbol, period } = row;
  return Register.parse({ id, family, organ, symbol, period, firstNumber: row.first_number });
}

/** In the order they were opened. */
export function allRegisters(db: ReadableDb): Register[] {
  return db.prepare<[], StoredRow>('SELECT * FROM paper_register ORDER BY id').all().map(registerFromRow);
}

export function registerOf(
  db: ReadableDb,
  { organ, symbol, period }: Pick<RegisterKey, 'organ' | 'symbol' | 'period'>,
): Register | null {
  const row = db
    .prepare<[string, string, string], StoredRow>(
      'SELECT * FROM paper_register WHERE organ = ? AND symbol = ? AND period = ?',
    )
    .get(organ, symbol, period);
  return row === undefined ? null : registerFromRow(row);
}

/** Id for the next register. */
export function nextRegisterId(db: ReadableDb): number {
  const row = db.prepare<[], { n: number | null }>('SELECT max(id) AS n FROM paper_register').get();
  return (row?.n ?? 0) + 1;
}

/** Numbers papers have in a register, ascending; those of revoked papers are among them. */
export function numbersGiven(db: ReadableDb, registerId: number): number[] {
  return db
    .prepare<[number], { number: number }>('SELECT number FROM paper WHERE register_id = ? ORDER BY number')
    .all(registerId)
    .map(({ number }) => number);
}

export function noteToRow(note: NumberNote): Row {
  return {
    register_id: note.registerId,
    from_number: note.from,
    to_number: note.to,
    kind: note.kind,
    note: note.note,
    at: note.at,
    actor: note.by,
  };
}

/** Notes of a register, by number. */
export function notesOf(db: ReadableDb, registerId: number): NumberNote[] {
  return db
    .prepare<[number], StoredRow>('SELECT * FROM number_note WHERE register_id = ? ORDER BY from_number')
    .all(registerId)
    .map((row) =>
      NumberNote.parse({
        registerId: row.register_id,
        from: row.from_number,
        to: row.to_number,
        kind: row.kind,
        note: row.note,
        at: row.at,
        by: row.actor,
      }),
    );
}
