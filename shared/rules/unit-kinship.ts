/**
 * R18, DOMAIN.md §2.7 (QĐ 114-QĐ/TW Điều 6.5): relatives in posts of one unit that they may not hold together
 * (kin-clash.ts), one finding for each two of them. The consent of the directly superior committee lets it stand. No
 * text read lists the relations that count: they are to be confirmed, and until then the rule warns.
 */
import { z } from 'zod';
import { Relation } from '../domain/history.ts';
import type { PersonId, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { fold } from '../text/fold.ts';
import { cite } from './citations.ts';
import { foldedName } from './folded-name.ts';
import { clashFinder, kinshipMatters, type LeadingSeat, leadersOf } from './kin-clash.ts';
import { reversed } from './kin-index.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { oncePer } from './once-per.ts';
import { perUnit } from './per-unit.ts';
import type { PlanView } from './plan-view.ts';
import { defineRule, type Thresholds } from './rule.ts';
import { TitleCodes, titleCodes } from './title-codes.ts';

const Parameters = z.object({
  relations: z
    .array(Relation)
    .default(['spouse', 'parent', 'child', 'sibling', 'parent-in-law', 'child-in-law', 'sibling-in-law']),
  /** Heads of the Party committee and of the government. */
  heads: TitleCodes.default(titleCodes('D01', 'U01')),
  /** Heads of the fields the text names, as far as a commune has them. */
  sensitiveTitles: TitleCodes.default(titleCodes('U20', 'U30', 'Q01')),
});
type Parameters = z.infer<typeof Parameters>;

const BASIS = cite('qd-114-tw-2023');

export const unitKinship = defineRule({
  id: 'UNIT-KINSHIP',
  scope: 'unit',
  severity: 'block',
  legalBasis: BASIS,
  parameters: Parameters,
  waivable: ['consent'],
  check(view, unitCode, { values, source }) {
    const leaders = leadersOf(view, unitCode, values);
    const pairs = relatedAmong(view, leaders, values);
    if (pairs.length === 0) return NOTHING;
    const clashOf = clashFinder(view, unitCode, values);
    return pairs.flatMap(({ kind, personIds, relation }) => {
      const [first, second] = personIds;
      const found = clashOf(leaders.get(first) ?? [], leaders.get(second) ?? []);
      if (found === null) return [];
      const { clash, postIds } = found;
      return [
        makeFinding(
          'unit',
          `${unitCode}:${[...personIds].sort().join(':')}`,
          { unitCode },
          {
            rule: 'UNIT-KINSHIP',
            severity: kind === 'kin' ? 'block' : 'warn',
            wanted: { kind: 'no-kin', clash },
            found: { kind, postIds, personIds, relation },
            legalBasis: BASIS,
            confirmed: isConfirmed(source, clash === 'sensitive'),
          },
        ),
      ];
    });
  },
  singlesOut: (view, unitCode, person, { values }) => mayBeKin(view, unitCode, person, values),
  lacks: (view, { person, title }, { values }) =>
    person.relatives === null && kinshipMatters(view, title.code, values) ? ['relatives'] : [],
});

function isConfirmed(source: Thresholds<Parameters>['source'], sensitive: boolean): boolean {
  const confirmed = (name: string) => source(name)?.confirmed === true;
  return confirmed('relations') && (!sensitive || (confirmed('heads') && confirmed('sensitiveTitles')));
}

interface Pair {
  /** By a confirmed relative, or by a relative of the same name. */
  kind: 'kin' | 'kin-by-name';
  personIds: [PersonId, PersonId];
  /** What the second is to the first. */
  relation: Relation;
}

/** Each two of the leaders who are related, once. Few have relatives in the roster, so they are asked from there. */
function relatedAmong(
  view: PlanView,
  leaders: ReadonlyMap<PersonId, readonly LeadingSeat[]>,
  { relations }: Parameters,
): Pair[] {
  const pairs: Pair[] = [];
  /** Kin already, whether or not the relation counts. */
  const related = new Set<string>();
  const keyOf = (a: PersonId, b: PersonId) => (a < b ? `${a}:${b}` : `${b}:${a}`);
  const ids = [...leaders.keys()].sort();
  for (const first of ids) {
    for (const { personId: second } of view.kinOf(first)) {
      const key = keyOf(first, second);
      if (!leaders.has(second) || related.has(key)) continue;
      related.add(key);
      const relation = countedRelation(view, first, second, relations);
      if (relation !== null) pairs.push({ kind: 'kin', personIds: [first, second], relation });
    }
  }
  let byName: ReadonlyMap<string, Person[]> | null = null;
  for (const first of ids) {
    const namer = view.people.get(first);
    for (const { name, birthYear, relation } of namer === undefined ? [] : knownByName(namer)) {
      if (!relations.includes(relation)) continue;
      byName ??= peopleByName(view, ids);
      for (const person of byName.get(name) ?? []) {
        const key = keyOf(first, person.id);
        if (person.id === first || related.has(key) || !mayBeBorn(person, birthYear)) continue;
        related.add(key);
        pairs.push({ kind: 'kin-by-name', personIds: [first, person.id], relation });
      }
    }
  }
  return pairs;
}

/** What the second is to the first where that counts, by the word of either; null where it does not. */
function countedRelation(
  view: PlanView,
  first: PersonId,
  second: PersonId,
  relations: readonly Relation[],
): Relation | null {
  const words = [
    ...view.kinOf(first).flatMap((kin) => (kin.personId === second ? [kin.relation] : [])),
    ...view.kinOf(second).flatMap((kin) => (kin.personId === first ? [reversed(kin.relation)] : [])),
  ];
  return words.find((relation) => relations.includes(relation)) ?? null;
}

/** Relatives nobody confirmed, with folded names: to fold a name costs more than everything else here. */
function knownByName(person: Person): readonly NamedRelative[] {
  const { relatives } = person;
  return relatives === null || relatives.length === 0 ? NO_RELATIVES : namedRelatives(person);
}

interface NamedRelative {
  readonly name: string;
  readonly birthYear: string;
  readonly relation: Relation;
}

const NO_RELATIVES: readonly NamedRelative[] = [];

const namedRelatives = oncePer(({ relatives }: Person): readonly NamedRelative[] =>
  (relatives ?? [])
    .filter(({ personId }) => personId === null)
    .map(({ name, birthYear, relation }) => ({ name: fold(name), birthYear, relation })),
);

function peopleByName(view: PlanView, ids: readonly PersonId[]): Map<string, Person[]> {
  const byName = new Map<string, Person[]>();
  for (const id of ids) {
    const listed = view.listed(id);
    if (listed === undefined) continue;
    const { foldedName: name } = listed.digest;
    byName.set(name, [...(byName.get(name) ?? []), listed.person]);
  }
  return byName;
}

/** Whether somebody names one of the leaders of a unit as a relative, or is named by one, confirmed or by name. */
function mayBeKin(view: PlanView, unitCode: UnitCode, person: Person, values: Parameters): boolean {
  const { kin, names, namedByThem } = kinSought(view, unitCode, values);
  return (
    kin.has(person.id) ||
    knownByName(person).some(({ name }) => names.has(name)) ||
    (namedByThem.size > 0 && namedByThem.has(foldedName(person)))
  );
}

/** Who is related to the leaders of a unit, their folded names, and those of the relatives they name. */
const kinSought = perUnit((view, unitCode, values: Parameters) => {
  const ids = [...leadersOf(view, unitCode, values).keys()];
  const people = ids.flatMap((id) => view.people.get(id) ?? []);
  return {
    kin: new Set(ids.flatMap((id) => view.kinOf(id).map(({ personId }) => personId))),
    names: new Set(people.map(foldedName)),
    namedByThem: new Set(people.flatMap(knownByName).map(({ name }) => name)),
  };
});

/** Two years that are known have to agree. */
function mayBeBorn({ birth }: Person, birthYear: string): boolean {
  const told = /\d{4}/.exec(birthYear)?.[0];
  const known = birth.value?.slice(0, 4);
  return told === undefined || known === undefined || told === known;
}
