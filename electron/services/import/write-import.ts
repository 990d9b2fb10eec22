/** Writes an accepted draft: people, the record of the import, one journal entry. */

import { personIdOf } from '../../../shared/domain/ids.ts';
import type { ImportCounts } from '../../../shared/domain/import.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { ChangeRecorder } from '../../db/changes.ts';
import { nextBatchId } from '../../db/queries/import-rows.ts';
import { lastPersonNumber, PERSON_COLUMNS, personToRow, personValues } from '../../db/queries/person-rows.ts';
import { removalToRow } from '../../db/queries/roster-rows.ts';
import type { DraftRecord, PersonWrite } from '../../import/draft/desk.ts';
import type { Session } from '../workspace/session.ts';

export interface Accepted extends ChangeResult {
  counts: ImportCounts;
  /** Null where nothing was written. */
  batchId: number | null;
}

/** Hands out the people to be written, a stretch at a time; null when there are no more. */
export type NextWrites = () => Promise<readonly PersonWrite[] | null>;

export async function writeImport(
  session: Session,
  nextWrites: NextWrites,
  { counts, details, gone }: DraftRecord,
  goneOutOfScope: boolean,
): Promise<Accepted> {
  const batch = nextBatchId(session.db);
  const file = details.files.map(({ name }) => name).join('; ');
  const change = await session.changeLong('roster.import', async (tx) => {
    let number = lastPersonNumber(session.db);
    for (let writes = await nextWrites(); writes !== null; writes = await nextWrites()) {
      for (const write of writes) {
        const source = { file: write.file, sheet: write.sheet, row: write.row, batch };
        if ('create' in write) {
          number += 1;
          const person: Person = {
            ...write.create,
            id: personIdOf(number),
            inScope: true,
            source,
            edited: {},
          };
          tx.add('person', PERSON_COLUMNS, personValues(person, write.keys), person);
        } else {
          const row = personToRow({ ...write.update, source });
          tx.put('person', write.back ? { ...row, ...removalToRow(write.update.id, null) } : row);
        }
      }
      tx.settle();
    }
    if (goneOutOfScope) leaveScope(session, tx, gone);
    if (tx.all.length > 0) {
      tx.insertNew('import_batch', {
        id: batch,
        at: session.now,
        actor: session.actor,
        file,
        sha256: details.files[0]?.sha256 ?? '',
        counts: JSON.stringify(counts),
        details: JSON.stringify(details),
      });
    }
    return { file, created: counts.created, updated: counts.updated, batch };
  });
  return { ...change, counts, batchId: change.entry === null ? null : batch };
}

function leaveScope(session: Session, tx: ChangeRecorder, gone: DraftRecord['gone']): void {
  for (const id of gone) {
    const person = session.state.people.get(id);
    if (person !== undefined) tx.put('person', personToRow({ ...person, inScope: false }));
  }
}
