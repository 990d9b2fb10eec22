import { describe, expect, it } from 'vitest';
import { copyOf, NOTHING_KNOWN } from '../../shared/domain/person.ts';
import { peopleOf } from '../../shared/ipc/packed-people.ts';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { personId, postOf } from '../support/workspaces.ts';

const [ONE, TWO] = [personId(1), personId(2)];

describe('people channels', () => {
  it('add, correct many, take out, bring back and merge, each told to every window', async () => {
    const { call, told } = await dataProcessWithWorkspace();
    const { delta } = await call('person.add', { fields: { ...NOTHING_KNOWN, fullName: 'Chang Thị Mỷ' } });
    expect(delta.people.map(({ person }) => person.id)).toEqual([personId(5)]);
    const edit = { personIds: [ONE, TWO], field: 'planning', text: 'Bí thư Đảng uỷ' } as const;
    expect(await call('person.previewMany', { ...edit, personIds: [...edit.personIds] })).toMatchObject({
      changed: 2,
    });
    await call('person.editMany', { ...edit, personIds: [...edit.personIds] });
    await call('person.remove', { personIds: [ONE], reason: 'Trùng', clearSeats: false });
    expect(await call('person.removed', {})).toMatchObject([
      { person: { id: ONE }, removal: { reason: 'Trùng' } },
    ]);
    await call('person.restore', { personIds: [ONE] });
    expect(await call('person.mergeView', { kept: ONE, other: TWO })).toMatchObject({ bothPlaced: false });
    await call('person.merge', { kept: ONE, other: TWO, take: ['sex'], seats: null });
    expect(
      peopleOf((await call('plan.load', {})).people)
        .map(({ person }) => person.id)
        .sort(),
    ).toEqual([ONE, personId(3), personId(4), personId(5)].sort());
    expect(told.map(({ event }) => event)).toEqual(Array(5).fill('plan.changed'));
    expect((await call('person.journal', { personId: TWO, limit: 9 })).map(({ command }) => command)).toEqual(
      ['person.merge', 'person.editMany'],
    );
  });

  it('refuse what would lose a seat', async () => {
    const { call, answer } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: postOf('D01'), personId: ONE, displace: false });
    expect(await answer('person.remove', { personIds: [ONE], reason: 'x', clearSeats: false })).toMatchObject(
      {
        error: { code: 'person-placed', params: { person: 'Lò Văn Ún', count: 1 } },
      },
    );
  });

  it('list possible doubles until they are told apart', async () => {
    const { call } = await dataProcessWithWorkspace();
    expect(await call('person.doubles', {})).toEqual([]);
    const [first] = peopleOf((await call('plan.load', {})).people);
    if (first === undefined) throw new Error('the roster is empty');
    const person = copyOf(first.person);
    const { delta } = await call('person.add', { fields: person });
    const b = delta.people.find((row) => row.person.id !== person.id)?.person.id ?? personId(5);
    expect(await call('person.doubles', {})).toMatchObject([{ a: person.id, b, sure: true }]);
    await call('person.apart', { a: b, b: person.id });
    expect(await call('person.doubles', {})).toEqual([]);
  });

  it('keep what was typed and not saved over the closing of the file', async () => {
    const { call, path } = await dataProcessWithWorkspace();
    expect(await call('person.draft', {})).toBeNull();
    const draft = { personId: ONE, before: { note: '' }, values: { note: 'dở dang' }, chosen: ['degree'] };
    await call('person.keepDraft', { draft });
    await call('workspace.close', {});
    await call('workspace.open', { path });
    expect(await call('person.draft', {})).toEqual(draft);
    await call('person.remove', { personIds: [ONE], reason: 'x', clearSeats: false });
    expect(await call('person.draft', {})).toBeNull();
    await call('history.undo', {});
    await call('person.keepDraft', { draft: null });
    expect(await call('person.draft', {})).toBeNull();
    expect(await call('workspace.verify', {})).toEqual({ ok: true, problems: [] });
  });
});
