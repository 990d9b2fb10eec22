import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { ServicePeriod } from '../../../../../shared/domain/history.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import type { Placement } from '../../../../../shared/domain/plan.ts';
import type { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { Ruleset } from '../../../../../shared/rules/ruleset.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, HERE, onPost, rulesetWith, rulesetWithStandard, THERE } from '../sample-plan.ts';

/** A deputy head of a division in the commune becomes its head on 01/7/2025. */
function rising(patch: Partial<Person>, how: Partial<Placement> = {}, ruleset?: Ruleset): PlanState {
  const state = onPost('U20', { currentTitle: 'Phó Trưởng phòng', ...HOME, ...patch }, how);
  if (ruleset !== undefined) state.setRuleset(ruleset);
  return state;
}

const HOME = { currentUnit: 'Phòng Kinh tế xã Một', currentUnitCode: HERE };

function spell(position: string, from: string, to: string | null): ServicePeriod {
  return { from: date(from), to: to === null ? NO_DATE : date(to), position, unit: 'UBND xã Một' };
}

const clerk = { currentTitle: 'Chuyên viên' };
const councilRuleset = rulesetWithStandard('H02', { confirmed: true });

/** Somebody of the commune becomes vice-chair of its council. */
function toCouncil(patch: Partial<Person>, ruleset?: Ruleset): PlanState {
  const state = onPost('H02', { ...HOME, currentTitle: 'Trưởng phòng', ...patch }, { form: 'elect' });
  if (ruleset !== undefined) state.setRuleset(ruleset);
  return state;
}

/** A civil servant of the commune, since the day, becomes deputy head of a board of its council on 01/7/2025. */
function toDeputyOfCouncilBoard(since: string): PlanState {
  const held = { currentTitle: 'Công chức Tư pháp - hộ tịch', positionSince: date(since), service: [] };
  return onPost('H11', { ...HOME, ...held }, { form: 'elect' });
}

export const qualPriorTitleCases: RuleCases = {
  rule: 'QUAL-PRIOR-TITLE',
  breaks: [
    {
      name: 'a day short of twelve months',
      plan: () => rising({ positionSince: date('2024-07-02') }),
      finds: [
        {
          severity: 'warn',
          wanted: { kind: 'prior-title', months: 12, titles: [] },
          found: { kind: 'titles-held', months: 11, positions: ['Phó Trưởng phòng'] },
          legalBasis: ['nd-300-2026', 'qd-365-tw-2025'],
        },
      ],
    },
    {
      name: 'a clerk who never led, by the whole service record',
      plan: () => rising({ ...clerk, service: [spell('Chuyên viên', '2010-01', null)] }),
      finds: [{ found: { kind: 'titles-held', months: 0, positions: ['Chuyên viên'] } }],
    },
    {
      name: 'months that overlap count once',
      plan: () =>
        rising({
          positionSince: date('2025-01-01'),
          service: [spell('Phó Trưởng phòng', '2024-08-01', '2025-03-31')],
        }),
      finds: [{ found: { kind: 'titles-held', months: 11, positions: ['Phó Trưởng phòng'] } }],
    },
    {
      name: 'acting in a title is not holding it',
      plan: () =>
        rising({
          currentTitle: 'Quyền Trưởng phòng',
          positionSince: date('2020-01-01'),
          service: [spell('Phụ trách phòng', '2015-01', '2019-12')],
        }),
      finds: [
        {
          found: { kind: 'titles-held', months: 0, positions: ['Quyền Trưởng phòng', 'Phụ trách phòng'] },
        },
      ],
    },
    {
      name: 'a chair wants the level of a vice-chair, not of a head of division',
      plan: () => onPost('U01', { ...HOME, currentTitle: 'Trưởng phòng' }),
      finds: [{ found: { kind: 'titles-held', months: 0, positions: ['Trưởng phòng'] } }],
    },
    {
      name: 'somebody from elsewhere, where the office does not exempt them',
      plan: () =>
        rising(
          { ...clerk, currentUnitCode: THERE },
          {},
          rulesetWith('QUAL-PRIOR-TITLE', 'exemptTransferred', false),
        ),
      finds: [{ found: { kind: 'titles-held', months: 0, positions: ['Chuyên viên'] } }],
    },
    {
      name: 'a title the standard names was never held: a default, to be confirmed',
      plan: () => toCouncil({ currentTitle: 'Phó Trưởng phòng', currentUnitCode: THERE }),
      finds: [
        {
          wanted: { kind: 'prior-title', months: null, titles: ['Trưởng phòng'] },
          found: { kind: 'titles-held', months: null, positions: ['Phó Trưởng phòng'] },
          toConfirm: true,
        },
      ],
    },
    {
      name: 'the same once the province has confirmed it',
      plan: () => toCouncil({ currentTitle: 'Phó Trưởng phòng', currentUnitCode: THERE }, councilRuleset),
      finds: [{ severity: 'warn', toConfirm: undefined }],
    },
    {
      name: 'a day short of the five years the standard names',
      plan: () => toDeputyOfCouncilBoard('2020-07-02'),
      finds: [
        {
          wanted: {
            kind: 'prior-title',
            months: null,
            titles: ['Chuyên viên (60 tháng)', 'Công chức (60 tháng)', 'Phó Trưởng phòng'],
          },
          found: {
            kind: 'titles-held',
            months: null,
            inNamed: 59,
            positions: ['Công chức Tư pháp - hộ tịch'],
          },
          toConfirm: true,
        },
      ],
    },
  ],
  holds: [
    { name: 'exactly twelve months', plan: () => rising({ positionSince: date('2024-07-01') }) },
    { name: 'twelve months by the month', plan: () => rising({ positionSince: date('2024-07') }) },
    {
      name: 'twelve months added up from two times',
      plan: () =>
        rising({
          ...clerk,
          service: [
            spell('Phó Trưởng phòng', '2018-01-16', '2018-06-30'),
            spell('Chuyên viên', '2018-07-01', '2020-12-31'),
            spell('Phó Chủ tịch UBND', '2021-01-01', '2021-07-15'),
          ],
        }),
    },
    {
      name: 'a deputy who was put in charge is still a deputy',
      plan: () => rising({ currentTitle: 'Phó Trưởng phòng phụ trách phòng' }),
    },
    { name: 'somebody from another unit', plan: () => rising({ ...clerk, currentUnitCode: THERE }) },
    {
      name: 'somebody from a district',
      plan: () => rising({ ...clerk, currentUnit: 'UBND huyện A', currentUnitCode: null }),
    },
    {
      name: 'a transfer from a workplace that is not told',
      plan: () => rising({ ...clerk, currentUnit: '', currentUnitCode: null }, { form: 'transfer-appoint' }),
    },
    { name: 'a first leadership post', plan: () => onPost('U21', { ...HOME, ...clerk }) },
    {
      name: 'an equal post',
      plan: () => rising({ currentTitle: 'Chánh Văn phòng', positionSince: NO_DATE }),
    },
    { name: 'the post is kept', plan: () => rising(clerk, { form: 'keep' }) },
    { name: 'acting is no appointment', plan: () => rising(clerk, { form: 'acting' }) },
    { name: 'an officer', plan: () => onPost('Q01', { ...HOME, ...clerk }) },
    {
      name: 'without a service record it is a matter of DATA-MISSING',
      plan: () => rising({ ...clerk, service: null }),
    },
    {
      name: 'without a date it is a matter of DATA-MISSING',
      plan: () => rising({ positionSince: NO_DATE }),
    },
    {
      name: 'a date known to the year leaves it open',
      plan: () => rising({ positionSince: date('2024') }),
    },
    {
      name: 'without a present title it is a matter of DATA-MISSING',
      plan: () => rising({ currentTitle: '' }),
    },
    { name: 'the title the standard names is held now', plan: () => toCouncil({}, councilRuleset) },
    {
      name: 'a higher title than the standard names was held',
      plan: () =>
        toCouncil({ ...clerk, service: [spell('Phó Chủ tịch UBND', '2015-01', '2020-12')] }, councilRuleset),
    },
    {
      name: 'another title is met by its words, its time on the day',
      plan: () => toDeputyOfCouncilBoard('2020-07-01'),
    },
  ],
};
