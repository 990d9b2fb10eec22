/** Writes an accepted draft: people, the record of the import, one journal entry. */

import { personIdOf } from '../../../shared/domain/ids.ts';
import { KEPT_ISSUES } from '../../../shared/domain/import-batch.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { nextBatchId } from '../../db/queries/import-rows.ts';
import { lastPersonNumber, personToRow } from '../../db/queries/person-rows.ts';
import type { DraftRecord, PersonWrite } from '../../import/draft/desk.ts';
import type { Session } from '../workspace/session.ts';
import type { Accepted } from './import-service.ts';

export function writeImport(
  session: Session,
  writes: readonly PersonWrite[],
  { counts, details, gone }: DraftRecord,
  goneOutOfScope: boolean,
): Accepted {
  const batch = nextBatchId(session.db);
  const [first] = details.files;
  const file = details.files.map(({ name }) => name).join('; ');
  const change = session.change('roster.import', (tx) => {
    let number = lastPersonNumber(session.db);
    for (const write of writes) {
      const source = { file: write.file, sheet: write.sheet, row: write.row, batch };
      if ('create' in write) {
        number += 1;
        const person: Person = { ...write.create, id: personIdOf(number), inScope: true, source, edited: {} };
        tx.insertNew('person', personToRow(person), person);
      } else {
        tx.put('person', personToRow({ ...write.update, source }));
      }
    }
    if (goneOutOfScope) leaveScope(session, tx, gone);
    if (tx.changes.length > 0) {
      tx.insertNew('import_batch', {
        id: batch,
        at: session.now,
        actor: session.actor,
        file,
        sha256: first?.sha256 ?? '',
        counts: JSON.stringify(counts),
        details: JSON.stringify({ ...details, issues: details.issues.slice(0, KEPT_ISSUES) }),
      });
    }
    return { file, created: counts.created, updated: counts.updated, batch };
  });
  return { ...change, counts, batchId: change.entry === null ? null : batch };
}

type Recorder = Parameters<Parameters<Session['change']>[1]>[0];

function leaveScope(session: Session, tx: Recorder, gone: DraftRecord['gone']): void {
  for (const id of gone) {
    const person = session.state.people.get(id);
    if (person !== undefined) tx.put('person', personToRow({ ...person, inScope: false }));
  }
}
