import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { smallWorkspace } from '../../../support/workspaces.ts';
import { Rules } from './rule-shapes.ts';
import { Changed, Failure } from './shapes.ts';

describe('rule-set', () => {
  it('sets thresholds of every kind, switches, resets, and tells it in rules', async () => {
    const { path } = smallWorkspace();
    const set = (rule: string, ...rest: string[]) =>
      headlessHere(Changed, 'rule-set', '--file', path, '--rule', rule, ...rest);
    const ruleNamed = async (id: string) =>
      (await headlessHere(Rules, 'rules', '--file', path)).json.find((rule) => rule.id === id);
    const params = (...given: string[]) => given.flatMap((one) => ['--param', one]);

    const first = await headlessJson(
      Changed,
      ...['rule-set', '--file', path, '--rule', 'AGE-FULL-TERM'],
      ...params('months=48', 'until=term-end', 'countAttainmentMonth=có'),
    );
    expect(first).toMatchObject({ code: 0, json: { changed: true } });
    expect(await ruleNamed('AGE-FULL-TERM')).toMatchObject({
      parameters: { months: 48, until: 'term-end', countAttainmentMonth: true },
      overridden: ['until', 'months', 'countAttainmentMonth'],
      changed: true,
      confirmed: true,
    });
    await set('AGE-FULL-TERM', ...params('months='));
    expect(await ruleNamed('AGE-FULL-TERM')).toMatchObject({
      parameters: { months: 60 },
      overridden: ['until', 'countAttainmentMonth'],
    });

    await set('AGE-COMMITTEE', ...params('partyTitles=D01, D02', 'partyReference=1/8/2026'));
    await set('UNIT-HEADCOUNT', ...params('assigned={"03388":{"party":15}}'));
    await set('PROVINCE-VICE-CHAIRS', ...params('average=2,75'));
    expect((await ruleNamed('AGE-COMMITTEE'))?.parameters).toMatchObject({
      partyTitles: ['D01', 'D02'],
      partyReference: '2026-08-01',
    });
    expect((await ruleNamed('UNIT-HEADCOUNT'))?.parameters).toMatchObject({
      assigned: { '03388': { party: 15 } },
    });
    expect((await ruleNamed('PROVINCE-VICE-CHAIRS'))?.parameters.average).toBe(2.75);

    const off = await set('POST-VACANT', '--off', '--severity', 'info');
    expect(off.json.findings.removed.length).toBeGreaterThan(0);
    expect(await ruleNamed('POST-VACANT')).toMatchObject({
      off: true,
      severity: 'info',
      shippedSeverity: 'block',
    });
    const on = await set('POST-VACANT', '--on');
    expect(on.json.findings.added.every(({ severity }) => severity === 'info')).toBe(true);
    expect((await set('POST-VACANT', '--severity', 'default')).code).toBe(1);
    await set('AGE-FULL-TERM', '--reset');
    expect(await ruleNamed('AGE-FULL-TERM')).toMatchObject({ changed: false, overridden: [] });
    expect((await set('AGE-FULL-TERM', '--reset')).json.changed).toBe(false);
  });

  it('says what was done, and what cannot be, in one line', async () => {
    const { path } = smallWorkspace();
    const on = ['rule-set', '--file', path, '--rule', 'AGE-FULL-TERM', '--param'];
    const done = await headless(...on, 'months=48');
    expect(done.stdout).toMatch(/^Sửa quy định “[^”]+”: Số tháng công tác tối thiểu: 48\n/);
    const refused = await headlessHere(Failure, ...on, 'months=nhiều');
    expect([refused.code, refused.json.error.code]).toEqual([2, 'rule-value']);
    expect(refused.json.error.message).toContain('cần là số nguyên từ 1 đến 600');
    for (const wrong of ['tháng=48', 'months']) {
      const unknown = await headlessHere(Failure, ...on, wrong);
      expect([unknown.code, unknown.json.error.code]).toEqual([2, 'rule-parameter-unknown']);
    }
    const table = await headless('rules', '--file', path);
    expect(table.stdout).toMatch(/AGE-FULL-TERM .* Đã sửa/);
  });
});
