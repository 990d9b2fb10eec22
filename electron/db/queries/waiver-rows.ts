/** Waivers ↔ rows of the table `waiver`. */
import { Waiver } from '../../../shared/domain/waiver.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb } from '../connection.ts';

export function waiverToRow(planId: string, waiver: Waiver): Row {
  return {
    plan_id: planId,
    finding_id: waiver.findingId,
    rule: waiver.rule,
    scope: waiver.scope,
    subject: JSON.stringify(waiver.subject),
    wanted: JSON.stringify(waiver.wanted),
    found: JSON.stringify(waiver.found),
    kind: waiver.kind,
    document: waiver.document,
    document_date: waiver.documentDate,
    approver: waiver.approver,
    deadline: waiver.deadline,
    course: waiver.course,
    status: waiver.status,
    completed_on: waiver.completedOn,
    reason: waiver.reason,
    recorded_at: waiver.recordedAt,
  };
}

export function waiverFromRow(row: StoredRow): Waiver {
  return Waiver.parse({
    findingId: row.finding_id,
    rule: row.rule,
    scope: row.scope,
    subject: JSON.parse(String(row.subject)),
    wanted: JSON.parse(String(row.wanted)),
    found: JSON.parse(String(row.found)),
    kind: row.kind,
    document: row.document,
    documentDate: row.document_date,
    approver: row.approver,
    deadline: row.deadline,
    course: row.course,
    status: row.status,
    completedOn: row.completed_on,
    reason: row.reason,
    recordedAt: row.recorded_at,
  });
}

export function allWaivers(db: ReadableDb, planId: string): Waiver[] {
  return db
    .prepare<[string], StoredRow>('SELECT * FROM waiver WHERE plan_id = ?')
    .all(planId)
    .map(waiverFromRow);
}
