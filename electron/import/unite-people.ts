/** Two people of the roster made one: fact by fact from either, their histories united. */
import type { Person, PersonFields } from '../../shared/domain/person.ts';
import type { MergeLine, MergeReason, MergeSide } from '../../shared/domain/roster.ts';
import { uniteHistories } from './merge-histories.ts';
import { editPerson, FIELD_GROUPS, type FieldGroup, sameField, takeField } from './merge-person.ts';

/** Facts of which entries of both are kept: years, decisions, relatives, periods, columns without a field. */
const UNITED: ReadonlySet<string> = new Set(['evaluations', 'disciplines', 'relatives', 'service', 'extra']);

/**
 * The kept person with the facts named in `take` as the other has them. What only the other says is taken where it is
 * named; entries of histories and kept columns are united whatever is named.
 */
export function unitePeople(kept: Person, other: Person, take: ReadonlySet<string>): Person {
  const facts = FIELD_GROUPS.reduce<PersonFields>(
    (person, field) =>
      take.has(field.key) && !UNITED.has(field.key) ? takeField(person, field, other) : person,
    kept,
  );
  const said = new Set(kept.extra.map(({ header }) => header));
  const united = editPerson(kept, {
    ...facts,
    ...withoutEachOther(uniteHistories(kept, other), kept, other),
    extra: [...kept.extra, ...other.extra.filter(({ header }) => !said.has(header))],
  });
  return { ...united, inScope: kept.inScope || other.inScope, source: kept.source ?? other.source };
}

/** Nobody is a relative of their own: who named the other row as kin keeps the entry, and it names nobody now. */
function withoutEachOther<H extends Pick<PersonFields, 'relatives'>>(histories: H, a: Person, b: Person): H {
  const relatives =
    histories.relatives?.map((one) =>
      one.personId === a.id || one.personId === b.id ? { ...one, personId: null } : one,
    ) ?? null;
  return { ...histories, relatives };
}

/** Every fact either of two people has, in the order of the form, with what is suggested and why. */
export function mergeLines(kept: Person, other: Person): MergeLine[] {
  return FIELD_GROUPS.flatMap((field): MergeLine[] => {
    const texts = { kept: field.text(kept), other: field.text(other) };
    if (texts.kept === '' && texts.other === '') return [];
    const suggestion = suggestedSide(field, kept, other);
    if (sameField(field, kept, other)) return [{ field: field.key, ...texts, state: 'same', ...suggestion }];
    if (UNITED.has(field.key)) return [{ field: field.key, ...texts, state: 'united', ...suggestion }];
    const state = texts.kept === '' || texts.other === '' ? 'one' : 'differs';
    return [{ field: field.key, ...texts, state, ...suggestion }];
  });
}

interface Suggestion {
  suggested: MergeSide;
  because: MergeReason;
}

/** What a person corrected beats a list, the newer list beats the older; what says more of the same beats both. */
function suggestedSide(field: FieldGroup, kept: Person, other: Person): Suggestion {
  const [a, b] = [field.text(kept), field.text(other)];
  if (a === '' || b === '') return { suggested: b === '' ? 'kept' : 'other', because: 'only' };
  const closer = closerDate(field, kept, other);
  if (closer !== null) return { suggested: closer, because: 'closer' };
  const edited = Object.hasOwn(kept.edited, field.key);
  if (edited !== Object.hasOwn(other.edited, field.key)) {
    return { suggested: edited ? 'kept' : 'other', because: 'edited' };
  }
  const [mine, theirs] = [kept.source?.batch ?? 0, other.source?.batch ?? 0];
  if (mine !== theirs) return { suggested: mine > theirs ? 'kept' : 'other', because: 'newer' };
  return { suggested: 'kept', because: 'kept' };
}

/** The side whose date says the same day more exactly; null for other facts and other days. */
function closerDate({ key }: FieldGroup, kept: Person, other: Person): MergeSide | null {
  if (key !== 'birth' && key !== 'positionSince' && key !== 'appointedUntil' && key !== 'recruited')
    return null;
  const [a, b] = [kept[key].value, other[key].value];
  if (a === null || b === null) return a === b ? null : a === null ? 'other' : 'kept';
  if (a.length === b.length) return null;
  if (a.startsWith(b)) return 'kept';
  return b.startsWith(a) ? 'other' : null;
}
