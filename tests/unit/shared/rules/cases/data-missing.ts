import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, onPost, person, planInput, post, rulesetWith, unreadDate } from '../sample-plan.ts';

const unknown = { degree: null, theory: null, birth: NO_DATE, sex: null } as const;

export const dataMissingCases: RuleCases = {
  rule: 'DATA-MISSING',
  breaks: [
    {
      name: 'one finding lists everything the checks of the post lack',
      plan: () =>
        onPost('D20', { ...unknown, party: { probation: NO_DATE, official: unreadDate('không rõ') } }),
      finds: [
        {
          id: 'DATA-MISSING:03460-D20-1:P000001',
          severity: 'warn',
          found: { kind: 'missing', fields: ['degree', 'theory', 'birth', 'sex', 'partyOfficial'] },
        },
      ],
    },
    {
      name: 'a post without a standard asks for less',
      plan: () => onPost('C03', unknown),
      finds: [{ found: { kind: 'missing', fields: ['birth', 'sex'] } }],
    },
    {
      name: 'training, planning, home place and recruitment, where rules ask for them',
      plan: () =>
        onPost(
          'U20',
          { fields: [], stateManagement: null, planning: '', recruited: NO_DATE },
          { form: 'receive' },
        ),
      finds: [{ found: { kind: 'missing', fields: ['major', 'stateManagement', 'recruited'] } }],
    },
    {
      name: 'the home place of a secretary',
      plan: () => onPost('D01', { homePlace: ' ' }),
      finds: [{ found: { kind: 'missing', fields: ['homePlace'] } }],
    },
    {
      name: 'the planning of somebody promoted, where new bodies are not exempt',
      plan: () => {
        const state = onPost('U20', { currentTitle: 'Chuyên viên', planning: '' });
        state.setRuleset(rulesetWith('QUAL-PLANNING', 'exemptNewBodies', false));
        return state;
      },
      finds: [{ found: { kind: 'missing', fields: ['planning'] } }],
    },
    {
      name: 'histories, where rules ask for them',
      plan: () =>
        onPost('U20', {
          currentTitle: 'Phó Trưởng phòng',
          currentUnit: 'UBND xã Một',
          positionSince: NO_DATE,
          service: null,
          evaluations: null,
          disciplines: null,
          relatives: null,
        }),
      finds: [
        {
          found: {
            kind: 'missing',
            fields: ['positionSince', 'service', 'evaluations', 'disciplines', 'relatives'],
          },
        },
      ],
    },
    {
      name: 'the end of an appointment that is kept',
      plan: () => onPost('U20', { positionSince: NO_DATE }, { form: 'keep' }),
      finds: [{ found: { kind: 'missing', fields: ['appointedUntil'] } }],
    },
    {
      name: 'relatives of a member of the standing committee, whatever the form',
      plan: () => onPost('H02', { relatives: null }, { form: 'keep', since: null }),
      finds: [{ found: { kind: 'missing', fields: ['relatives'] } }],
    },
    {
      name: 'the present title, where the age rule hangs on it',
      plan: () => onPost('U20', { birth: date('1966'), currentTitle: '  ' }),
      finds: [{ found: { kind: 'missing', fields: ['currentTitle'] } }],
    },
  ],
  holds: [
    { name: 'everything is known', plan: () => onPost('D01') },
    {
      name: 'histories of a civil servant',
      plan: () => onPost('C03', { service: null, evaluations: null, disciplines: null, relatives: null }),
    },
    {
      name: 'a blank Party date is an answer',
      plan: () => onPost('D01', { party: { probation: NO_DATE, official: NO_DATE } }),
    },
    {
      name: 'the age of an officer is not asked for',
      plan: () => onPost('Q03', unknown),
      of: { postId: post('Q03') },
    },
    { name: 'the present title of somebody young enough', plan: () => onPost('U20', { currentTitle: '' }) },
    {
      name: 'somebody without a post',
      plan: () => new PlanState(planInput({ people: [person(1, unknown)] })),
    },
  ],
};
