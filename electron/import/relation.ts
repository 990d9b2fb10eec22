/** Whether two people of lists are one: what speaks for it, and how surely. */
import type { PartialDate } from '../../shared/domain/dates.ts';
import type { PeopleAnswer, PeopleReason } from '../../shared/domain/import-draft.ts';
import type { PersonFields } from '../../shared/domain/person.ts';
import { fold, toneNormalised } from '../../shared/text/fold.ts';
import { remembered } from '../../shared/text/remembered.ts';

// Homes, units and titles are few, people many.
const folded = remembered(fold);

/** The part of a person that tells who it is, in the forms that are compared; made once per person. */
export type Identity = {
  readonly citizenId: string;
  readonly birth: PartialDate;
  /** The name with its marks, wherever they sit; without marks; without marks in the order of the alphabet. */
  readonly exact: string;
  readonly folded: string;
  readonly sorted: string;
  readonly sex: PersonFields['sex'];
  readonly home: string;
  readonly unit: string;
  readonly title: string;
};

export function identityOf(person: PersonFields): Identity {
  const name = fold(person.fullName);
  return {
    citizenId: person.citizenId,
    birth: person.birth,
    // Needed for namesakes only, which most people have none of.
    get exact() {
      return toneNormalised(person.fullName);
    },
    folded: name,
    sorted: name.split(' ').sort().join(' '),
    sex: person.sex,
    home: folded(person.homePlace),
    unit: person.currentUnitCode ?? folded(person.currentUnit),
    title: folded(person.currentTitle),
  };
}

export type Relation = {
  readonly reason: PeopleReason;
  readonly suggested: PeopleAnswer;
  /** Sure enough not to be asked. */
  readonly sure: boolean;
};

type BirthMatch = 'day' | 'part' | 'unknown' | 'conflict';

function compareBirth(a: PartialDate, b: PartialDate): BirthMatch {
  // The same text that nobody understands still says the same.
  if (a.value === null && b.value === null && a.text !== '' && a.text === b.text) return 'part';
  if (a.value === null || b.value === null) return 'unknown';
  const length = Math.min(a.value.length, b.value.length);
  if (a.value.slice(0, length) !== b.value.slice(0, length)) return 'conflict';
  return length === 'YYYY-MM-DD'.length ? 'day' : 'part';
}

/** Both say it and it differs. */
function contradicts(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== '' && b !== '' && a !== b;
}

function factsContradict(a: Identity, b: Identity): boolean {
  return contradicts(a.sex, b.sex) || contradicts(a.home, b.home);
}

function allFactsAgree(a: Identity, b: Identity): boolean {
  return !factsContradict(a, b) && a.unit === b.unit && a.title === b.title;
}

const SURELY_SAME = (reason: PeopleReason): Relation => ({ reason, suggested: 'same', sure: true });
const SURELY_DIFFERENT = (reason: PeopleReason): Relation => ({ reason, suggested: 'different', sure: true });
const ASK = (reason: PeopleReason, suggested: PeopleAnswer): Relation => ({ reason, suggested, sure: false });

/**
 * How two people whose names share their words, or who share a citizen id, are related; null where they are two
 * beyond doubt. `scope`: `file` compares rows of the lists read together, `roster` a row with somebody already known,
 * of whom it is a newer word as a rule.
 */
export function relate(a: Identity, b: Identity, scope: 'file' | 'roster'): Relation | null {
  const sameId = a.citizenId !== '' && a.citizenId === b.citizenId;
  const birth = compareBirth(a.birth, b.birth);
  if (sameId) {
    if (a.sorted === b.sorted) return SURELY_SAME('same-id');
    return ASK('same-id-two-names', birth === 'day' || birth === 'part' ? 'same' : 'different');
  }
  if (a.sorted !== b.sorted || birth === 'conflict') return null;
  if (contradicts(a.citizenId, b.citizenId)) {
    return birth === 'day' && a.exact === b.exact ? ASK('same-name-two-ids', 'different') : null;
  }
  if (a.folded !== b.folded) return birth === 'day' ? ASK('other-order', 'same') : null;
  if (a.exact !== b.exact) return birth === 'day' ? ASK('other-marks', 'same') : null;
  return relateNamesakes(a, b, birth, scope);
}

/** Two of the very same name. */
function relateNamesakes(
  a: Identity,
  b: Identity,
  birth: Exclude<BirthMatch, 'conflict'>,
  scope: 'file' | 'roster',
): Relation | null {
  if (birth === 'day') {
    return factsContradict(a, b)
      ? ASK('same-name-and-birth', 'same')
      : SURELY_SAME(allFactsAgree(a, b) ? 'identical-rows' : 'same-name-and-birth');
  }
  const agree = allFactsAgree(a, b);
  if (birth === 'part') {
    const bothCoarse = a.birth.precision !== 'day' && b.birth.precision !== 'day';
    if (!bothCoarse) {
      if (scope === 'roster' && agree) return SURELY_SAME('birth-less-precise');
      return ASK(
        'birth-less-precise',
        contradicts(a.unit, b.unit) || factsContradict(a, b) ? 'different' : 'same',
      );
    }
    if (agree) return scope === 'roster' ? SURELY_SAME('same-name-and-birth') : SURELY_SAME('identical-rows');
    return relateHomonyms(a, b);
  }
  // Nothing is known of a birth: only the same name at the same work counts.
  if (!agree) return null;
  if (a.unit === '') return ASK('identical-rows', 'same');
  return scope === 'roster' ? SURELY_SAME('same-name-and-birth') : ASK('identical-rows', 'same');
}

/** Of one name and one year of birth, with something else that differs. */
function relateHomonyms(a: Identity, b: Identity): Relation | null {
  if (contradicts(a.sex, b.sex)) return null;
  const apart = [contradicts(a.home, b.home), contradicts(a.unit, b.unit)].filter(Boolean).length;
  if (apart === 2) return SURELY_DIFFERENT('homonym-same-year');
  return ASK('homonym-same-year', apart === 1 ? 'different' : 'same');
}
