import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { SHORT_OF_THEORY, THEORY_FINDING } from '../../../support/waivers.ts';
import { personId, postOf, smallWorkspace, somebody } from '../../../support/workspaces.ts';
import { Changed, Checked, Failure, Undone, Waivers } from './shapes.ts';

async function placed(): Promise<(command: string, ...rest: string[]) => string[]> {
  const { path } = smallWorkspace([SHORT_OF_THEORY, somebody(2)]);
  const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
  await headlessHere(Changed, ...on('assign', '--post', postOf('D01'), '--person', personId(1)));
  return on;
}

const OWED = ['--kind', 'owed', '--document', 'Thông báo số 15-TB/TU', '--deadline', '31/12/2099'];
const ABOUT = ['--finding', THEORY_FINDING];

describe('waive, waivers, unwaive', () => {
  it('record what lets a finding stand: check counts it by itself and lists it as waived', async () => {
    const on = await placed();
    const before = (await headlessHere(Checked, ...on('check'))).json;
    const found = before.findings.find(({ id }) => id === THEORY_FINDING);
    expect(found).toMatchObject({ rule: 'QUAL-THEORY-MIN', waived: null, lapsed: null });

    const more = ['--course', 'Lớp K76', '--status', 'studying', '--document-date', '2026-05-20'];
    const { json } = await headlessJson(Changed, ...on('waive', ...ABOUT, ...OWED, ...more));
    const waived = { kind: 'owed', document: 'Thông báo số 15-TB/TU', deadline: '2099-12-31' };
    expect(json).toEqual({
      changed: true,
      findings: { added: [{ ...found, waived }], removed: [found] },
    });
    const { counts } = (await headlessHere(Checked, ...on('check'))).json;
    const severity = found?.severity ?? 'info';
    expect(counts).toEqual({ ...before.counts, waived: 1, [severity]: before.counts[severity] - 1 });

    const list = await headlessJson(Waivers, ...on('waivers'));
    expect(list.code).toBe(0);
    expect(list.json).toMatchObject([
      {
        finding: THEORY_FINDING,
        kind: 'owed',
        state: 'studying',
        deadline: '2099-12-31',
        documentDate: '2026-05-20',
      },
    ]);
    const table = await headless(...on('waivers'));
    expect(table.stdout).toMatch(/2099-12-31 +Đang học +Nợ tiêu chuẩn +QUAL-THEORY-MIN +Lò Văn Ún/);

    const taken = await headlessJson(Changed, ...on('unwaive', ...ABOUT));
    expect(taken.json.findings.added).toEqual([found]);
    expect((await headlessHere(Waivers, ...on('waivers'))).json).toEqual([]);
    expect((await headlessHere(Undone, ...on('undo'))).json.undone.summary).toMatch(
      /^Bỏ nợ tiêu chuẩn về “Lý luận chính trị” đối với Lò Văn Ún, .*, theo Thông báo số 15-TB\/TU$/,
    );
  });

  it('end with 1 where a deadline has passed', async () => {
    const on = await placed();
    const late = ['--kind', 'owed', '--document', 'TB 1', '--deadline', '2020-01-01'];
    await headlessHere(Changed, ...on('waive', ...ABOUT, ...late));
    const { code, json } = await headlessHere(Waivers, ...on('waivers'));
    expect([code, json.map(({ state }) => state)]).toEqual([1, ['overdue']]);
    const checked = (await headlessHere(Checked, ...on('check'))).json;
    expect(checked.findings.find(({ id }) => id === THEORY_FINDING)?.lapsed?.deadline).toBe('2020-01-01');
  });

  it.each([
    ['waiver-deadline-missing', ['--kind', 'owed', '--document', 'TB 1']],
    ['waiver-reason-missing', ['--kind', 'special', '--document', 'TB 1']],
    ['waiver-not-allowed', ['--kind', 'consent', '--document', 'TB 1', '--approver', 'Tỉnh uỷ']],
    ['date-invalid', ['--kind', 'owed', '--document', 'TB 1', '--deadline', '31/02/2027']],
    ['usage', ['--kind', 'gift', '--document', 'TB 1']],
  ])('refuse with %s', async (code, args) => {
    const on = await placed();
    const refused = await headlessHere(Failure, ...on('waive', ...ABOUT, ...args));
    expect([refused.code, refused.json.error.code]).toEqual([2, code]);
  });

  it('refuse a finding that is not there', async () => {
    const on = await placed();
    const gone = await headlessHere(Failure, ...on('waive', '--finding', 'QUAL-THEORY-MIN:x', ...OWED));
    expect([gone.code, gone.json.error.code]).toEqual([2, 'waiver-finding-gone']);
    const none = await headlessHere(Failure, ...on('unwaive', ...ABOUT));
    expect([none.code, none.json.error.code]).toEqual([2, 'waiver-not-found']);
  });
});
