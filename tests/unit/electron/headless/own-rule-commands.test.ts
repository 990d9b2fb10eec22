import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, draft, group } from '../../../support/own-rules.ts';
import { headless, headlessHere } from '../../../support/processes/headless.ts';
import { smallWorkspace } from '../../../support/workspaces.ts';
import { OwnRemoved, OwnRules, OwnSaved, Rules } from './rule-shapes.ts';
import { Checked, Failure, Journal } from './shapes.ts';

/** What a file holds: a new rule needs no id. */
const { id: _new, ...UNPLACED } = draft({
  name: 'Ai cũng có vị trí',
  scope: 'person',
  conditions: group('all', compare('postsHeld', 'eq', 0)),
  message: 'Chưa có vị trí',
});

function workspaceWith(rule: unknown) {
  const { path, folder } = smallWorkspace();
  const file = join(folder, 'quy-dinh.json');
  writeFileSync(file, JSON.stringify(rule));
  const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
  return { file, on };
}

describe('own-rule-set, own-rules, own-rule-remove', () => {
  it('keep a rule that then stands among the rules and the findings', async () => {
    const { file, on } = workspaceWith(UNPLACED);
    expect(await headlessHere(OwnSaved, ...on('own-rule-set', '--rule', file))).toEqual({
      code: 0,
      json: { id: 'OWN-1', changed: true, found: 4 },
    });
    const { json: rules } = await headlessHere(OwnRules, ...on('own-rules'));
    expect(rules).toEqual([{ ...UNPLACED, id: 'OWN-1' }]);
    const inForce = (await headlessHere(Rules, ...on('rules'))).json.find(({ id }) => id === 'OWN-1');
    expect(inForce).toMatchObject({ scope: 'person', severity: 'warn', parameters: { name: UNPLACED.name } });
    const { json: checked } = await headlessHere(Checked, ...on('check', '--rule', 'OWN-1'));
    expect(checked.counts).toEqual({ block: 0, warn: 4, info: 0, waived: 0 });
    writeFileSync(file, JSON.stringify({ ...UNPLACED, id: 'OWN-1', active: false }));
    expect((await headlessHere(OwnSaved, ...on('own-rule-set', '--rule', file))).json.found).toBe(0);
    const listed = (await headlessHere(Rules, ...on('rules'))).json.find(({ id }) => id === 'OWN-1');
    expect(listed).toMatchObject({ off: true });
    expect((await headlessHere(OwnRemoved, ...on('own-rule-remove', '--rule', 'OWN-1'))).json).toEqual({
      id: 'OWN-1',
      removed: true,
      findings: 0,
    });
    const { json: journal } = await headlessHere(Journal, ...on('history'));
    expect(journal.map(({ command }) => command).slice(0, 3)).toEqual([
      'ownRule.remove',
      'ownRule.save',
      'ownRule.save',
    ]);
  });

  it('say in words what is wrong with a rule, and where', async () => {
    const { file, on } = workspaceWith({ ...UNPLACED, conditions: group('all', compare('postsHeld', 'eq')) });
    const refused = await headlessHere(Failure, ...on('own-rule-set', '--rule', file));
    expect(refused.json.error.code).toBe('own-rule-invalid');
    expect(refused.json.error.message).toContain('Điều kiện 1: Chưa có giá trị để so sánh.');
    writeFileSync(file, '{');
    expect((await headlessHere(Failure, ...on('own-rule-set', '--rule', file))).code).toBe(2);
    const gone = await headlessHere(Failure, ...on('own-rule-remove', '--rule', 'OWN-9'));
    expect(gone.json.error.code).toBe('own-rule-not-found');
  });

  it('read for people as sentences', async () => {
    const { file, on } = workspaceWith({ ...UNPLACED, severity: 'block' });
    const saved = await headless(...on('own-rule-set', '--rule', file));
    expect(saved.code).toBe(1);
    const { stdout } = await headless(...on('own-rules'));
    expect(stdout).toContain('số vị trí giữ trong phương án bằng 0');
    const found = await headless(...on('check', '--rule', 'OWN-1'));
    expect(found.stdout).toContain(
      'Chưa có vị trí — hiện số vị trí giữ trong phương án: 0 — chọn người trẻ hơn.',
    );
    expect((await headless(...on('rules'))).stdout).toContain('Ai cũng có vị trí');
  });
});
