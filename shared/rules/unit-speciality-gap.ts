/**
 * DOMAIN.md §8: a commune without anybody trained for land, construction, finance, justice or IT in its government
 * bodies, and who in the province is trained for it and does other work: in the Party or the Front, or without a
 * post. Which specialities a commune wants is a practice, not a text. A unit whose government bodies are mostly empty
 * has vacancies, not gaps.
 */
import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { PersonId, UnitCode } from '../domain/ids.ts';
import { SpecialityCode } from '../domain/speciality.ts';
import { cite } from './citations.ts';
import { makeFinding } from './make-finding.ts';
import { perUnit } from './per-unit.ts';
import { Percent } from './quantities.ts';
import { defineRule } from './rule.ts';
import { specialitiesOfPerson, UnusedPeople } from './trained-people.ts';
import { seatsIn } from './unit-seats.ts';

const BASIS = cite('kl-183-tw-2025');

const Parameters = z.object({
  wanted: z.array(SpecialityCode).default(['land', 'construction', 'finance', 'justice', 'it']),
  /** From which share of filled seats in the government bodies, in per cent, a gap is told. */
  minFilledPercent: Percent.default(50),
  /** How many people are named at most. */
  named: z.number().int().nonnegative().default(3),
});

type Parameters = z.infer<typeof Parameters>;

export const unitSpecialityGap = defineRule({
  id: 'UNIT-SPECIALITY-GAP',
  // Whom a finding names depends on everybody, so all units are asked at once.
  scope: 'province',
  shownScope: 'unit',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  check(view, _province, { values, source }) {
    const unused = view.kept(UnusedPeople.make);
    const findings: Finding[] = [];
    for (const unitCode of view.units.keys()) {
      const unit = gapsOf(view, unitCode, values);
      for (const code of unit.missing) {
        const personIds = unused.nearest(code, unitCode, values.named);
        let gap = unit.told.get(code);
        // Most say what they said before: told again as they are, they need not be compared.
        if (gap === undefined || !isSame(gap.personIds, personIds)) {
          const confirmed = source('wanted')?.confirmed === true;
          gap = { personIds, finding: gapFinding(unitCode, code, personIds, confirmed) };
          unit.told.set(code, gap);
        }
        findings.push(gap.finding);
      }
    }
    return findings;
  },
  isTouchedBy(view, touched, { values }) {
    if (touched.roster) return true;
    for (const id of touched.bodies) {
      // Of a body that is gone nobody can say what bloc it was of.
      const body = view.bodies.get(id);
      if (body === undefined || body.bloc === 'government') return true;
    }
    for (const id of touched.people) {
      const person = view.people.get(id);
      if (person === undefined) continue;
      const codes = specialitiesOfPerson(view, person);
      if (values.wanted.some((code) => codes.includes(code))) return true;
    }
    return false;
  },
});

/** A gap as it was told last. */
interface Gap {
  readonly personIds: readonly PersonId[];
  readonly finding: Finding;
}

/** The wanted specialities nobody in the government bodies of a unit has; none where too few are there, or nobody. */
const gapsOf = perUnit((view, unitCode, { wanted, minFilledPercent }: Parameters) => {
  const there = new Set<SpecialityCode>();
  let filled = 0;
  let seats = 0;
  for (const { body, holder } of seatsIn(view, unitCode)) {
    if (body.bloc !== 'government') continue;
    seats++;
    if (holder === null) continue;
    filled++;
    for (const code of specialitiesOfPerson(view, holder.person)) there.add(code);
  }
  const staffed = filled > 0 && filled * 100 >= seats * minFilledPercent;
  const missing = staffed ? wanted.filter((code) => !there.has(code)) : [];
  return { missing, told: new Map<SpecialityCode, Gap>() };
});

function gapFinding(
  unitCode: UnitCode,
  code: SpecialityCode,
  personIds: readonly PersonId[],
  confirmed: boolean,
): Finding {
  return makeFinding(
    'unit',
    `${unitCode}:${code}`,
    { unitCode },
    {
      rule: 'UNIT-SPECIALITY-GAP',
      severity: 'warn',
      wanted: { kind: 'speciality', code },
      found: { kind: 'speciality-unused', code, personIds: [...personIds] },
      legalBasis: BASIS,
      confirmed,
    },
  );
}

function isSame(a: readonly PersonId[], b: readonly PersonId[]): boolean {
  return a === b || (a.length === b.length && a.every((id, at) => id === b[at]));
}
