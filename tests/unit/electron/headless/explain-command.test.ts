import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace, somebody } from '../../../support/workspaces.ts';
import { Changed, ExplanationAnswer, Failure, TraceAnswer } from './shapes.ts';

const D01 = postOf('D01');

describe('explain', () => {
  it('tells how every rule comes out for a person on a post', async () => {
    const { path } = smallWorkspace([somebody(1, { theory: 'elementary', degree: null })]);
    const args = ['explain', '--file', path, '--post', D01, '--person', 'Lo Van Un'] as const;
    const { code, json } = await headlessJson(TraceAnswer, ...args);
    expect(code).toBe(0);
    expect(json).toMatchObject({ postId: D01, personId: personId(1), supposed: true });
    const outcomes = new Map(json.rules.map(({ rule, outcome }) => [rule, outcome]));
    expect(outcomes.get('QUAL-THEORY-MIN')).toBe('failed');
    expect(outcomes.get('QUAL-DEGREE-MIN')).toBe('missing');
    expect(outcomes.get('QUAL-PARTY-MEMBER')).toBe('passed');
    expect(outcomes.get('FORM-ACTING-LIMIT')).toBe('not-applicable');
    const { stdout } = await headless(...args);
    expect(stdout).toMatch(/Chưa đạt +Lý luận chính trị +Cao cấp +Sơ cấp/);
  });

  it('tells what settles a finding', async () => {
    const { path } = smallWorkspace([somebody(1, { theory: 'elementary' }), somebody(2)]);
    const on = ['--file', path] as const;
    await headlessHere(Changed, 'assign', ...on, '--post', D01, '--person', personId(1));
    const args = ['explain', ...on, '--finding', `QUAL-THEORY-MIN:${D01}:${personId(1)}`] as const;
    const { json } = await headlessHere(ExplanationAnswer, ...args);
    expect(json.people.map((one) => one.personId)).toEqual([personId(2)]);
    expect(json.waivers).toEqual(['owed', 'special']);
    expect(json.posts.length).toBeGreaterThan(0);
    const { stdout } = await headless(...args);
    expect(stdout).toContain('Vàng Thị Dở');
    expect(stdout).toContain('- Ghi nợ tiêu chuẩn đến hạn');
  });

  it('refuses a finding that does not stand, and half a question', async () => {
    const { path } = smallWorkspace();
    const on = ['explain', '--file', path] as const;
    const gone = await headlessHere(Failure, ...on, '--finding', 'POST-VACANT:none');
    expect(gone.json.error.code).toBe('finding-not-found');
    const half = await headlessHere(Failure, ...on, '--post', D01);
    expect(half).toMatchObject({ code: 2, json: { error: { code: 'usage' } } });
    const both = await headlessHere(Failure, ...on, '--post', D01, '--finding', 'POST-VACANT:none');
    expect(both.json.error.detail).toContain('--finding');
  });
});
