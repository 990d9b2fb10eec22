import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, person, placement, planInput, post, rulesetWith } from '../sample-plan.ts';

const origin = {
  code: '03001',
  name: 'Xã Bum Nưa',
  district: 'Huyện Mường Tè',
  province: 'Tỉnh Lai Châu',
  part: 'whole',
  remainder: false,
} as const;

function from(homePlace: string, titleCode = 'D01'): PlanState {
  const holder = person(1, { homePlace });
  return new PlanState(
    planInput({
      people: [holder],
      placements: [placement(post(titleCode), holder)],
      origins: new Map([[HERE, [origin, { ...origin, code: '03002', name: 'Thị trấn Mường Tè' }]]]),
    }),
  );
}

function switched(name: string, on: boolean, homePlace: string): PlanState {
  const state = from(homePlace);
  state.setRuleset(rulesetWith('HOME-LOCAL', name, on));
  return state;
}

export const homeLocalCases: RuleCases = {
  rule: 'HOME-LOCAL',
  breaks: [
    {
      name: 'a secretary from an old commune of the unit: what makes a local is to be confirmed',
      plan: () => from('bản Nà Hẻ, xã Bum Nưa, huyện Mường Tè, tỉnh Lai Châu'),
      finds: [
        {
          severity: 'warn',
          toConfirm: true,
          wanted: { kind: 'not-local' },
          found: {
            kind: 'home-place',
            text: 'bản Nà Hẻ, xã Bum Nưa, huyện Mường Tè, tỉnh Lai Châu',
            name: 'Xã Bum Nưa',
          },
          legalBasis: ['ct-45-tw-2025', 'kl-210-tw-2025'],
        },
      ],
    },
    {
      name: 'the chair of the inspection committee, written shortly',
      plan: () => from('Bum Nưa, Mường Tè, Lai Châu', 'D30'),
      finds: [{ found: { kind: 'home-place', text: 'Bum Nưa, Mường Tè, Lai Châu', name: 'Xã Bum Nưa' } }],
    },
    {
      name: 'the chair of the People’s Committee from the new unit',
      plan: () => from('xã Một, tỉnh Lai Châu', 'U01'),
      finds: [{ found: { kind: 'home-place', text: 'xã Một, tỉnh Lai Châu', name: 'Xã Một' } }],
    },
    {
      name: 'from the old township, which bears the name of the district',
      plan: () => from('TT. Mường Tè - H. Mường Tè - Lai Châu'),
      finds: [
        {
          found: {
            kind: 'home-place',
            text: 'TT. Mường Tè - H. Mường Tè - Lai Châu',
            name: 'Thị trấn Mường Tè',
          },
        },
      ],
    },
    {
      name: 'from elsewhere in the old district, where the office counts that',
      plan: () => switched('district', true, 'xã Pa Ủ, huyện Mường Tè, Lai Châu'),
      finds: [
        { found: { kind: 'home-place', text: 'xã Pa Ủ, huyện Mường Tè, Lai Châu', name: 'Huyện Mường Tè' } },
      ],
    },
  ],
  holds: [
    { name: 'from another commune of the district', plan: () => from('xã Pa Ủ, huyện Mường Tè, Lai Châu') },
    { name: 'from the district, the commune unknown', plan: () => from('Mường Tè, Lai Châu') },
    {
      name: 'from a commune of the same name in another district',
      plan: () => from('xã Bum Nưa, huyện Sìn Hồ, tỉnh Lai Châu'),
    },
    {
      name: 'from a commune of the same name in another province',
      plan: () => from('xã Một, tỉnh Nghệ An'),
    },
    { name: 'a title nothing is asked of', plan: () => from('xã Bum Nưa, huyện Mường Tè', 'U02') },
    {
      name: 'old communes do not count',
      plan: () => switched('oldCommune', false, 'xã Bum Nưa, huyện Mường Tè'),
    },
    {
      name: 'the new unit does not count',
      plan: () => switched('newCommune', false, 'xã Một, tỉnh Lai Châu'),
    },
    { name: 'an empty cell is a matter of DATA-MISSING', plan: () => from('') },
  ],
};
