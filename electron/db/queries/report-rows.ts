/** Kept reports ↔ their rows. */
import { KeptReport } from '../../../shared/domain/report.ts';
import type { Row, StoredRow } from '../changes.ts';
import type { ReadableDb } from '../connection.ts';

export function reportToRow({ id, at, by, figures }: KeptReport): Row {
  return { id, day: figures.day, at, actor: by, figures: JSON.stringify(figures) };
}

export function reportFromRow(row: StoredRow): KeptReport {
  return KeptReport.parse({
    id: row.id,
    at: row.at,
    by: row.actor,
    figures: JSON.parse(String(row.figures)),
  });
}

/** Kept reports, the latest day first. */
export function keptReports(db: ReadableDb): KeptReport[] {
  return db
    .prepare<[], StoredRow>('SELECT * FROM report ORDER BY day DESC, id DESC')
    .all()
    .map(reportFromRow);
}

/** Number for the next report. */
export function nextReportId(db: ReadableDb): number {
  const row = db.prepare<[], { n: number | null }>('SELECT max(id) AS n FROM report').get();
  return (row?.n ?? 0) + 1;
}
