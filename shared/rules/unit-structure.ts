/**
 * R26, DOMAIN.md §3: a woman on the standing committee; of the committee, where the plan lists its members, at least
 * so many per cent women, young, of the ethnic minorities, and trained in science and technology. All are targets to
 * be confirmed. Vacant seats, and people of whom the fact is not known, may still meet a target.
 */
import { z } from 'zod';
import type { Share } from '../domain/count-facts.ts';
import type { Fact, Finding } from '../domain/finding.ts';
import type { PostId, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { SpecialityCode } from '../domain/speciality.ts';
import { cite } from './citations.ts';
import { committeeSeats, listsCommittee, standingSeats } from './committee.ts';
import { basisOf, makeFinding } from './make-finding.ts';
import { vacantIn } from './meant.ts';
import { monthIndex } from './month-arithmetic.ts';
import type { PlanView } from './plan-view.ts';
import { Percent } from './quantities.ts';
import { defineRule } from './rule.ts';
import type { Source } from './ruleset.ts';
import { trainsFor } from './specialities.ts';
import type { Seat } from './unit-seats.ts';

const Parameters = z.object({
  womenOnStanding: z.number().int().nonnegative().default(1),
  womenPercent: Percent.default(15),
  youngPercent: Percent.default(10),
  youngUnder: z.number().int().positive().default(42),
  /** In line with the share of the population, which the province knows; null asks for none. */
  minorityPercent: Percent.nullable().default(null),
  sciencePercent: Percent.default(5),
  scienceSpecialities: z
    .array(SpecialityCode)
    .default(['land', 'construction', 'it', 'health', 'agriculture']),
});
type Parameters = z.infer<typeof Parameters>;

/** Whether somebody counts towards a target; null where that is not known. */
type Counts = (person: Person) => boolean | null;

export const unitStructure = defineRule({
  id: 'UNIT-STRUCTURE',
  scope: 'unit',
  severity: 'info',
  legalBasis: cite('ct-45-tw-2025', 'kl-150-tw-2025'),
  judgesCandidates: false,
  parameters: Parameters,
  check(view, unitCode, { values, source }) {
    const findings: Finding[] = [];
    const add = (target: string, parameter: string, wanted: Fact, found: Fact) =>
      findings.push(targetFinding(unitCode, target, source(parameter), wanted, found));

    const standing = tally(standingSeats(view, unitCode), isWoman);
    if (standing.known > 0 && standing.possible < values.womenOnStanding) {
      const of = 'standing-women';
      const wanted: Fact = { kind: 'between', of, min: values.womenOnStanding, max: null };
      add('standing', 'womenOnStanding', wanted, { kind: 'count', of, count: standing.counted });
    }
    if (!listsCommittee(view, unitCode)) return findings;
    const seats = committeeSeats(view, unitCode);
    for (const { of, parameter, wanted, counts } of targets(view, values)) {
      const { counted, possible, known, total } = tally(seats, counts);
      if (wanted === null || known === 0 || possible * 100 >= total * wanted) continue;
      const share: Fact = { kind: 'share', of, count: counted, total: known };
      add(of, parameter, { kind: 'share-at-least', of, percent: wanted }, share);
    }
    return findings;
  },
  counted(view, { subject: { unitCode }, found }, { values }) {
    if (unitCode === undefined) return [];
    if (found.kind === 'count') return seatsOf(standingSeats(view, unitCode), isWoman);
    const target = targets(view, values).find(({ of }) => found.kind === 'share' && found.of === of);
    return target === undefined ? [] : seatsOf(committeeSeats(view, unitCode), target.counts);
  },
});

/** Of seats those whose holder counts. */
function seatsOf(seats: readonly Seat[], counts: Counts): PostId[] {
  return seats
    .filter(({ holder }) => holder !== null && counts(holder.person) === true)
    .map(({ post }) => post.id);
}

interface Target {
  of: Share;
  parameter: keyof Parameters;
  wanted: number | null;
  counts: Counts;
}

function targets(view: PlanView, values: Parameters): Target[] {
  return [
    { of: 'women', parameter: 'womenPercent', wanted: values.womenPercent, counts: isWoman },
    {
      of: 'young',
      parameter: 'youngPercent',
      wanted: values.youngPercent,
      counts: ({ birth }) =>
        birth.value === null
          ? null
          : monthIndex(view.plan.startDate) - monthIndex(birth.value.padEnd(7, '-01')) <
            values.youngUnder * 12,
    },
    {
      of: 'minorities',
      parameter: 'minorityPercent',
      wanted: values.minorityPercent,
      counts: ({ ethnicity }) => (ethnicity.trim() === '' ? null : ethnicity.trim().toLowerCase() !== 'kinh'),
    },
    {
      of: 'science',
      parameter: 'sciencePercent',
      wanted: values.sciencePercent,
      counts: ({ fields }) =>
        fields.length === 0
          ? null
          : fields.some((field) => trainsFor(view.specialities, field, values.scienceSpecialities)),
    },
  ];
}

const isWoman: Counts = ({ sex }) => (sex === null ? null : sex === 'female');

/** Of the people on seats: how many count, how many might, how many there are, how many there will be. */
function tally(seats: readonly Seat[], counts: Counts) {
  const vacant = vacantIn(seats);
  const people = new Set(seats.flatMap(({ holder }) => holder?.person ?? []));
  let counted = 0;
  let possible = vacant;
  for (const person of people) {
    const answer = counts(person);
    if (answer === true) counted++;
    if (answer !== false) possible++;
  }
  return { counted, possible, known: people.size, total: people.size + vacant };
}

function targetFinding(
  unitCode: UnitCode,
  target: string,
  source: Source | undefined,
  wanted: Fact,
  found: Fact,
): Finding {
  return makeFinding(
    'unit',
    `${unitCode}:${target}`,
    { unitCode },
    {
      rule: 'UNIT-STRUCTURE',
      severity: 'info',
      wanted,
      found,
      legalBasis: basisOf(source),
      confirmed: source?.confirmed === true,
    },
  );
}
