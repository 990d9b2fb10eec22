/** What random commands write: few values, chosen by a number, that make rules speak and fall silent. */

import type { RuleEdit } from '../../electron/services/plan/edit-rule.ts';
import type { PlanFacts } from '../../electron/services/plan/plans.ts';
import type { editPerson } from '../../electron/services/roster/edit-person.ts';
import { NO_DATE } from '../../shared/domain/dates.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { type PersonId, TitleCode } from '../../shared/domain/ids.ts';
import { DEGREES } from '../../shared/domain/levels.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Standard } from '../../shared/rules/ruleset.ts';
import { parsePartialDate } from '../../shared/text/parse-date.ts';
import { UNIT_CODES } from './workspaces.ts';

/** Item `index` of a list, counted round; refused where the list is empty. */
export function pick<T>(list: Iterable<T>, index: number): T {
  const all = [...list];
  const item = all[index % Math.max(1, all.length)];
  if (item === undefined) throw new AppError('post-not-found');
  return item;
}

/** Facts that rules read, so that findings come and go. */
export function correction(a: number, kin: PersonId): Parameters<typeof editPerson>[2] {
  const corrections: readonly Parameters<typeof editPerson>[2][] = [
    { degree: 'intermediate', degreeText: 'Trung cấp' },
    { degree: 'master', degreeText: 'ThS Luật' },
    { theory: null, theoryText: '' },
    { birth: parsePartialDate('05/1967').date, sex: 'male' },
    { note: `ghi chú ${a}` },
    {
      evaluations: [{ year: 2025, rating: 'failed', text: '' }],
      ethnicity: '',
      currentTitle: 'Trưởng phòng',
    },
    { citizenId: '012075000001' },
    { evaluations: [2023, 2024, 2025].map((year) => ({ year, rating: 'completed', text: '' })) },
    {
      disciplines: [
        {
          kind: 'warning',
          decided: parsePartialDate('03/2026').date,
          until: NO_DATE,
          document: '',
          text: '',
        },
      ],
    },
    { service: [], positionSince: parsePartialDate('01/02/2026').date },
    { appointedUntil: parsePartialDate('30/9/2026').date },
    // Somebody of the roster: kinship is between two.
    { relatives: [{ relation: 'spouse', name: 'Người thân', birthYear: '', workplace: '', personId: kin }] },
    { relatives: [] },
  ];
  return pick(corrections, a);
}

/** Demands that the people of the tests meet or miss, confirmed and not. */
export function otherDemands(row: Standard, a: number): Standard {
  return {
    ...row,
    minDegree: pick(DEGREES, a),
    minTheory: a % 2 === 0 ? null : row.minTheory,
    fields: a % 3 === 0 ? ['it'] : row.fields,
    partyMember: a % 4 === 0 ? 'required' : row.partyMember,
    confirmed: a % 5 === 0 && row.sourceCitation !== null,
    toConfirm: [],
  };
}
/** Values that are stricter and looser than the shipped ones, of rules of every scope. */

export const RULE_VALUES: readonly Pick<RuleEdit, 'rule' | 'values'>[] = [
  { rule: 'AGE-FULL-TERM', values: { months: 240 } },
  { rule: 'AGE-FULL-TERM', values: { until: 'term-end', countAttainmentMonth: true } },
  { rule: 'HOME-LOCAL', values: { titles: ['D01', 'U02', 'U10'], district: true } },
  { rule: 'FORM-ACTING-LIMIT', values: { maxMonths: 1, reference: '2030-01-01' } },
  { rule: 'DATA-IMPOSSIBLE', values: { partyAge: 40, workAge: 30 } },
  { rule: 'UNIT-HEADCOUNT', values: { assigned: { [UNIT_CODES[0] ?? '']: { party: 1, government: 1 } } } },
  { rule: 'UNIT-SPECIALITY-GAP', values: { wanted: ['records'], minFilledPercent: 0 } },
  { rule: 'BODY-DEPUTY-SHARE', values: { maxPercent: 1 } },
  { rule: 'PROVINCE-VICE-CHAIRS', values: { average: 0.1 } },
  { rule: 'POST-VACANT', values: null },
  { rule: 'PERSON-UNPLACED', values: null },
];
export const SWITCHES: readonly RuleEdit['switch'][] = [
  null,
  { off: true, severity: null, citation: null },
  { off: false, severity: 'info', citation: null },
  { off: false, severity: 'block', citation: null },
];

export function factsOf({ startDate, termEnd }: Plan, name: string): PlanFacts {
  return { name, startDate, termEnd };
}

/** Rules that know exceptions, so that most waivers are taken in. */
export const WAIVABLE: readonly string[] = [
  'QUAL-THEORY-MIN',
  'QUAL-DEGREE-MIN',
  'QUAL-PLANNING',
  'AGE-FULL-TERM',
];

/** Titles of a unit that go together, or might. */
export const PAIRED: readonly TitleCode[] = ['D01', 'H01', 'D02', 'D10', 'H10', 'U02', 'U10'].map((code) =>
  TitleCode.parse(code),
);
