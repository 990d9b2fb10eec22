import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { exportPapers } from '../../../../../electron/services/export/export-service.ts';
import { ImportService } from '../../../../../electron/services/import/import-service.ts';
import { WorkspaceService } from '../../../../../electron/services/workspace/workspace-service.ts';
import { ProvinceCode } from '../../../../../shared/domain/ids.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';

it('knows everybody of the sample province again in the list R1 it exported, with every field as it was', async () => {
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
    kind: 'list',
    format: 'xlsx',
    folder,
    postIds: [],
    unitCode: null,
    merged: false,
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
  const updates = await desk.call('rows', { outcome: 'update', offset: 0, limit: 2000 });
  expect(draft.counts).toMatchObject({ created: 0, rejected: 0, doubtful: 0, duplicates: 0, gone: 0 });
  expect(draft.counts.accepted).toBe(session.state.people.size);
  // The list says what the plan has for each of them, which the roster did not.
  const changed = new Set(updates.rows.flatMap(({ changes }) => changes.map(({ field }) => field)));
  expect([...changed]).toEqual(['proposedTitle']);
});
