/** Papers, whom they are about, and where they were written to ↔ their rows. */
import { z } from 'zod';
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { DecisionFamily } from '../../../shared/domain/decision.ts';
import type { PersonId, PlanId, PostId } from '../../../shared/domain/ids.ts';
import {
  FrozenItem,
  HOLDING_STATES,
  type PaperFormat,
  PaperId,
  type PaperLine,
  PaperRecord,
} from '../../../shared/domain/paper.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** What every text has; the rest is of the hand that wrote it, and the file is written by this program alone. */
const StoredDocument = z.custom<DecisionDocument>(
  (value) =>
    z
      .looseObject({ family: z.string(), numberLine: z.string(), articles: z.array(z.unknown()) })
      .safeParse(value).success,
);

export function paperToRow(record: PaperRecord): Row {
  return {
    id: record.id,
    plan_id: record.planId,
    kind: record.kind,
    family: record.family,
    organ: record.organ,
    symbol: record.symbol,
    subject: record.subject,
    signer: record.signer,
    made_at: record.madeAt,
    made_by: record.madeBy,
    made_seq: record.madeSeq,
    ...stateColumns(record),
  };
}

export function textToRow(id: PaperId, document: DecisionDocument): Row {
  return { paper_id: id, document: JSON.stringify(document) };
}

/** The columns that change as a paper goes its way. */
export function stateColumns(record: PaperRecord): Row {
  return {
    state: record.state,
    register_id: record.registerId,
    number: record.number,
    date: record.date,
    signed_on: record.signedOn,
    issued_on: record.issuedOn,
    revoked_at: record.revoked?.at ?? null,
    revoked_by: record.revoked?.by ?? null,
    reason: record.revoked?.reason ?? null,
  };
}

export function itemRows({ id, items }: Pick<PaperRecord, 'id' | 'items'>): Row[] {
  return items.map((item, ordinal) => ({
    paper_id: id,
    ordinal,
    person_id: item.personId,
    post_id: item.postId,
    frozen: JSON.stringify(item),
  }));
}

function recordFromRow(row: StoredRow, items: readonly unknown[]): PaperRecord {
  return PaperRecord.parse({
    id: row.id,
    planId: row.plan_id,
    kind: row.kind,
    family: row.family,
    organ: row.organ,
    symbol: row.symbol,
    subject: row.subject,
    signer: row.signer,
    items,
    madeAt: row.made_at,
    madeBy: row.made_by,
    madeSeq: row.made_seq,
    state: row.state,
    registerId: row.register_id,
    number: row.number,
    date: row.date,
    signedOn: row.signed_on,
    issuedOn: row.issued_on,
    revoked: row.revoked_at === null ? null : { at: row.revoked_at, by: row.revoked_by, reason: row.reason },
  });
}

/** Papers by a condition that is text of this file, in the order they were made. */
function papersWhere(db: ReadableDb, condition: string, values: readonly (string | number)[]): PaperRecord[] {
  const rows = db
    .prepare<(string | number)[], StoredRow>(`SELECT * FROM paper WHERE ${condition} ORDER BY id`)
    .all(...values);
  const items = itemsByPaper(db, condition, values);
  return rows.map((row) => recordFromRow(row, items.get(Number(row.id)) ?? []));
}

function itemsByPaper(
  db: ReadableDb,
  condition: string,
  values: readonly (string | number)[],
): Map<number, unknown[]> {
  const byPaper = new Map<number, unknown[]>();
  const rows = db
    .prepare<(string | number)[], { paper_id: number; frozen: string }>(
      `SELECT paper_id, frozen FROM paper_item
       WHERE paper_id IN (SELECT id FROM paper WHERE ${condition}) ORDER BY paper_id, ordinal`,
    )
    .all(...values);
  for (const { paper_id, frozen } of rows) {
    const items = byPaper.get(paper_id) ?? [];
    items.push(JSON.parse(frozen));
    byPaper.set(paper_id, items);
  }
  return byPaper;
}

const LINE_COLUMNS = [
  'id',
  'kind',
  'family',
  'symbol',
  'subject',
  'signer',
  'made_at AS madeAt',
  'made_seq AS madeSeq',
  'state',
  'register_id AS registerId',
  'number',
  'date',
  'signed_on AS signedOn',
  'issued_on AS issuedOn',
];
const LINE_FACTS = ['personName', 'post', 'unit', 'unitCode'];

/**
 * All papers of the file as lines of a list, in the order they were made: of many thousands, only what is shown. What
 * is read is checked once, where it leaves the process.
 */
export function paperLines(db: ReadableDb): PaperLine[] {
  type Item = PaperLine['items'][number];
  const facts = LINE_FACTS.map((fact) => `frozen ->> '$.${fact}' AS ${fact}`);
  const items = new Map<PaperId, Item[]>();
  const itemRows = db
    .prepare<[], Item & { paperId: PaperId }>(
      `SELECT paper_id AS paperId, person_id AS personId, post_id AS postId, ${facts.join(', ')}
       FROM paper_item ORDER BY paper_id, ordinal`,
    )
    .all();
  for (const { paperId, ...item } of itemRows) {
    const own = items.get(paperId);
    if (own === undefined) items.set(paperId, [item]);
    else own.push(item);
  }
  return db
    .prepare<[], Omit<PaperLine, 'items'>>(`SELECT ${LINE_COLUMNS.join(', ')} FROM paper ORDER BY id`)
    .all()
    .map((row) => ({ ...row, items: items.get(row.id) ?? [] }));
}

/** Persons and seats of a plan that a paper which stands is about. */
export function itemsInPapers(db: ReadableDb, planId: PlanId): Pick<FrozenItem, 'personId' | 'postId'>[] {
  return db
    .prepare<[string], Pick<FrozenItem, 'personId' | 'postId'>>(
      `SELECT person_id AS personId, post_id AS postId FROM paper_item JOIN paper ON paper.id = paper_id
       WHERE plan_id = ? AND state <> 'revoked'`,
    )
    .all(planId);
}

/**
 * Whom the papers of a plan that stand are about, as they were frozen. The file is written by this program alone, and
 * the lists of thousands are worked out with these at every visit: they are not checked again.
 */
export function frozenItems(db: ReadableDb, planId: PlanId): { paperId: PaperId; item: FrozenItem }[] {
  return db
    .prepare<[string], { paperId: PaperId; frozen: string }>(
      `SELECT paper_id AS paperId, frozen FROM paper_item JOIN paper ON paper.id = paper_id
       WHERE plan_id = ? AND state <> 'revoked'`,
    )
    .all(planId)
    .map(({ paperId, frozen }) => ({ paperId, item: JSON.parse(frozen) }));
}

/** How many papers the file has without a number, and with one. */
export function countPapers(db: ReadableDb): { drafts: number; numbered: number } {
  const counts = { drafts: 0, numbered: 0 };
  const rows = db
    .prepare<[], { isDraft: number; n: number }>(
      "SELECT state = 'draft' AS isDraft, count(*) AS n FROM paper GROUP BY isDraft",
    )
    .all();
  for (const { isDraft, n } of rows) counts[isDraft === 1 ? 'drafts' : 'numbered'] = n;
  return counts;
}

/** All papers of the file, of whichever plan. */
export function allPapers(db: ReadableDb): PaperRecord[] {
  return papersWhere(db, '1 = 1', []);
}

export function papersOfPlan(db: ReadableDb, planId: PlanId): PaperRecord[] {
  return papersWhere(db, 'plan_id = ?', [planId]);
}

/** Papers by their ids, those of them that are there. */
export function papersOf(db: ReadableDb, ids: readonly PaperId[]): PaperRecord[] {
  return papersWhere(db, 'id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]);
}

/** Papers about a person, or about whoever sits on a seat. */
export function papersAbout(
  db: ReadableDb,
  { personId, postId }: { personId: PersonId | null; postId: PostId | null },
): PaperRecord[] {
  const column = personId === null ? 'post_id' : 'person_id';
  const condition = `id IN (SELECT paper_id FROM paper_item WHERE ${column} = ?)`;
  return papersWhere(db, condition, [personId ?? postId ?? '']);
}

/** What papers say, still without number and date, by their ids. */
export function textsOfPapers(db: ReadableDb, ids: readonly PaperId[]): Map<PaperId, DecisionDocument> {
  const rows = db
    .prepare<[string], { paper_id: number; document: string }>(
      'SELECT paper_id, document FROM paper_text WHERE paper_id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.paper_id, StoredDocument.parse(JSON.parse(row.document))]));
}

/** Organs that issue papers, each with the types of its papers as their heads have them, oldest papers first. */
export function headsOfPapers(db: ReadableDb): { organ: string; kind: string }[] {
  return db
    .prepare<[], { organ: string; kind: string }>(
      `SELECT document ->> '$.properties.organ' AS organ, document ->> '$.kind' AS kind
       FROM paper_text GROUP BY organ, kind ORDER BY min(paper_id)`,
    )
    .all();
}

/** Lines of "Nơi nhận" of all papers, each once, oldest papers first. */
export function recipientLines(db: ReadableDb): string[] {
  return db
    .prepare<[], { line: string }>(
      `SELECT value AS line FROM paper_text, json_each(document, '$.recipients')
       GROUP BY value ORDER BY min(paper_id), min(key)`,
    )
    .all()
    .map(({ line }) => line);
}

/** Number for the next paper. */
export function nextPaperId(db: ReadableDb): number {
  const row = db.prepare<[], { n: number | null }>('SELECT max(id) AS n FROM paper').get();
  return (row?.n ?? 0) + 1;
}

/** A paper by which it is named, with the one of its items that was asked for. */
export type HoldingPaper = z.infer<typeof HoldingPaper>;
const NamedPaper = z.object({ family: DecisionFamily, number: z.number(), symbol: z.string() });
const HoldingPaper = NamedPaper.extend({ id: PaperId, frozen: FrozenItem });

const HOLDING = HOLDING_STATES.map((state) => `'${state}'`).join(', ');

/** Whether any paper of a plan is signed or issued: most plans have none, and then nothing else need be asked. */
export function anyHolding(db: ReadableDb, planId: string): boolean {
  const found = db
    .prepare<[string], unknown>(`SELECT 1 FROM paper WHERE plan_id = ? AND state IN (${HOLDING}) LIMIT 1`)
    .get(planId);
  return found !== undefined;
}

/** Signed and issued papers of a plan about a person on a seat, or with no seat about what becomes of the person. */
export function holdingPapers(
  db: ReadableDb,
  planId: string,
  personId: string,
  postId: string | null,
): HoldingPaper[] {
  return db
    .prepare<[string, string, string | null], StoredRow>(
      `SELECT paper.id, symbol, number, family, frozen FROM paper_item JOIN paper ON paper.id = paper_id
       WHERE plan_id = ? AND person_id = ? AND post_id IS ? AND state IN (${HOLDING}) ORDER BY paper.id`,
    )
    .all(planId, personId, postId)
    .map((row) => HoldingPaper.parse({ ...row, frozen: JSON.parse(String(row.frozen)) }));
}

type HeldRow = Pick<FrozenItem, 'personId' | 'postId'> & Omit<HoldingPaper, 'frozen'>;

/** Whom the signed and issued papers of a plan are about, each with its paper by which it is named. */
export function heldItems(db: ReadableDb, planId: PlanId): HeldRow[] {
  return db
    .prepare<[string], HeldRow>(
      `SELECT person_id AS personId, post_id AS postId, paper.id, family, number, symbol
       FROM paper_item JOIN paper ON paper.id = paper_id
       WHERE plan_id = ? AND state IN (${HOLDING}) ORDER BY paper.id`,
    )
    .all(planId);
}

/** A paper that was issued, revoked since or not; null for every other. */
export function issuedPaper(db: ReadableDb, id: PaperId): z.infer<typeof NamedPaper> | null {
  const row = db
    .prepare<[number], StoredRow>(
      'SELECT family, number, symbol FROM paper WHERE id = ? AND issued_on IS NOT NULL',
    )
    .get(id);
  return row === undefined ? null : NamedPaper.parse(row);
}

/** Where papers were written to last. */
export interface PaperFileRow {
  paperId: PaperId;
  format: PaperFormat;
  path: string;
  at: string;
}

export function paperFiles(db: ReadableDb): PaperFileRow[] {
  return db
    .prepare<[], PaperFileRow>(
      'SELECT paper_id AS paperId, format, path, at FROM paper_file ORDER BY paper_id, format',
    )
    .all();
}

/** The paper with the greatest number below `number` in a register, with its date; null where there is none. */
export function lastDated(
  db: ReadableDb,
  registerId: number,
  number: number,
): { number: number; date: string } | null {
  return (
    db
      .prepare<[number, number], { number: number; date: string }>(
        'SELECT number, date FROM paper WHERE register_id = ? AND number < ? ORDER BY number DESC LIMIT 1',
      )
      .get(registerId, number) ?? null
  );
}

/** Notes where papers were written to, in place of what was noted before. */
export function notePaperFiles(db: WritableDb, files: readonly PaperFileRow[]): void {
  const note = db.prepare<[number, string, string, string]>(
    'INSERT OR REPLACE INTO paper_file (paper_id, format, path, at) VALUES (?, ?, ?, ?)',
  );
  db.transaction(() => {
    for (const { paperId, format, path, at } of files) note.run(paperId, format, path, at);
  })();
}
