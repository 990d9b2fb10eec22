/** Reading a roster, showing what it would do, and taking it in as one step that can be undone. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { AppError } from '../../../shared/domain/errors.ts';
import { personIdOf } from '../../../shared/domain/ids.ts';
import type { ImportCounts, ImportPreview, PreviewRow } from '../../../shared/domain/import.ts';
import { Person } from '../../../shared/domain/person.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { lastPersonNumber, personToRow } from '../../db/queries/person-rows.ts';
import { matchRoster } from '../../import/match.ts';
import { mergePerson } from '../../import/merge-person.ts';
import { readRoster } from '../../import/read-roster.ts';
import { loadEthnicGroups } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';

export interface ReadOptions {
  path: string;
  sheet?: string | undefined;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

interface KeptPreview {
  preview: ImportPreview;
  sha256: string;
}

/** Previews that were shown and not yet taken in; only the newest is kept, as lists are large. */
export class RosterService {
  #kept: KeptPreview | null = null;

  /** Reads the file and says what accepting it would do; nothing is written. */
  async preview(session: Session, { path, sheet, onProgress, signal }: ReadOptions): Promise<ImportPreview> {
    const { state } = session;
    const result = await readRoster({
      path,
      ...(sheet === undefined ? {} : { sheet }),
      units: [...state.units.values()].map((unit) => ({
        ...unit,
        mergedFrom: session.origins.get(unit.code) ?? [],
      })),
      ethnicGroups: loadEthnicGroups(),
      ...(onProgress === undefined
        ? {}
        : { onProgress: (p: { done: number; total: number }) => onProgress(p.done, p.total) }),
      ...(signal === undefined ? {} : { signal }),
    });
    const matched = matchRoster(result, [...state.people.values()]);
    const preview: ImportPreview = {
      previewId: randomUUID(),
      file: basename(path),
      counts: matched.counts,
      sheets: result.sheets,
      rows: matched.rows,
      issues: matched.issues,
    };
    this.#kept = { preview, sha256: result.sha256 };
    return preview;
  }

  /** Takes a preview in: one transaction, one undoable step. */
  accept(session: Session, previewId: string): ChangeResult & { counts: ImportCounts } {
    const kept = this.#kept;
    if (kept === null || kept.preview.previewId !== previewId) throw new AppError('preview-gone');
    const { preview } = kept;
    const change = session.change('roster.import', (tx) => {
      let number = lastPersonNumber(session.db);
      for (const row of preview.rows) {
        if (row.outcome === 'create') number += 1;
        const person = personOf(session, preview.file, row, number);
        if (person !== null) tx.put('person', personToRow(person));
      }
      const { counts } = preview;
      if (counts.created + counts.updated > 0) {
        tx.put('import_batch', {
          id: nextBatch(session),
          at: session.now,
          actor: session.actor,
          file: preview.file,
          sha256: kept.sha256,
          counts: JSON.stringify(counts),
        });
      }
      return { file: preview.file, created: counts.created, updated: counts.updated };
    });
    this.#kept = null;
    return { ...change, counts: preview.counts };
  }
}

/** The person a row makes or changes, or null where it does neither. */
function personOf(session: Session, file: string, row: PreviewRow, number: number): Person | null {
  if (row.person === null) return null;
  const source = { file, sheet: row.sheet, row: row.row };
  if (row.outcome === 'create') {
    return Person.parse({ ...row.person, id: personIdOf(number), inScope: true, source });
  }
  if (row.outcome !== 'update' || row.personId === null) return null;
  const before = session.state.people.get(row.personId);
  return before === undefined ? null : { ...before, ...mergePerson(before, row.person), source };
}

function nextBatch(session: Session): number {
  const row = session.db.prepare<[], { n: number | null }>('SELECT max(id) AS n FROM import_batch').get();
  return (row?.n ?? 0) + 1;
}
