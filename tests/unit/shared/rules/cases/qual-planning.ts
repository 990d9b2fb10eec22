import type { Person } from '../../../../../shared/domain/person.ts';
import type { Placement } from '../../../../../shared/domain/plan.ts';
import type { MergedFrom } from '../../../../../shared/domain/unit.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, person, placement, planInput, post, rulesetWith } from '../sample-plan.ts';

const whole: MergedFrom = {
  code: '03001',
  name: 'Xã Một',
  district: 'Huyện A',
  province: 'Tỉnh B',
  part: 'whole',
  remainder: false,
};

/** A deputy head becomes head of division in a unit formed from the given communes. */
function promoted(
  patch: Partial<Person>,
  from: readonly MergedFrom[] = [whole],
  how: Partial<Placement> = {},
): PlanState {
  const deputy = person(1, { currentTitle: 'Phó Trưởng phòng', currentUnit: 'UBND xã A', ...patch });
  return new PlanState(
    planInput({
      people: [deputy],
      placements: [placement(post('U20'), deputy, how)],
      origins: new Map([[HERE, from]]),
    }),
  );
}

const low = { planning: 'Phó Trưởng phòng và tương đương' };

export const qualPlanningCases: RuleCases = {
  rule: 'QUAL-PLANNING',
  breaks: [
    {
      name: 'planned for a lower title',
      plan: () => promoted(low),
      finds: [
        {
          severity: 'warn',
          wanted: { kind: 'planned-for-title' },
          found: { kind: 'planning', text: low.planning },
          legalBasis: ['nd-300-2026'],
        },
      ],
    },
    {
      name: 'planned for nothing, in so many words',
      plan: () => promoted({ planning: 'Chưa có ' }),
      finds: [{ found: { kind: 'planning', text: 'Chưa có' } }],
    },
    {
      name: 'a merged unit, where the office does not exempt it',
      plan: () => {
        const state = promoted(low, [whole, { ...whole, name: 'Xã Ba' }]);
        state.setRuleset(rulesetWith('QUAL-PLANNING', 'exemptNewBodies', false));
        return state;
      },
      finds: [{ severity: 'warn' }],
    },
  ],
  holds: [
    { name: 'planned for the title', plan: () => promoted({ planning: 'Trưởng phòng Kinh tế' }) },
    { name: 'planned for an equal one', plan: () => promoted({ planning: 'Chánh Văn phòng' }) },
    { name: 'planned for a higher one', plan: () => promoted({ planning: 'Phó Chủ tịch UBND' }) },
    { name: 'planned for the provincial committee', plan: () => promoted({ planning: 'Tỉnh uỷ viên' }) },
    { name: 'a merged unit', plan: () => promoted(low, [whole, { ...whole, name: 'Xã Ba' }]) },
    { name: 'a unit cut out of another', plan: () => promoted(low, [{ ...whole, part: 'part' }]) },
    { name: 'a unit of unknown origin', plan: () => promoted(low, []) },
    { name: 'the post is kept', plan: () => promoted(low, [whole], { form: 'keep' }) },
    { name: 'acting is no appointment', plan: () => promoted(low, [whole], { form: 'acting' }) },
    { name: 'an equal post', plan: () => promoted({ ...low, currentTitle: 'Trưởng phòng' }) },
    { name: 'a blank cell is a matter of DATA-MISSING', plan: () => promoted({ planning: '' }) },
    {
      name: 'words that name no title are a matter of DATA-MISSING',
      plan: () => promoted({ planning: 'Giai đoạn 2025-2030' }),
    },
    {
      name: 'an unknown present title is a matter of DATA-MISSING',
      plan: () => promoted({ ...low, currentTitle: '' }),
    },
  ],
};
