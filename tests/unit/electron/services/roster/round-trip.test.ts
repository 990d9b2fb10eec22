import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { exportPapers } from '../../../../../electron/services/export/export-service.ts';
import { ImportService } from '../../../../../electron/services/import/import-service.ts';
import { WorkspaceService } from '../../../../../electron/services/workspace/workspace-service.ts';
import { ProvinceCode } from '../../../../../shared/domain/ids.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';

/** Everybody of the sample province, and what importing the exported list again would change, by field. */
async function importedAgain(kind: 'list' | 'histories') {
  const folder = temporaryFolder();
  const workspaces = new WorkspaceService({ now: () => new Date(), actor: 'can-bo', appVersion: '0' });
  onTestFinished(() => workspaces.close());
  await workspaces.create({
    path: join(folder, 'a.botri'),
    provinceCode: ProvinceCode.parse('12'),
    sample: true,
    overwrite: false,
  });
  const { session } = workspaces;
  const request = {
    kind,
    format: 'xlsx',
    folder,
    postIds: [],
    unitCode: null,
    merged: false,
    grouping: 'each',
    listed: false,
  } as const;
  const { files } = await exportPapers(session, request, {
    signal: new AbortController().signal,
    progress: () => undefined,
    print: () => Promise.reject(new Error('nothing is printed here')),
    privateFolder: folder,
  });
  const imports = new ImportService();
  onTestFinished(() => imports.closeAll());
  const draft = await imports.open(session, { paths: files.map(({ path }) => path) }, {});
  const desk = await imports.desk(session, draft.draftId);
  const { rows } = await desk.call('rows', { offset: 0, limit: 2000 });
  return { people: session.state.people, counts: draft.counts, rows };
}

it.each([
  // The list says what the plan has for each of them, which the roster did not.
  ['list', ['proposedTitle']],
  ['histories', []],
] as const)(
  'knows everybody of the sample again in the exported %s, with every field as it was',
  async (kind, expected) => {
    const { people, counts, rows } = await importedAgain(kind);
    expect(counts).toMatchObject({ created: 0, rejected: 0, doubtful: 0, duplicates: 0, gone: 0 });
    expect(counts.accepted).toBe(people.size);
    expect([...new Set(rows.flatMap(({ changes }) => changes.map(({ field }) => field)))]).toEqual(expected);
    if (kind === 'list') return;
    for (const { personId, person } of rows) {
      const known = personId === null ? undefined : people.get(personId);
      const { evaluations, disciplines, service, appointedUntil } = known ?? {};
      expect(person).toMatchObject({ evaluations, disciplines, service, appointedUntil });
      // Who a relative is in the roster is no matter of lists.
      const relatives = known?.relatives?.map((one) => ({ ...one, personId: null })) ?? null;
      expect(person?.relatives).toEqual(relatives);
    }
  },
);
