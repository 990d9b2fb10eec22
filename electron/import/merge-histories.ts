/**
 * What a newer list says of the histories, completed by what is known. Where both say the same, the known entry stays,
 * with the words it was first written in; merging the same list again changes nothing.
 */
import type { PartialDate } from '../../shared/domain/dates.ts';
import type { Discipline, Evaluation, Relative, ServicePeriod } from '../../shared/domain/history.ts';
import type { PersonFields } from '../../shared/domain/person.ts';
import { fold } from '../../shared/text/fold.ts';

type Histories = Pick<PersonFields, 'evaluations' | 'disciplines' | 'relatives' | 'service'>;

export function mergeHistories(known: Histories, incoming: Histories): Histories {
  return {
    evaluations: merged(known.evaluations, incoming.evaluations, mergeEvaluations),
    disciplines: merged(known.disciplines, incoming.disciplines, mergeDisciplines),
    relatives: merged(known.relatives, incoming.relatives, mergeRelatives),
    service: merged(known.service, incoming.service, mergeService),
  };
}

/** The histories of two rows about one person: every entry of either once, the first one's where they contradict. */
export function uniteHistories(first: Histories, second: Histories): Histories {
  return {
    evaluations: merged(second.evaluations, first.evaluations, mergeEvaluations),
    disciplines: merged(first.disciplines, second.disciplines, uniteDisciplines),
    relatives: merged(first.relatives, second.relatives, uniteRelatives),
    service: merged(first.service, second.service, uniteService),
  };
}

type List<T> = readonly T[];

/** A history one of the two never told is as the other tells it. */
function merged<T>(
  known: T[] | null,
  incoming: T[] | null,
  merge: (known: List<T>, incoming: List<T>) => T[],
): T[] | null {
  if (incoming === null) return known;
  return known === null ? incoming : merge(known, incoming);
}

/** Each year by itself: a list of one year leaves the others alone. */
function mergeEvaluations(known: List<Evaluation>, incoming: List<Evaluation>): Evaluation[] {
  const byYear = new Map(known.map((one) => [one.year, one]));
  for (const one of incoming) {
    if (byYear.get(one.year)?.rating !== one.rating) byYear.set(one.year, one);
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/**
 * A decision that was told stays, though a newer list may cover a shorter time or say `Không`: only an officer takes it
 * away. A review that is under way is as the newer list says.
 */
function mergeDisciplines(known: List<Discipline>, incoming: List<Discipline>): Discipline[] {
  const result = known.filter(
    ({ kind }) => kind !== 'pending' || incoming.some((other) => other.kind === 'pending'),
  );
  const met = new Set<number>();
  for (const one of incoming) {
    const at = placeOf(result, one, met);
    if (at < 0) {
      met.add(result.length);
      result.push(one);
      continue;
    }
    met.add(at);
    const before = result[at];
    if (before !== undefined) result[at] = fuller(before, one);
  }
  return result;
}

/**
 * Where the same decision stands that no other one met yet: one that tells all of it already, else of the same day, else
 * of a day that may be the same.
 */
function placeOf(known: List<Discipline>, one: Discipline, met: ReadonlySet<number>): number {
  const isOpen = (other: Discipline, at: number) => !met.has(at) && other.kind === one.kind;
  const ways: readonly ((other: Discipline) => boolean)[] = [
    (other) => isSameDay(other, one) && fuller(other, one) === other && other.document === one.document,
    (other) => mayBeSame(other.decided, one.decided) && fuller(other, one) === other,
    (other) => isSameDay(other, one),
    (other) => mayBeSame(other.decided, one.decided),
  ];
  for (const fits of ways) {
    const found = known.findIndex((other, at) => isOpen(other, at) && fits(other));
    if (found >= 0) return found;
  }
  return -1;
}

function isSameDay(a: Discipline, b: Discipline): boolean {
  return a.decided.value === b.decided.value;
}

function mayBeSame(a: PartialDate, b: PartialDate): boolean {
  if (a.value === null || b.value === null) return true;
  return a.value.startsWith(b.value) || b.value.startsWith(a.value);
}

/** The same decision with what either tells; the words are the newer ones where these tell more. */
function fuller(known: Discipline, incoming: Discipline): Discipline {
  const decided = moreExact(known.decided, incoming.decided);
  const until = incoming.until.value === null ? known.until : moreExact(known.until, incoming.until);
  const document = known.document === '' ? incoming.document : known.document;
  const isSame = decided === known.decided && until === known.until && document === known.document;
  return isSame ? known : { kind: known.kind, decided, until, document, text: incoming.text };
}

function moreExact(known: PartialDate, incoming: PartialDate): PartialDate {
  return (incoming.value?.length ?? 0) > (known.value?.length ?? 0) ? incoming : known;
}

/** Those the list names; who of the roster somebody confirmed them to be stays. */
function mergeRelatives(known: List<Relative>, incoming: List<Relative>): Relative[] {
  const open = [...known];
  return incoming.map((one) => {
    const exact = open.findIndex((other) => hasSameFacts(other, one));
    const at = exact >= 0 ? exact : open.findIndex((other) => isSameRelative(other, one));
    const [before] = at < 0 ? [] : open.splice(at, 1);
    if (before === undefined) return one;
    const whole: Relative = {
      ...one,
      birthYear: one.birthYear || before.birthYear,
      workplace: one.workplace || before.workplace,
      personId: before.personId,
    };
    return hasSameFacts(whole, before) ? before : whole;
  });
}

function hasSameFacts(a: Relative, b: Relative): boolean {
  return (
    a.relation === b.relation &&
    a.name === b.name &&
    a.birthYear === b.birthYear &&
    a.workplace === b.workplace
  );
}

function isSameRelative(a: Relative, b: Relative): boolean {
  if (a.relation !== b.relation || fold(a.name) !== fold(b.name)) return false;
  return a.birthYear === '' || b.birthYear === '' || a.birthYear === b.birthYear;
}

/** Neither is the newer word, so a review under way that only the first tells of stays. */
function uniteDisciplines(first: List<Discipline>, second: List<Discipline>): Discipline[] {
  const pending = first.filter(({ kind }) => kind === 'pending');
  const tellsOfIt = second.some(({ kind }) => kind === 'pending');
  return mergeDisciplines(first, tellsOfIt ? second : [...second, ...pending]);
}

function uniteRelatives(first: List<Relative>, second: List<Relative>): Relative[] {
  const further = second.filter((one) => !first.some((other) => isSameRelative(other, one)));
  return [...mergeRelatives(second, first), ...further];
}

/** In the order of their beginning; those that begin nobody knows when come first. */
function uniteService(first: List<ServicePeriod>, second: List<ServicePeriod>): ServicePeriod[] {
  const further = second.filter((one) => !first.some((other) => isSamePeriod(other, one)));
  if (further.length === 0) return [...first];
  const begin = ({ from }: ServicePeriod) => from.value ?? '';
  return [...first, ...further].sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
}

/** The service as the list tells it. */
function mergeService(known: List<ServicePeriod>, incoming: List<ServicePeriod>): ServicePeriod[] {
  return incoming.map((one) => known.find((other) => isSamePeriod(other, one)) ?? one);
}

function isSamePeriod(a: ServicePeriod, b: ServicePeriod): boolean {
  return (
    a.from.value === b.from.value &&
    a.to.value === b.to.value &&
    a.position === b.position &&
    a.unit === b.unit
  );
}
