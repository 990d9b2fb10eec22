import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, onPost, rulesetWith, unreadDate } from '../sample-plan.ts';

const nobody = { probation: NO_DATE, official: NO_DATE };
const probationer = { probation: date('2025-01-10'), official: NO_DATE };

export const qualPartyMemberCases: RuleCases = {
  rule: 'QUAL-PARTY-MEMBER',
  breaks: [
    {
      name: 'a Party post without any date',
      plan: () => onPost('D20', { party: nobody }),
      finds: [{ severity: 'block', wanted: { kind: 'party-official' }, found: { kind: 'not-party' } }],
    },
    {
      name: 'a Party post held by a probationer',
      plan: () => onPost('D20', { party: probationer }),
      finds: [{ severity: 'block', found: { kind: 'party-probation', since: '2025-01-10' } }],
    },
    {
      name: 'official from the day after the placement',
      plan: () => onPost('D20', { party: { probation: date('2024-07-02'), official: date('2025-07-02') } }),
      finds: [{ severity: 'block', found: { kind: 'party-probation', since: '2024-07-02' } }],
    },
    {
      name: 'the chair of the People’s Committee: a default standard only warns',
      plan: () => onPost('U01', { party: nobody }),
      finds: [{ severity: 'warn', toConfirm: true, found: { kind: 'not-party' } }],
    },
    {
      name: 'a title the office demands it for blocks',
      plan: () => {
        const state = onPost('U20', { party: nobody });
        state.setRuleset(rulesetWith('QUAL-PARTY-MEMBER', 'U20', 'required'));
        return state;
      },
      finds: [{ severity: 'block', found: { kind: 'not-party' } }],
    },
    {
      name: 'a demand not confirmed yet warns instead of blocking',
      plan: () => {
        const state = onPost('U20', { party: nobody });
        state.setRuleset(rulesetWith('QUAL-PARTY-MEMBER', 'U20', 'required', false));
        return state;
      },
      finds: [{ severity: 'warn', toConfirm: true }],
    },
  ],
  holds: [
    {
      name: 'official on the day of the placement',
      plan: () => onPost('D20', { party: { probation: date('2024-07-01'), official: date('2025-07-01') } }),
    },
    {
      name: 'official in a known year',
      plan: () => onPost('D20', { party: { probation: NO_DATE, official: date('2010') } }),
    },
    { name: 'a head of division: nothing is asked', plan: () => onPost('U20', { party: nobody }) },
    {
      name: 'a date that could not be read is a matter of DATA-MISSING',
      plan: () => onPost('D20', { party: { probation: NO_DATE, official: unreadDate('03/02/??') } }),
    },
  ],
};
