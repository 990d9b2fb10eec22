import type { Relation, Relative } from '../../../../../shared/domain/history.ts';
import type { PersonId, PostId } from '../../../../../shared/domain/ids.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { Ruleset } from '../../../../../shared/rules/ruleset.ts';
import { titleCodes } from '../../../../../shared/rules/title-codes.ts';
import type { RuleCases } from '../rule-cases.ts';
import {
  date,
  HERE,
  person,
  personId,
  placement,
  planInput,
  post,
  rulesetWith,
  THERE,
} from '../sample-plan.ts';

function relative(relation: Relation, of: PersonId | null, patch: Partial<Relative> = {}): Relative {
  return { relation, name: 'Người Thứ 2', birthYear: '', workplace: '', personId: of, ...patch };
}

const OTHER = personId(2);
const spouse = [relative('spouse', OTHER)];

interface Two {
  first: PostId;
  second: PostId;
  relatives?: Relative[];
  ofSecond?: Partial<Person>;
  ruleset?: Ruleset;
}

/** Two people on two seats; the first names the relatives. */
function two({ first, second, relatives = spouse, ofSecond = {}, ruleset }: Two): PlanState {
  const people = [person(1, { relatives }), person(2, ofSecond)] as const;
  return new PlanState(
    planInput({
      people: [...people],
      placements: [placement(first, people[0]), placement(second, people[1])],
      ...(ruleset === undefined ? {} : { ruleset }),
    }),
  );
}

const confirmed = (value: readonly string[]) => rulesetWith('UNIT-KINSHIP', 'relations', value);
const FAMILY = ['spouse', 'parent', 'child', 'sibling'];

const chairAndDeputy = { first: post('U01'), second: post('U02') };
const id = `UNIT-KINSHIP:${HERE}:P000001:P000002`;

export const unitKinshipCases: RuleCases = {
  rule: 'UNIT-KINSHIP',
  breaks: [
    {
      name: 'head and deputy of one body: a default to be confirmed, so it warns',
      plan: () => two(chairAndDeputy),
      finds: [
        {
          id,
          severity: 'warn',
          toConfirm: true,
          subject: { unitCode: HERE },
          wanted: { kind: 'no-kin', clash: 'head-deputy' },
          found: {
            kind: 'kin',
            postIds: [post('U01'), post('U02')],
            personIds: [personId(1), OTHER],
            relation: 'spouse',
          },
          legalBasis: ['qd-114-tw-2023'],
        },
      ],
    },
    {
      name: 'it blocks once the province has confirmed the relations',
      plan: () => two({ ...chairAndDeputy, ruleset: confirmed(FAMILY) }),
      finds: [{ id, severity: 'block', toConfirm: undefined }],
    },
    {
      name: 'two members of the standing committee',
      plan: () => two({ first: post('D20'), second: post('M01'), ruleset: confirmed(FAMILY) }),
      finds: [{ severity: 'block', wanted: { kind: 'no-kin', clash: 'standing' } }],
    },
    {
      name: 'two deputies of one body',
      plan: () => two({ first: post('U02'), second: post('U02', 2), ruleset: confirmed(FAMILY) }),
      finds: [{ severity: 'block', wanted: { kind: 'no-kin', clash: 'leadership' } }],
    },
    {
      name: 'the secretary and the head of a sensitive field, whose titles are to be confirmed by themselves',
      plan: () => two({ first: post('U20'), second: post('D01'), ruleset: confirmed(FAMILY) }),
      finds: [{ severity: 'warn', toConfirm: true, wanted: { kind: 'no-kin', clash: 'sensitive' } }],
    },
    {
      name: 'a sensitive field may be the work of a civil servant, where the province says so',
      plan: () =>
        two({
          first: post('U01'),
          second: post('C03'),
          ruleset: rulesetWith('UNIT-KINSHIP', 'sensitiveTitles', titleCodes('C03')),
        }),
      finds: [{ wanted: { kind: 'no-kin', clash: 'sensitive' } }],
    },
    {
      name: 'the second names the first: the relation is told from the first',
      plan: () =>
        two({
          ...chairAndDeputy,
          relatives: [],
          ofSecond: { relatives: [relative('parent', personId(1))] },
        }),
      finds: [{ id, found: expectKin('child') }],
    },
    {
      name: 'one calls it otherwise, the other by a relation that counts',
      plan: () =>
        two({
          ...chairAndDeputy,
          relatives: [relative('other', OTHER)],
          ofSecond: { relatives: [relative('sibling', personId(1))] },
        }),
      finds: [{ found: expectKin('sibling') }],
    },
    {
      name: 'a relative of the same name is to be checked, and warns whatever is confirmed',
      plan: () =>
        two({
          ...chairAndDeputy,
          relatives: [relative('spouse', null, { name: 'NGƯỜI THỨ 2', birthYear: '1985' })],
          ruleset: confirmed(FAMILY),
        }),
      finds: [
        {
          id,
          severity: 'warn',
          toConfirm: undefined,
          found: {
            kind: 'kin-by-name',
            postIds: [post('U01'), post('U02')],
            personIds: [personId(1), OTHER],
            relation: 'spouse',
          },
        },
      ],
    },
    {
      name: 'so too where a year of birth is not known',
      plan: () =>
        two({ ...chairAndDeputy, relatives: [relative('child', null)], ofSecond: { birth: date('1999') } }),
      finds: [{ found: { ...expectKin('child'), kind: 'kin-by-name' } }],
    },
  ],
  holds: [
    {
      name: 'relatives in two units',
      plan: () => two({ first: post('U01'), second: post('U02', 1, THERE) }),
    },
    {
      name: 'heads of two divisions',
      plan: () => two({ first: post('U20'), second: post('U30') }),
    },
    { name: 'a head and a civil servant', plan: () => two({ first: post('U20'), second: post('C03') }) },
    {
      name: 'a relation that does not count',
      plan: () => two({ ...chairAndDeputy, relatives: [relative('other', OTHER)] }),
    },
    {
      name: 'a relation the province took out',
      plan: () => two({ ...chairAndDeputy, ruleset: confirmed(['parent', 'child']) }),
    },
    { name: 'no relatives', plan: () => two({ ...chairAndDeputy, relatives: [] }) },
    {
      name: 'the same name, born in another year',
      plan: () => two({ ...chairAndDeputy, relatives: [relative('spouse', null, { birthYear: '1990' })] }),
    },
    {
      name: 'a namesake of a relative who is somebody else',
      plan: () => two({ ...chairAndDeputy, relatives: [relative('spouse', personId(9))] }),
    },
    {
      name: 'one person in two posts',
      plan: () => {
        const both = person(1, { relatives: [relative('spouse', null, { name: 'Người Thứ 1' })] });
        return new PlanState(
          planInput({
            people: [both],
            placements: [placement(post('U01'), both), placement(post('D03'), both)],
          }),
        );
      },
    },
  ],
};

function expectKin(relation: Relation) {
  return { kind: 'kin', postIds: [post('U01'), post('U02')], personIds: [personId(1), OTHER], relation };
}
