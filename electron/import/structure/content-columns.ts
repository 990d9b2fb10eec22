/** Columns by what stands in them, for tables without a header and columns whose header says nothing. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { CellClass } from './cell-classes.ts';
import type { ColumnProfile } from './column-profile.ts';

type ContentGuess = { readonly field: RosterField; readonly confidence: number };

const CLEAR = 0.7;
const LIKELY = 0.6;
const WEAK = 0.5;
const MIN_FILLED = 2;
/** Middle years of births of people of working age. */
const BIRTH_YEARS = { from: 1945, to: 2007 };

function has(profile: ColumnProfile | undefined, is: CellClass, share: number): boolean {
  return profile !== undefined && profile.filled >= MIN_FILLED && profile.share(is) >= share;
}

/** Every row has one of the two, none both: the halves of a split birth column. */
function areHalves(a: ColumnProfile | undefined, b: ColumnProfile | undefined): boolean {
  if (a === undefined || b === undefined || a.filled === 0 || b.filled === 0) return false;
  if (a.share('date') < 0.7 || b.share('date') < 0.7) return false;
  const both = a.rows.filter((has, row) => has && b.rows[row] === true).length;
  const none = a.rows.filter((has, row) => !has && b.rows[row] === false).length;
  return both <= a.rows.length * 0.05 && none <= a.rows.length * 0.2;
}

function isBirthYear(profile: ColumnProfile): boolean {
  return profile.year >= BIRTH_YEARS.from && profile.year <= BIRTH_YEARS.to;
}

/** Fields told by one class of contents alone, in the order they are looked for. */
const BY_CLASS: readonly (readonly [RosterField, CellClass, share: number, confidence: number])[] = [
  ['sex', 'sex', 0.9, CLEAR],
  ['ethnicity', 'ethnicity', 0.75, CLEAR],
  ['generalEducation', 'education', 0.8, CLEAR],
  ['citizenId', 'wholeCitizenId', 0.8, LIKELY],
  ['salaryGrade', 'gradeCode', 0.8, LIKELY],
  ['theory', 'theory', 0.8, LIKELY],
  ['religion', 'religion', 0.9, WEAK],
];

type Guesses = Map<number, ContentGuess>;

function firstOf(
  profiles: readonly ColumnProfile[],
  guesses: Guesses,
  when: (profile: ColumnProfile, column: number) => boolean,
): number {
  return profiles.findIndex((profile, column) => !guesses.has(column) && when(profile, column));
}

function guessNames(profiles: readonly ColumnProfile[], guesses: Guesses): number {
  const whole = firstOf(profiles, guesses, (profile) => has(profile, 'name', LIKELY));
  if (whole >= 0) {
    guesses.set(whole, { field: 'fullName', confidence: CLEAR });
    // A family name with the middle one, and the given name beside it.
    const next = profiles[whole + 1];
    const isGiven = has(next, 'nameWord', 0.9) && !has(next, 'ethnicity', WEAK) && !has(next, 'sex', WEAK);
    if (isGiven && (next?.filled ?? 0) > (profiles[whole]?.filled ?? 0) * 0.8) {
      guesses.set(whole + 1, { field: 'fullName', confidence: LIKELY });
    }
  }
  return whole;
}

function guessDates(profiles: readonly ColumnProfile[], guesses: Guesses): void {
  const isDate = (profile: ColumnProfile) => has(profile, 'date', CLEAR);
  const pair = firstOf(profiles, guesses, (profile, column) => areHalves(profile, profiles[column + 1]));
  if (pair >= 0) {
    guesses.set(pair, { field: 'birthMale', confidence: LIKELY });
    guesses.set(pair + 1, { field: 'birthFemale', confidence: LIKELY });
  } else {
    const birth = firstOf(profiles, guesses, (profile) => isDate(profile) && isBirthYear(profile));
    if (birth >= 0) guesses.set(birth, { field: 'birth', confidence: LIKELY });
  }
  const admitted = firstOf(profiles, guesses, (profile) => isDate(profile));
  if (admitted < 0) return;
  const next = profiles[admitted + 1];
  const apart = next === undefined ? 0 : next.year - (profiles[admitted]?.year ?? 0);
  if (next !== undefined && isDate(next) && apart >= 0 && apart <= 2) {
    guesses.set(admitted, { field: 'partyProbation', confidence: WEAK });
    guesses.set(admitted + 1, { field: 'partyOfficial', confidence: WEAK });
  }
}

function guessWork(profiles: readonly ColumnProfile[], guesses: Guesses): void {
  const title = firstOf(
    profiles,
    guesses,
    (profile) => has(profile, 'title', LIKELY) && profile.share('state') < 0.6,
  );
  const unit = firstOf(
    profiles,
    guesses,
    (profile, column) => column !== title && has(profile, 'unit', LIKELY),
  );
  if (title >= 0) {
    const joined = unit !== title + 1 && (profiles[title]?.words ?? 0) >= 4;
    guesses.set(title, { field: joined ? 'current' : 'currentTitle', confidence: LIKELY });
    if (!joined && unit >= 0) guesses.set(unit, { field: 'currentUnit', confidence: LIKELY });
  }
  const state = firstOf(profiles, guesses, (profile) => has(profile, 'state', CLEAR));
  if (state >= 0) {
    guesses.set(state, {
      field: title >= 0 ? 'stateManagement' : 'currentTitle',
      confidence: title >= 0 ? LIKELY : WEAK,
    });
  }
  const degree = firstOf(profiles, guesses, (profile) => has(profile, 'degree', LIKELY));
  if (degree >= 0) guesses.set(degree, { field: 'degree', confidence: LIKELY });
  const home = firstOf(profiles, guesses, (profile) => has(profile, 'place', LIKELY));
  if (home >= 0) guesses.set(home, { field: 'homePlace', confidence: WEAK });
}

/** Guesses for a table without any header, by column. */
export function contentFields(profiles: readonly ColumnProfile[]): ReadonlyMap<number, ContentGuess> {
  const guesses: Guesses = new Map();
  const name = guessNames(profiles, guesses);
  const ordinal = firstOf(
    profiles,
    guesses,
    (profile, at) => (name < 0 || at < name) && has(profile, 'count', 0.8),
  );
  if (ordinal >= 0) guesses.set(ordinal, { field: 'ordinal', confidence: CLEAR });
  for (const [field, is, share, confidence] of BY_CLASS) {
    const column = firstOf(profiles, guesses, (profile) => has(profile, is, share));
    if (column >= 0) guesses.set(column, { field, confidence });
  }
  guessDates(profiles, guesses);
  guessWork(profiles, guesses);
  return guesses;
}

/** What a single column says clearly, whatever stands beside it; `taken` are fields that have a column. */
export function clearField(
  profile: ColumnProfile,
  taken: ReadonlySet<RosterField | null>,
): ContentGuess | null {
  if (profile.filled < 3) return null;
  for (const [field, is, share, confidence] of BY_CLASS) {
    // `Không` answers many headers.
    if (field !== 'religion' && has(profile, is, Math.max(share, 0.8)))
      return { field, confidence: Math.min(confidence, LIKELY) };
  }
  if (has(profile, 'name', 0.8)) return { field: 'fullName', confidence: LIKELY };
  const hasBirth = taken.has('birth') || taken.has('birthMale') || taken.has('birthFemale');
  if (!hasBirth && has(profile, 'date', 0.9) && isBirthYear(profile))
    return { field: 'birth', confidence: LIKELY };
  return null;
}
