import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importBatch, importBatches } from '../../../../../electron/services/import/batches.ts';
import { ImportService } from '../../../../../electron/services/import/import-service.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import { peopleRemoved, removePeople } from '../../../../../electron/services/roster/remove-people.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { tableData } from '../../../../support/migration-kit.ts';
import { type R1Row, writeR1Workbook } from '../../../../support/r1-workbook.ts';
import { readList } from '../../../../support/read-list.ts';
import { ACTOR, openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

const ROWS: readonly R1Row[] = [
  {
    fullName: 'Hoàng Thị Mỷ',
    birthFemale: '05/03/1988',
    ethnicity: 'Thái',
    current: 'Phó Chủ tịch UBND phường Đoàn Kết',
    degree: 'Đại học Luật',
    theory: 'Trung cấp',
    partyOfficial: '02/9/2012',
  },
  { fullName: 'Sùng A Chư', birthMale: '1979', ethnicity: 'Mông', degree: 'Cao đẳng' },
];

async function listFile(folder: string, rows: readonly R1Row[], name = 'ds.xlsx'): Promise<string> {
  const path = join(folder, name);
  await writeR1Workbook(path, { groups: [{ heading: 'Xã Bình Lư', rows }] });
  return path;
}

function service(): ImportService {
  const imports = new ImportService();
  onTestFinished(() => imports.closeAll());
  return imports;
}

/** Takes rows in as they are. */
async function take(session: Session, folder: string, rows: readonly R1Row[], goneOutOfScope = false) {
  const imports = service();
  const draft = await imports.open(session, { paths: [await listFile(folder, rows)] }, {});
  return imports.accept(session, { draftId: draft.draftId, goneOutOfScope }, {});
}

describe('a newer list with somebody who was taken out', () => {
  it('asks, and brings them back in the same step only where that is said', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    await take(session, folder, ROWS);
    const chu = [...session.state.people.values()].find(({ fullName }) => fullName === 'Sùng A Chư');
    if (chu === undefined) throw new Error('Chư was not taken in');
    removePeople(session, { personIds: [chu.id], reason: 'Chuyển ngành', clearSeats: false });
    const imports = service();
    const newer = await listFile(folder, [{ ...ROWS[1], note: 'Về lại' } as R1Row], 'moi.xlsx');
    const { draftId, people, counts } = await imports.open(session, { paths: [newer] }, {});
    expect(counts).toMatchObject({ doubtful: 1, created: 0 });
    expect(people.listed).toMatchObject([
      { scope: 'removed', suggested: 'out', sides: [{}, { removal: { reason: 'Chuyển ngành', by: ACTOR } }] },
    ]);
    const [question] = people.listed;
    if (question === undefined) throw new Error('nothing was asked');
    const decide = { kind: 'decide', questionId: question.id, answer: 'same' } as const;
    await imports.change(session, { draftId, changes: [decide] }, {});
    const { batchId } = await imports.accept(session, { draftId, goneOutOfScope: false }, {});
    expect(session.state.people.get(chu.id)).toMatchObject({ note: 'Về lại' });
    expect(peopleRemoved(session)).toEqual([]);
    expect(importBatch(session, batchId ?? 0).details?.decisions).toMatchObject([{ answer: 'back' }]);
    session.undo();
    expect(session.state.people.has(chu.id)).toBe(false);
    expect(peopleRemoved(session)).toHaveLength(1);
  });
});

describe('a list', () => {
  it('is shown before it is taken in, and looking changes nothing', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const before = tableData(session.db);
    const draft = await service().open(session, { paths: [await listFile(folder, ROWS)] }, {});
    expect(draft.files).toMatchObject([{ name: 'ds.xlsx', error: null }]);
    expect(draft.counts).toMatchObject({ rows: 2, accepted: 2, created: 2, rejected: 0, doubtful: 0 });
    expect(tableData(session.db)).toEqual(before);
  });

  it('is one step that can be undone and done again, with a record of its own', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const before = tableData(session.db);
    const { counts, entry, batchId } = await take(session, folder, ROWS);
    expect(counts.created).toBe(2);
    expect(entry).toMatchObject({
      command: 'roster.import',
      summary: { file: 'ds.xlsx', created: 2, updated: 0, batch: 1 },
    });
    expect([...session.state.people.values()].map(({ source }) => source)).toEqual([
      { file: 'ds.xlsx', sheet: 'Danh sách', row: 10, batch: 1 },
      { file: 'ds.xlsx', sheet: 'Danh sách', row: 11, batch: 1 },
    ]);
    const record = importBatch(session, batchId ?? 0);
    expect(record).toMatchObject({ actor: ACTOR, file: 'ds.xlsx', counts: { created: 2 } });
    expect(record.people.map(({ fullName }) => fullName).sort()).toEqual(['Hoàng Thị Mỷ', 'Sùng A Chư']);
    expect(record.details?.files).toEqual([{ name: 'ds.xlsx', sha256: record.sha256 }]);

    const after = tableData(session.db);
    session.undo();
    expect(session.state.people.size).toBe(0);
    expect({ ...tableData(session.db), journal: [] }).toEqual({ ...before, journal: [] });
    expect(() => importBatch(session, 1)).toThrow(expect.objectContaining({ code: 'batch-not-found' }));
    session.redo();
    expect({ ...tableData(session.db), journal: [] }).toEqual({ ...after, journal: [] });
  });

  it('brought a second time changes nothing and leaves no trace', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const paths = [await listFile(folder, ROWS)];
    const imports = service();
    const first = await imports.open(session, { paths }, {});
    await imports.accept(session, { draftId: first.draftId, goneOutOfScope: false }, {});
    const before = tableData(session.db);
    const draft = await imports.open(session, { paths }, {});
    expect(draft.files[0]?.importedBefore).toMatchObject({ batchId: 1 });
    expect(draft.counts).toMatchObject({ unchanged: 2, created: 0, updated: 0, gone: 0 });
    const { entry, batchId } = await imports.accept(
      session,
      { draftId: draft.draftId, goneOutOfScope: false },
      {},
    );
    expect([entry, batchId]).toEqual([null, null]);
    expect(tableData(session.db)).toEqual(before);
  });

  it('that is newer changes what it says, keeps placements, edits and everything it does not say', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    await take(session, folder, ROWS);
    assign(session, { postId: postOf('U20'), personId: personId(1), displace: false });
    editPerson(session, personId(1), { theory: 'advanced', theoryText: 'Cao cấp' });
    const [first, second] = ROWS;
    const newer = [
      { ...first, degree: 'Thạc sĩ Luật', ethnicity: null },
      { ...second, birthMale: '12/05/1979' },
      { fullName: 'Tẩn Thị Ba', birthFemale: '01/01/1990' },
    ];
    const { counts } = await take(session, folder, newer);
    expect(counts).toMatchObject({ created: 1, updated: 2, unchanged: 0, doubtful: 0 });
    expect(session.state.people.get(personId(1))).toMatchObject({
      degree: 'master',
      ethnicity: 'Thái',
      theory: 'advanced',
      source: { batch: 2 },
    });
    expect(session.state.postsOfPerson(personId(1))).toEqual([postOf('U20')]);
  });

  it('says who is gone, and takes them out of the scope only when told to', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const people = [...ROWS, { fullName: 'Tẩn Thị Ba', birthFemale: '01/01/1990' }];
    await take(session, folder, people);
    const imports = service();
    const draft = await imports.open(session, { paths: [await listFile(folder, ROWS)] }, {});
    expect(draft).toMatchObject({ comparedWith: 1, counts: { gone: 1 } });
    const { people: gone } = await imports.gone(session, { draftId: draft.draftId, offset: 0, limit: 10 });
    expect(gone.map(({ person }) => person.fullName)).toEqual(['Tẩn Thị Ba']);
    await imports.accept(session, { draftId: draft.draftId, goneOutOfScope: true }, {});
    const scope = [...session.state.people.values()].map(({ fullName, inScope }) => [fullName, inScope]);
    expect(scope).toEqual(
      expect.arrayContaining([
        ['Tẩn Thị Ba', false],
        ['Sùng A Chư', true],
      ]),
    );
    session.undo();
    expect([...session.state.people.values()].every(({ inScope }) => inScope)).toBe(true);
  });

  it('knows the roster as it is when it is taken in', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const imports = service();
    const draft = await imports.open(session, { paths: [await listFile(folder, ROWS)] }, {});
    await take(session, folder, ROWS);
    const now = await imports.view(session, draft.draftId, {});
    expect(now.counts).toMatchObject({ created: 0, unchanged: 2 });
  });
});

describe('what an officer chose', () => {
  it('holds for the next list with the same header, until it is forgotten', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const imports = service();
    const paths = [await listFile(folder, ROWS)];
    const first = await imports.open(session, { paths }, {});
    const [sheet] = first.sheets;
    const sheetId = sheet?.id ?? '';
    const note = sheet?.columns.find((column) => column.field === 'planning')?.index ?? -1;
    const change = {
      kind: 'column',
      sheetId,
      index: note,
      use: 'field',
      field: 'note',
      option: null,
    } as const;
    await imports.change(session, { draftId: first.draftId, changes: [change] }, {});
    await imports.close(first.draftId);

    const second = await imports.open(session, { paths }, {});
    expect(second.sheets[0]).toMatchObject({ remembered: true });
    expect(second.sheets[0]?.columns[note]).toMatchObject({ field: 'note', by: 'remembered' });
    await imports.change(session, { draftId: second.draftId, changes: [{ kind: 'forget', sheetId }] }, {});
    const third = await imports.open(session, { paths }, {});
    expect(third.sheets[0]).toMatchObject({ remembered: false });
    expect(third.sheets[0]?.columns[note]).toMatchObject({ field: 'planning', by: 'header' });
  });

  it('about a value holds for the next list, once the first is taken in', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const imports = service();
    const odd = [{ ...ROWS[0], theory: 'LLCT lớp 2' }];
    const draft = await imports.open(session, { paths: [await listFile(folder, odd)] }, {});
    expect(draft.values).toMatchObject({
      open: 1,
      listed: [{ kind: 'theory', value: 'LLCT lớp 2', count: 1 }],
    });
    const questionId = draft.values.listed[0]?.id ?? '';
    const changes = [{ kind: 'answer', questionId, answer: 'intermediate' }] as const;
    const answered = await imports.change(session, { draftId: draft.draftId, changes: [...changes] }, {});
    expect(answered.values.open).toBe(0);
    await imports.accept(session, { draftId: draft.draftId, goneOutOfScope: false }, {});
    expect(session.state.people.get(personId(1))).toMatchObject({
      theory: 'intermediate',
      theoryText: 'LLCT lớp 2',
    });

    const other = [{ fullName: 'Vàng A Dê', birthMale: '1980', theory: 'LLCT lớp 2' }];
    const next = await imports.open(session, { paths: [await listFile(folder, other, 'khác.xlsx')] }, {});
    expect(next.values).toMatchObject({ open: 0, listed: [{ answer: 'intermediate', remembered: true }] });
  });
});

describe('a draft', () => {
  it('is gone when it is closed', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const imports = service();
    const { draftId } = await imports.open(session, { paths: [await listFile(folder, ROWS)] }, {});
    await imports.close(draftId);
    await expect(imports.view(session, draftId, {})).rejects.toMatchObject({ code: 'draft-gone' });
  });

  it('can be cancelled while a file is read, and leaves nothing behind', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const imports = service();
    const many = Array.from({ length: 6000 }, (_, i) => ({ ...ROWS[1], fullName: `Lò Văn ${i}` }));
    const control = new AbortController();
    const reading = imports.open(
      session,
      { paths: [await listFile(folder, many)] },
      { signal: control.signal, progress: () => control.abort() },
    );
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('writes the rows to be looked at with their reasons, and takes them back corrected', async () => {
    const { session, folder } = await openSmallWorkspace([]);
    const imports = service();
    const bad = [ROWS[0] ?? {}, { ...ROWS[1], fullName: null, degree: 'ĐH Luật' }];
    const draft = await imports.open(session, { paths: [await listFile(folder, bad)] }, {});
    expect(draft.counts).toMatchObject({ accepted: 1, rejected: 1 });
    const path = join(folder, 'cần xem.xlsx');
    const { rows } = await imports.saveDoubtful(session, { draftId: draft.draftId, path, language: 'vi' });
    expect(rows).toBe(1);
    const again = await readList([path]);
    expect(again.rows).toMatchObject([{ group: 'Xã Bình Lư', outcome: 'reject' }]);
    const headers = again.draft.sheets[0]?.columns.slice(-2);
    expect(headers).toMatchObject([{ header: 'Lý do cần xem', use: 'ignore' }, { use: 'ignore' }]);
  });
});

it('as large as the plan tells windows to load anew instead of listing everybody', async () => {
  const { session, folder } = await openSmallWorkspace([]);
  // A number behind a name may be a year of birth.
  const many = Array.from({ length: 5001 }, (_, i) => ({
    ...ROWS[1],
    fullName: `Lò Văn ${i.toString().replace(/\d/g, (digit) => 'abcdeghikl'.charAt(Number(digit)))}`,
  }));
  const { delta, counts } = await take(session, folder, many);
  expect(counts.created).toBe(5001);
  expect(delta).toMatchObject({ reload: true, people: [], findingsAdded: [], counts: { people: 5001 } });
  expect(session.undo().delta).toMatchObject({ reload: true, removedPeople: [], counts: { people: 0 } });
});

it('lists imports, the newest first', async () => {
  const { session, folder } = await openSmallWorkspace([]);
  await take(session, folder, [ROWS[0] ?? {}]);
  await take(session, folder, [ROWS[1] ?? {}]);
  expect(importBatches(session).map(({ id, counts }) => [id, counts.created])).toEqual([
    [2, 1],
    [1, 1],
  ]);
});
