import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headless, headlessHere } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace } from '../../../support/workspaces.ts';
import { Papers, PapersDue, Produced, Registers } from './paper-shapes.ts';
import { Changed, Failure } from './shapes.ts';

/** Two people on State seats; Party papers would first want the term. */
async function planned() {
  const { path, folder } = smallWorkspace();
  const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
  for (const [seat, person] of [
    ['U10', 1],
    ['U11', 2],
  ] as const)
    await headlessHere(Changed, ...on('assign', '--post', postOf(seat), '--person', personId(person)));
  return { folder, on };
}

describe('papers on the command line', () => {
  it('go from what is due to the register', async () => {
    const { folder, on } = await planned();
    const due = (await headlessHere(PapersDue, ...on('papers-due'))).json;
    expect(due.map(({ items }) => items[0]?.personId)).toEqual([personId(1), personId(2)]);
    await headlessHere(Changed, ...on('paper-draft', '--person', personId(2)));
    expect((await headlessHere(Papers, ...on('papers'))).json).toMatchObject([
      { id: 1, state: 'draft', number: null, items: [{ personId: personId(2) }] },
    ]);
    await headlessHere(Changed, ...on('paper-draft'));
    expect((await headlessHere(PapersDue, ...on('papers-due'))).json).toEqual([]);
    await headlessHere(Changed, ...on('paper-number', '--date', '01/12/2026', '--paper', '2,1'));

    const out = join(folder, 'out');
    const produced = await headlessHere(Produced, ...on('paper-produce', '--out', out, '--register'));
    expect(produced.json.files.map(({ subject }) => subject)).toEqual(['Vàng Thị Dở', 'Lò Văn Ún', '']);
    // Nobody is named to sign yet, so somebody should look at them.
    expect(produced.code).toBe(1);
    expect(new Set(produced.json.problems.map(({ code }) => code))).toContain('missing-signer');
    expect(readdirSync(out)).toHaveLength(3);

    await headlessHere(Changed, ...on('paper-sign', '--date', '2026-12-02', '--paper', '1'));
    await headlessHere(Changed, ...on('paper-issue', '--date', '2026-12-03'));
    expect((await headlessHere(Papers, ...on('papers', '--status', 'issued'))).json).toMatchObject([
      { id: 1, number: 2, date: '2026-12-01', signedOn: '2026-12-02', issuedOn: '2026-12-03' },
    ]);
    await headlessHere(Changed, ...on('paper-revoke', '--paper', '1', '--reason', 'sai chức danh'));
    const [register] = (await headlessHere(Registers, ...on('registers'))).json;
    expect(register).toMatchObject({ period: '2026', given: 2, last: 2, next: 3, gaps: [] });
    const { stdout } = await headless(...on('papers', '--status', 'revoked'));
    expect(stdout).toMatch(/^ *1 +02\/QĐ-\S+ +2026-12-01 .*Vàng Thị Dở +Đã thu hồi/m);
  });

  it('are refused where none waits for the step, where none is there, and where none is named', async () => {
    const { on } = await planned();
    const refusal = async (...args: string[]) => (await headlessHere(Failure, ...args)).json.error.code;
    expect(await refusal(...on('paper-sign', '--date', '2026-12-02'))).toBe('paper-none-in-state');
    expect(await refusal(...on('paper-issue', '--date', '2026-12-02', '--paper', '7-9'))).toBe(
      'paper-not-found',
    );
    expect(await refusal(...on('paper-issue', '--date', '2026-12-02', '--paper', '9-7'))).toBe(
      'paper-not-found',
    );
    expect(await refusal(...on('paper-revoke', '--reason', 'sai'))).toBe('usage');
  });
});
