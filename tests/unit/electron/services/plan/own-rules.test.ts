import { describe, expect, it } from 'vitest';
import {
  previewOwnRule,
  removeOwnRule,
  saveOwnRule,
} from '../../../../../electron/services/plan/own-rules.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';
import { CitationId } from '../../../../../shared/domain/ids.ts';
import { OwnRuleId } from '../../../../../shared/domain/rule-id.ts';
import { compare, draft, group, ownRule } from '../../../../support/own-rules.ts';
import { personId, postOf, serviceForTests, smallWorkspace } from '../../../../support/workspaces.ts';

const OWN_1 = OwnRuleId.parse('OWN-1');
const YOUNG = draft({ name: 'Trên 40', conditions: group('all', compare('age', 'gt', 40)) });

async function openSession(path: string): Promise<Session> {
  const service = serviceForTests();
  await service.open(path);
  return service.session;
}

const found = (session: Session, rule = 'OWN-1') =>
  session.findings.all().filter((finding) => finding.rule === rule);

describe('own rules', () => {
  it('are saved, changed and removed, each as one step that can be undone, and outlive the file being closed', async () => {
    const { path } = smallWorkspace();
    const session = await openSession(path);
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    const saved = saveOwnRule(session, YOUNG);
    expect(saved).toMatchObject({
      id: 'OWN-1',
      entry: { command: 'ownRule.save', summary: { name: 'Trên 40' } },
    });
    expect(saved.delta.findingsAdded.map(({ rule }) => rule)).toEqual(['OWN-1']);
    expect(saved.delta.ownRules).toEqual([{ ...YOUNG, id: 'OWN-1' }]);
    const changed = saveOwnRule(session, { ...YOUNG, id: OWN_1, severity: 'info' });
    expect(found(session)).toMatchObject([{ severity: 'info' }]);
    expect(changed.delta.findingsRemoved).toEqual([found(session)[0]?.id]);
    saveOwnRule(session, { ...YOUNG, id: OWN_1, active: false });
    expect(found(session)).toEqual([]);
    session.undo();
    expect(found(session)).toHaveLength(1);
    session.close();

    const again = await openSession(path);
    expect(found(again)).toMatchObject([{ severity: 'info' }]);
    expect(removeOwnRule(again, OWN_1).entry).toMatchObject({ command: 'ownRule.remove' });
    expect([found(again), again.settings.ownRules]).toEqual([[], []]);
    again.undo();
    expect(found(again)).toHaveLength(1);
  });

  it('never give a number twice, so that no waiver covers another rule', async () => {
    const session = await openSession(smallWorkspace().path);
    expect(saveOwnRule(session, YOUNG).id).toBe('OWN-1');
    removeOwnRule(session, OWN_1);
    expect(saveOwnRule(session, YOUNG).id).toBe('OWN-2');
  });

  it('write nothing where nothing changed', async () => {
    const session = await openSession(smallWorkspace().path);
    saveOwnRule(session, YOUNG);
    expect(saveOwnRule(session, { ...YOUNG, id: OWN_1 }).entry).toBeNull();
  });

  it('are refused with the place of the problem', async () => {
    const session = await openSession(smallWorkspace().path);
    const refusal = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        return error instanceof AppError ? error.toShape() : error;
      }
      return null;
    };
    const broken = draft({
      conditions: group('all', compare('age', 'ge', 1), group('any', compare('age', 'ge'))),
    });
    const invalid = { code: 'own-rule-invalid', params: { problem: 'value-missing', place: '2.1' } };
    expect(refusal(() => saveOwnRule(session, broken))).toMatchObject(invalid);
    expect(refusal(() => previewOwnRule(session, broken))).toMatchObject(invalid);
    const cited = draft({ citation: CitationId.parse('no-such-text') });
    expect(refusal(() => saveOwnRule(session, cited))).toMatchObject({
      params: { problem: 'citation-unknown', place: '' },
    });
    const gone = { code: 'own-rule-not-found', params: { rule: 'OWN-1' } };
    expect(refusal(() => saveOwnRule(session, draft({ id: OWN_1 })))).toMatchObject(gone);
    expect(refusal(() => removeOwnRule(session, OWN_1))).toMatchObject(gone);
    const smuggled = { ...session.settings, ownRules: [ownRule({ conditions: group('all') })] };
    expect(refusal(() => changeSettings(session, smuggled))).toMatchObject({ code: 'bad-arguments' });
    expect(session.settings.ownRules).toEqual([]);
  });

  it('are previewed without being written, just as saving then gives them', async () => {
    const session = await openSession(smallWorkspace().path);
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    const before = session.history.undo?.seq;
    const preview = previewOwnRule(session, YOUNG);
    expect(session.history.undo?.seq).toBe(before);
    saveOwnRule(session, YOUNG);
    expect(preview.findings).toEqual(found(session));
    expect(preview.total).toBe(1);
  });
});
