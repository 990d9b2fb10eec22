import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { OwnRule } from '../../../../../shared/domain/own-rule.ts';
import { OwnRuleId } from '../../../../../shared/domain/rule-id.ts';
import type { Waiver } from '../../../../../shared/domain/waiver.ts';
import { FindingIndex } from '../../../../../shared/rules/finding-index.ts';
import { compile } from '../../../../../shared/rules/own/compile.ts';
import { previewRule } from '../../../../../shared/rules/own/preview.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import { placedOn } from '../../../../../shared/rules/plan-view.ts';
import { checkPlacementHypothetically } from '../../../../../shared/rules/suppose.ts';
import { waiverKindsOf } from '../../../../../shared/rules/waiver-kinds.ts';
import { compare, group, ownRule } from '../../../../support/own-rules.ts';
import {
  date,
  nationalRuleset,
  person,
  personId,
  placement,
  planInput,
  post,
  THERE,
} from '../sample-plan.ts';

/** A head of 62, a deputy of 40, and somebody without a post whose birth nobody knows. */
const OLD = person(1, { birth: date('1963-05-01') });
const YOUNG = person(2, { birth: date('1985-05-01'), fullName: 'Người Trẻ', citizenId: '2' });
const UNKNOWN = person(3, { birth: NO_DATE, fullName: 'Người Chưa Rõ', citizenId: '3' });

function planWith(own: readonly OwnRule[], waivers: readonly Waiver[] = []): PlanState {
  return new PlanState(
    planInput({
      people: [OLD, YOUNG, UNKNOWN],
      placements: [placement(post('U20'), OLD), placement(post('U21'), YOUNG)],
      ruleset: { ...nationalRuleset, own: [...own] },
      waivers,
    }),
  );
}

function findings(state: PlanState, rule = 'OWN-1') {
  const index = new FindingIndex(state);
  index.checkAll();
  return index.all().filter((finding) => finding.rule === rule);
}

const ABOUT_PEOPLE = ownRule({ scope: 'person' });

describe('an own rule', () => {
  it('finds whom its conditions hit, with the facts that decided and those its message names', () => {
    const rule = ownRule({
      conditions: group('all', compare('age', 'ge', 55)),
      message: '{age} tuổi, {form}',
    });
    expect(findings(planWith([rule]))).toEqual([
      {
        id: `OWN-1:${post('U20')}:${personId(1)}`,
        rule: 'OWN-1',
        severity: 'warn',
        scope: 'placement',
        subject: expect.objectContaining({ postId: post('U20'), personId: personId(1) }),
        wanted: { kind: 'none' },
        found: {
          kind: 'own-facts',
          facts: [
            { field: 'age', value: { min: 62, max: 62 } },
            { field: 'form', value: { values: ['appoint'] } },
          ],
        },
        legalBasis: [],
        waived: null,
      },
    ]);
  });

  it('is asked about people and about posts, each by itself', () => {
    expect(findings(planWith([ABOUT_PEOPLE])).map(({ id }) => id)).toEqual([`OWN-1:${personId(1)}`]);
    const vacant = ownRule({
      scope: 'post',
      conditions: group('all', compare('vacant', 'eq', true), compare('title', 'in', ['U21'])),
      message: 'Trống',
    });
    const ids = findings(planWith([vacant])).map(({ subject }) => subject.postId);
    expect(ids).toContain(post('U21', 1, THERE));
    expect(ids).not.toContain(post('U21'));
  });

  it('says nothing while it is off', () => {
    expect(findings(planWith([ownRule({ active: false })]))).toEqual([]);
  });

  it('says who lacks what it asks for, on a post or not', () => {
    const missing = (rule: OwnRule) =>
      findings(planWith([rule]), 'DATA-MISSING').map(({ id, found }) => [id, found]);
    expect(missing(ABOUT_PEOPLE)).toEqual([
      [`DATA-MISSING:${personId(3)}`, { kind: 'missing', fields: ['birth'] }],
    ]);
    const column = ownRule({
      conditions: group('all', compare('column', 'contains', ['luật'], { column: 'Sở trường' })),
    });
    const [first] = missing(column);
    expect(first?.[1]).toMatchObject({ columns: ['Sở trường'] });
    const off = { ...nationalRuleset, own: [ABOUT_PEOPLE], switches: { 'DATA-MISSING': SWITCHED_OFF } };
    const state = planWith([]);
    state.setRuleset(off);
    expect(findings(state, 'DATA-MISSING')).toEqual([]);
  });

  it('judges candidates like any other rule', () => {
    const state = planWith([ownRule({ severity: 'block' })]);
    const raised = checkPlacementHypothetically(state, post('U01'), personId(1));
    expect(raised.map(({ rule, severity }) => [rule, severity])).toContainEqual(['OWN-1', 'block']);
    const young = checkPlacementHypothetically(state, post('U01'), personId(2));
    expect(young.map(({ rule }) => rule)).not.toContain('OWN-1');
  });

  it('can be waived', () => {
    const [finding] = findings(planWith([ownRule()]));
    if (finding === undefined) throw new Error('nothing found');
    const waiver: Waiver = {
      kind: 'special',
      document: '12-QĐ/TU',
      documentDate: null,
      approver: '',
      deadline: null,
      course: '',
      status: 'owed',
      completedOn: null,
      reason: 'chuyên gia đầu ngành',
      findingId: finding.id,
      rule: finding.rule,
      scope: finding.scope,
      subject: finding.subject,
      wanted: finding.wanted,
      found: finding.found,
      recordedAt: '2025-07-01T00:00:00.000Z',
    };
    const state = planWith([ownRule()], [waiver]);
    expect(findings(state)[0]?.waived).toMatchObject({ kind: 'special', document: '12-QĐ/TU' });
    expect(compile(ownRule(), 'placement').waivable).toEqual(waiverKindsOf('OWN-1'));
    expect(previewRule(state, ownRule(), 10)).toMatchObject({ total: 1, waived: 1 });
  });

  it('compares for who asks about one person on one post', () => {
    const rule = compile(ownRule(), 'placement');
    const state = planWith([ownRule()]);
    const on = (title: string) => {
      const placed = placedOn(state, post(title));
      if (placed === null) throw new Error('vacant');
      return rule.compare(state, placed);
    };
    expect(on('U20')).toMatchObject({ holds: false });
    expect(on('U21')).toMatchObject({
      holds: true,
      found: { kind: 'own-facts', facts: [{ field: 'age', value: { min: 40, max: 40 } }] },
    });
  });
});

const SWITCHED_OFF = { off: true, severity: null, citation: null };

describe('a preview', () => {
  it.each([
    ownRule(),
    ABOUT_PEOPLE,
    ownRule({
      id: OwnRuleId.parse('OWN-7'),
      scope: 'post',
      conditions: group('any', compare('vacant', 'eq', true), compare('requirement', 'in', ['key'])),
      message: 'Trống',
    }),
  ])('is what saving then gives ($scope)', (rule) => {
    const found = findings(planWith([rule]), rule.id);
    const preview = previewRule(planWith([]), rule, 1000);
    expect(preview.total).toBe(found.length);
    expect(preview.findings.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
    expect(new Set(preview.findings)).toEqual(new Set(found));
  });

  it('lists no more than it is asked for and counts all', () => {
    const rule = ownRule({ scope: 'post', conditions: group('all', compare('vacant', 'eq', true)) });
    const preview = previewRule(planWith([]), rule, 3);
    expect(preview.findings).toHaveLength(3);
    expect(preview.total).toBe(preview.asked - 2);
    expect(previewRule(planWith([]), ABOUT_PEOPLE, 3)).toMatchObject({
      lackingTotal: 1,
      lacking: [{ personId: personId(3), fields: ['birth'], columns: [] }],
    });
  });
});
