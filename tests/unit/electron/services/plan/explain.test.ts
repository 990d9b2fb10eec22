import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainFinding, explainPlacement } from '../../../../../electron/services/plan/explain.ts';
import { assign, clear } from '../../../../../electron/services/plan/placements.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { WorkspaceService } from '../../../../../electron/services/workspace/workspace-service.ts';
import type { Finding } from '../../../../../shared/domain/finding.ts';
import type { PersonId, PostId } from '../../../../../shared/domain/ids.ts';
import { activeRules } from '../../../../../shared/rules/active-rules.ts';
import { postsLeftFor } from '../../../../../shared/rules/suppose.ts';
import { PROVINCE, personId, postId, serviceForTests } from '../../../../support/workspaces.ts';

let folder = '';
let service: WorkspaceService;
let session: Session;

/** The sample province: its people, their posts, and everything wrong with them. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bo-tri-test-'));
  service = serviceForTests();
  const path = join(folder, 'mau.botri');
  await service.create({ path, provinceCode: PROVINCE, sample: true, overwrite: false });
  session = service.session;
}, 60_000);

afterAll(() => {
  service.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('explainPlacement', () => {
  it('agrees with the checks for every placement of the sample', () => {
    const { state, findings } = session;
    const ids = activeRules(state.ruleset).placement.map((rule) => rule.id);
    const failing = new Map<PostId, Finding[]>();
    for (const finding of findings.all()) {
      const { postId: id } = finding.subject;
      if (finding.scope === 'placement' && id !== undefined)
        failing.set(id, [...(failing.get(id) ?? []), finding]);
    }
    expect(failing.size).toBeGreaterThan(100);
    const outcomes = new Set<string>();
    for (const [id, placement] of state.placements) {
      const { rules, supposed } = explainPlacement(session, id, placement.personId);
      expect(supposed).toBe(false);
      expect(rules.slice(0, ids.length).map(({ rule }) => rule)).toEqual(ids);
      expect(rules.slice(ids.length).filter(({ outcome }) => outcome !== 'missing')).toEqual([]);
      const told = rules.flatMap(({ finding }) => finding ?? []);
      expect(new Set(told)).toEqual(new Set(failing.get(id) ?? []));
      for (const { outcome, finding, found } of rules) {
        outcomes.add(outcome);
        expect(finding !== null).toBe(outcome === 'failed' || outcome === 'waived');
        if (outcome === 'missing') expect(found.kind).toBe('missing');
      }
      const missing = rules.flatMap(({ outcome, found }) =>
        outcome === 'missing' && found.kind === 'missing' ? found.fields : [],
      );
      const said = told.find(({ rule }) => rule === 'DATA-MISSING')?.found;
      expect(new Set(missing)).toEqual(new Set(said?.kind === 'missing' ? said.fields : []));
    }
    expect([...outcomes].sort()).toEqual(['failed', 'missing', 'not-applicable', 'passed']);
  });

  it('refuses posts and people that do not exist', () => {
    const [id] = session.state.posts.keys();
    expect(() => explainPlacement(session, postId('none'), personId(1))).toThrow('post-not-found');
    expect(() => explainPlacement(session, id ?? postId(''), personId(999_999))).toThrow('person-not-found');
  });
});

/** Carries out a suggestion, looks at what then stands, and takes it back. */
function findingsAfter(id: PostId, who: PersonId, leaves: readonly PostId[]): readonly Finding[] {
  const left = clear(session, [...leaves]);
  assign(session, { postId: id, personId: who, displace: true });
  const after = session.findings.all();
  session.undo();
  if (left.entry !== null) session.undo();
  return after;
}

describe('explainFinding', () => {
  /** Two findings of every rule; all of them would take minutes. */
  const someOfEach = (): Finding[] => {
    const byRule = new Map<string, Finding[]>();
    for (const finding of session.findings.all()) {
      const some = byRule.get(finding.rule) ?? [];
      if (some.length < 2) byRule.set(finding.rule, [...some, finding]);
    }
    return [...byRule.values()].flat();
  };

  it('suggests people and posts that settle the finding once they are taken', () => {
    const { state } = session;
    let carriedOut = 0;
    for (const finding of someOfEach()) {
      const { people, posts } = explainFinding(session, finding.id);
      const { postId: id = people[0] && state.postsOfPerson(finding.subject.personId ?? personId(0))[0] } =
        finding.subject;
      for (const { personId: who } of people.slice(0, 2)) {
        if (id === undefined) throw new Error(`${finding.id} names people for no post`);
        const after = findingsAfter(id, who, postsLeftFor(state, id, who));
        expect(after.map((one) => one.id)).not.toContain(finding.id);
        expect(
          after.filter(
            ({ rule, subject }) => rule === finding.rule && subject.personId === who && subject.postId === id,
          ),
        ).toEqual([]);
        carriedOut++;
      }
      const who = finding.subject.personId;
      for (const { postId: other } of posts.slice(0, 2)) {
        if (who === undefined) throw new Error(`${finding.id} names posts for nobody`);
        const after = findingsAfter(other, who, state.postsOfPerson(who));
        expect(after.map((one) => one.id)).not.toContain(finding.id);
        expect(
          after.filter(({ rule, subject }) => rule === finding.rule && subject.personId === who),
        ).toEqual([]);
        carriedOut++;
      }
    }
    expect(carriedOut).toBeGreaterThan(30);
  }, 120_000);

  it('refuses a finding that does not stand', () => {
    expect(() => explainFinding(session, 'POST-VACANT:none')).toThrow('finding-not-found');
  });
});
