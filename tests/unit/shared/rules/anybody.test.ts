import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Waiver } from '../../../../shared/domain/waiver.ts';
import { RaisedByAnybody } from '../../../../shared/rules/anybody.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { HERE, person, placement, planInput, post, THERE } from './sample-plan.ts';

const CHAIR = post('U01');
const stranger = person(1);
const another = person(2);
/** Who chairs the People's Committee is a deputy secretary as well: this one is. */
const deputy = person(3);
const elsewhere = person(4);
const sibling = person(5, { relatives: [relative(deputy)] });
const waived = person(6);

function relative({ id, fullName }: Person) {
  return { relation: 'sibling' as const, name: fullName, birthYear: '', workplace: '', personId: id };
}

const waiver: Waiver = {
  findingId: `UNIT-STANDING-COMMITTEE:${HERE}:${CHAIR}:${waived.id}`,
  rule: 'UNIT-STANDING-COMMITTEE',
  scope: 'unit',
  subject: { unitCode: HERE, postId: CHAIR, personId: waived.id },
  wanted: { kind: 'none' },
  found: { kind: 'holds-none' },
  kind: 'special',
  document: 'Quyết định số 1',
  documentDate: null,
  approver: '',
  deadline: null,
  course: '',
  status: 'owed',
  completedOn: null,
  reason: 'lý do',
  recordedAt: '2026-06-01T00:00:00.000Z',
};

function rulesCertainFor(one: Person): string[] {
  const state = new PlanState(
    planInput({
      people: [stranger, another, deputy, elsewhere, sibling, waived],
      placements: [placement(post('D02'), deputy), placement(post('U20', 1, THERE), elsewhere)],
      waivers: [waiver],
    }),
  );
  const chair = state.posts.get(CHAIR);
  if (chair === undefined) throw new Error('the sample has no chair');
  const anybody = new RaisedByAnybody(state, chair);
  // Whoever is asked about first serves as the example.
  anybody.certainFor(stranger);
  return anybody.certainFor(one).map(({ rule }) => rule);
}

describe('RaisedByAnybody', () => {
  it('is certain of what the unit finds about everybody without ties to it', () => {
    expect(rulesCertainFor(another)).toEqual(['UNIT-STANDING-COMMITTEE']);
    expect(rulesCertainFor(elsewhere)).toEqual(['UNIT-STANDING-COMMITTEE']);
  });

  it('is certain of nothing about who sits in the unit, or is related to its leaders', () => {
    expect(rulesCertainFor(deputy)).toEqual([]);
    expect(rulesCertainFor(sibling)).toEqual([]);
  });

  it('is certain of nothing that a waiver covers', () => {
    expect(rulesCertainFor(waived)).toEqual([]);
  });
});
