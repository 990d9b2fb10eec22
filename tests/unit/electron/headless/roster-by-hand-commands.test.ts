import { describe, expect, it } from 'vitest';
import { headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace, somebody } from '../../../support/workspaces.ts';
import { Changed, Doubles, Failure, People, RemovedPeople } from './shapes.ts';

const TWICE = [
  somebody(1, { note: 'a' }),
  somebody(2, { fullName: 'Lò Văn Ún', sex: 'male', birth: somebody(1).birth, note: 'b', degree: null }),
  somebody(3, { degree: 'master' }),
];
const fresh = () => {
  const { path } = smallWorkspace(TWICE);
  return (command: string, ...rest: string[]) => [command, '--file', path, ...rest] as const;
};
type On = ReturnType<typeof fresh>;
const idsOf = async (on: On, ...filters: string[]) => {
  const given = filters.flatMap((filter) => ['--filter', filter]);
  return (await headlessHere(People, ...on('people', ...given))).json.map(({ id }) => id).sort();
};

describe('people --filter', () => {
  it('lists who passes every filter, values of one name taken together', async () => {
    const on = fresh();
    expect(await idsOf(on, 'degree=master')).toEqual([personId(3)]);
    expect(await idsOf(on, 'degree=master', 'degree=university')).toEqual([personId(1), personId(3)]);
    expect(await idsOf(on, 'degree=')).toEqual([personId(2)]);
    expect(await idsOf(on, 'degree=master', 'sex=female')).toEqual([]);
  });

  it('refuses what is no filter and names those there are', async () => {
    const { code, json } = await headlessHere(Failure, ...fresh()('people', '--filter', 'colour=red'));
    expect([code, json.error.code]).toEqual([2, 'usage']);
    expect(json.error.detail).toContain('stateManagement=');
  });
});

describe('person-remove, person-restore', () => {
  it('take somebody out, say so, and bring them back', async () => {
    const on = fresh();
    const remove = on('person-remove', '--person', personId(3), '--reason', 'Chuyển ra ngoài tỉnh');
    const { json } = await headlessJson(Changed, ...remove);
    expect(json.changed).toBe(true);
    expect(json.findings.removed.map(({ rule }) => rule)).toContain('PERSON-UNPLACED');
    expect(await idsOf(on)).toEqual([personId(1), personId(2)]);
    expect((await headlessJson(RemovedPeople, ...on('people-removed'))).json).toMatchObject([
      { id: personId(3), reason: 'Chuyển ra ngoài tỉnh', mergedInto: null },
    ]);
    await headlessJson(Changed, ...on('person-restore', '--person', personId(3)));
    expect(await idsOf(on)).toHaveLength(3);
    const again = await headlessHere(Failure, ...on('person-restore', '--person', 'Ai Đó'));
    expect([again.code, again.json.error.code]).toEqual([2, 'person-not-removed']);
  });

  it('clear a seat only where told to', async () => {
    const on = fresh();
    await headlessHere(Changed, ...on('assign', '--post', postOf('U10'), '--person', personId(3)));
    const remove = on('person-remove', '--person', personId(3), '--reason', 'x');
    expect((await headlessHere(Failure, ...remove)).json.error.code).toBe('person-placed');
    expect((await headlessHere(Changed, ...remove, '--clear-seats')).json.changed).toBe(true);
  });
});

describe('person-doubles, person-merge', () => {
  it('name a pair and make one person of it, with the facts asked for', async () => {
    const on = fresh();
    expect((await headlessJson(Doubles, ...on('person-doubles'))).json).toMatchObject([
      { a: personId(1), b: personId(2), suggested: 'same' },
    ]);
    const merge = on('person-merge', '--person', personId(1), '--other', personId(2), '--take', 'note');
    expect((await headlessJson(Changed, ...merge)).json.changed).toBe(true);
    const { json } = await headlessHere(People, ...on('people'));
    expect(json.find(({ id }) => id === personId(1))).toMatchObject({ note: 'b', degree: 'university' });
    expect(json.map(({ id }) => id).sort()).toEqual([personId(1), personId(3)]);
    expect((await headlessHere(RemovedPeople, ...on('people-removed'))).json).toMatchObject([
      { id: personId(2), mergedInto: personId(1) },
    ]);
  });

  it('follow the suggestions, and ask whose seats stay', async () => {
    const on = fresh();
    for (const [post, person] of [
      ['D01', 1],
      ['U10', 2],
    ] as const) {
      await headlessHere(Changed, ...on('assign', '--post', postOf(post), '--person', personId(person)));
    }
    const merge = on('person-merge', '--person', personId(2), '--other', personId(1), '--as-suggested');
    expect((await headlessHere(Failure, ...merge)).json.error.code).toBe('person-merge-both-placed');
    await headlessHere(Changed, ...merge, '--seats', 'other');
    const { json } = await headlessHere(People, ...on('people', '--filter', 'state=placed'));
    expect(json).toMatchObject([{ id: personId(2), note: 'b' }]);
  });
});
