import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace, somebody } from '../../../support/workspaces.ts';
import { Changed, Failure, Journal, Posts, Redone, Undone } from './shapes.ts';

const U10 = postOf('U10');

describe('assign, undo, redo, unassign', () => {
  it('change the plan one step at a time, each in the journal', async () => {
    const { path } = smallWorkspace();
    const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
    const post = async () =>
      (await headlessHere(Posts, ...on('posts', '--unit', '03388'))).json.find((view) => view.id === U10);

    const assigned = await headlessJson(
      Changed,
      ...on('assign', '--post', U10, '--person', 'Lo Van Un', '--form', 'acting', '--from', '1/9/2026'),
    );
    expect(assigned).toMatchObject({ code: 0, json: { changed: true } });
    const removed = assigned.json.findings.removed.map(({ rule, subject }) => [
      rule,
      subject.postId ?? subject.personId,
    ]);
    expect(removed).toContainEqual(['POST-VACANT', U10]);
    expect(removed).toContainEqual(['PERSON-UNPLACED', personId(1)]);
    expect(await post()).toMatchObject({ personId: personId(1), form: 'acting', since: '2026-09-01' });

    const same = await headlessHere(Changed, ...on('assign', '--post', U10, '--person', personId(1)));
    expect(same).toEqual({ code: 0, json: { changed: false, findings: { added: [], removed: [] } } });

    const undone = await headlessJson(Undone, ...on('undo'));
    expect(undone.json.undone).toMatchObject({ seq: 2, command: 'placement.assign' });
    expect(undone.json.undone.summary).toContain('Lò Văn Ún');
    expect(await post()).toMatchObject({ personId: null, form: null, since: null });
    expect((await headlessJson(Redone, ...on('redo'))).json.redone).toEqual(undone.json.undone);
    expect(await post()).toMatchObject({ personId: personId(1) });

    const unassigned = await headlessJson(Changed, ...on('unassign', '--post', U10));
    expect(unassigned.json.findings.added.map((finding) => finding.rule)).toContain('POST-VACANT');
    const { json: journal } = await headlessJson(Journal, ...on('history', '--lang', 'en'));
    expect(journal.map(({ seq, command }) => [seq, command])).toEqual([
      [5, 'placement.clear'],
      [4, 'placement.assign'],
      [3, 'placement.assign'],
      [2, 'placement.assign'],
      [1, 'workspace.create'],
    ]);
    expect(journal.map(({ summary }) => summary.split(' ')[0])).toEqual([
      'Take',
      'Redone:',
      'Undone:',
      'Place',
      'Create',
    ]);
  });

  it('end with 1 where something that blocks came of it', async () => {
    const { path } = smallWorkspace();
    const d01 = ['--file', path, '--post', postOf('D01')];
    await headlessHere(Changed, 'assign', ...d01, '--person', personId(1));
    const { code, json } = await headlessHere(Changed, 'unassign', ...d01);
    expect(code).toBe(1);
    expect(json.findings.added).toContainEqual(
      expect.objectContaining({
        rule: 'POST-VACANT',
        severity: 'block',
        subject: { unitCode: '03388', body: 'Đảng uỷ', postId: postOf('D01') },
      }),
    );
  });

  it('refuse what cannot be done, and say what', async () => {
    const { path } = smallWorkspace([
      somebody(1),
      somebody(2, { fullName: 'Lo Van Un' }),
      somebody(3),
      somebody(4, { fullName: 'Nguyễn Văn Đạt' }),
    ]);
    const refused = async (...args: string[]) => {
      const [command = '', ...rest] = args;
      const { code, json } = await headlessHere(Failure, command, '--file', path, ...rest);
      return [code, json.error.code, json.error.detail];
    };
    const person = ['--person', personId(1)];
    expect(await refused('assign', '--post', 'x', ...person)).toEqual([2, 'post-not-found', 'x']);
    expect(await refused('assign', '--post', U10, '--person', 'P000099')).toEqual([
      2,
      'person-not-found',
      'P000099',
    ]);
    expect(await refused('assign', '--post', U10, '--person', 'nguyen van dat')).toEqual([
      2,
      'person-ambiguous',
      'nguyen van dat; P000003, P000004',
    ]);
    expect(await refused('unassign', '--post', U10)).toEqual([2, 'post-empty', U10]);
    expect(await refused('undo')).toEqual([2, 'nothing-to-undo', '']);
    expect(await refused('redo')).toEqual([2, 'nothing-to-redo', '']);
    expect(await refused('assign', '--post', U10, ...person, '--from', '31/02/2026')).toEqual([
      2,
      'date-invalid',
      '31/02/2026',
    ]);
    // Both spellings are in the roster: what is written exactly wins over what only sounds alike.
    await headlessHere(Changed, 'assign', '--file', path, '--post', U10, '--person', 'Lo Van Un');
    expect((await refused('assign', '--post', U10, ...person)).slice(0, 2)).toEqual([2, 'post-filled']);
    expect(
      (await headlessHere(Posts, 'posts', '--file', path)).json.filter((post) => post.personId),
    ).toMatchObject([{ id: U10, personId: personId(2) }]);
  });
});

describe('dispose', () => {
  it('says what becomes of a person, and for people prints a sentence', async () => {
    const { path } = smallWorkspace();
    const dispose = ['dispose', '--file', path, '--person', personId(1), '--kind', 'retire'];
    const { code, stdout, stderr } = await headless(...dispose, '--date', '2026-12-01');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe('Đưa Lò Văn Ún vào diện: Nghỉ hưu');
    const again = await headlessHere(Changed, ...dispose, '--date', '01/12/2026');
    expect(again.json.changed).toBe(false);
    const wrong = await headlessHere(
      Failure,
      'dispose',
      '--file',
      path,
      '--person',
      personId(1),
      '--kind',
      'gone',
    );
    expect([wrong.code, wrong.json.error.code]).toEqual([2, 'usage']);
    expect(wrong.json.error.detail).toContain('leave-178');
  });
});
