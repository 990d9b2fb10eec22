/**
 * Many people of a file read one after the other. Lists say the same of most: each date, rating or workplace is held
 * against its form once and kept once, whoever has it.
 */
import { z } from 'zod';
import { PartialDate } from '../../../shared/domain/dates.ts';
import type { ServicePeriod } from '../../../shared/domain/history.ts';
import { Person } from '../../../shared/domain/person.ts';
import type { StoredRow } from '../changes.ts';
import type { ReadableDb } from '../connection.ts';
import { fieldsFromRow, type JsonColumn, type PartReader } from './person-rows.ts';

/** Somebody of the roster as the table has them, with what they are sorted by. */
export interface FiledPerson {
  readonly person: Person;
  readonly sortKey: string;
}

/**
 * Everybody of the roster in no order, one by one: nothing else may be asked of the connection meanwhile. To have the
 * table sort its wide rows took it a fifth of the reading, in which not one of them came. People share what is the same
 * of them: nothing of them may be changed in place, and what is shared is frozen.
 */
export function* eachPerson(db: ReadableDb): Generator<FiledPerson> {
  const reader = new PersonReader();
  const rows = db.prepare<[], StoredRow>('SELECT * FROM person WHERE removed IS NULL').iterate();
  for (const row of rows) yield { person: reader.read(row), sortKey: String(row.sort_key) };
}

/** People by given name; `filed` is sorted itself. */
export function byGivenName(filed: FiledPerson[]): Person[] {
  return filed.sort(compareFiled).map(({ person }) => person);
}

/** By bytes, as an index of the table would. */
function compareFiled(a: FiledPerson, b: FiledPerson): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
  return a.person.id < b.person.id ? -1 : 1;
}

/** So that texts which are all different do not fill the memory beside the people. */
const MOST_KEPT = 50_000;

/** What was held against its form when it was first met. */
const Held = z.any();

/** A person whose dates and lists were held against their form before. */
const HeldPerson = Person.extend({
  birth: Held,
  positionSince: Held,
  appointedUntil: Held,
  recruited: Held,
  party: z.object({ probation: Held, official: Held }),
  fields: Held,
  schools: Held,
  salary: Held,
  evaluations: Held,
  disciplines: Held,
  relatives: Held,
  service: Held,
  extra: Held,
  edited: Held,
});

/** Periods before their dates were held against their form: no two people served alike, but on the same days. */
const StoredDate = z.custom<Partial<Record<keyof PartialDate, unknown>>>(
  (value) => typeof value === 'object' && value !== null,
);
const StoredService = z
  .array(z.object({ from: StoredDate, to: StoredDate, position: z.string(), unit: z.string() }))
  .nullable();

/** Fields with texts that many people have alike. */
const ALIKE = [
  'sex',
  'ethnicity',
  'religion',
  'homePlace',
  'currentTitle',
  'currentUnit',
  'currentUnitCode',
  'generalEducation',
  'degree',
  'degreeText',
  'theory',
  'theoryText',
  'stateManagement',
  'stateManagementText',
  'foreignLanguage',
  'informatics',
  'planning',
  'proposedTitle',
  'proposedTitleCode',
  'note',
] as const satisfies readonly (keyof Person)[];

class PersonReader implements PartReader {
  readonly #texts = new Map<string, string>();
  readonly #dates = new Map<string, PartialDate>();
  readonly #lists = new Map<JsonColumn, Map<string, unknown>>();

  /** The person a row stores. A row out of form is a damaged file and throws. */
  read(row: StoredRow): Person {
    const fields = fieldsFromRow(row, this);
    for (const field of ALIKE) fields[field] = this.#alike(fields[field]);
    return HeldPerson.parse(fields);
  }

  date(text: unknown, value: unknown, precision: unknown): PartialDate {
    const known = this.#dates.get(text as string);
    if (known !== undefined && known.value === value && known.precision === precision) return known;
    const date = Object.freeze(PartialDate.parse({ text, value, precision }));
    keep(this.#dates, date.text, date);
    return date;
  }

  json(column: JsonColumn, stored: unknown): unknown {
    const text = String(stored);
    if (column === 'service') return this.#service(text);
    let lists = this.#lists.get(column);
    if (lists === undefined) {
      lists = new Map();
      this.#lists.set(column, lists);
    }
    let list = lists.get(text);
    if (list === undefined) {
      list = frozen(Person.shape[column].parse(JSON.parse(text)));
      keep(lists, text, list);
    }
    return list;
  }

  #service(text: string): readonly ServicePeriod[] | null {
    const stored = StoredService.parse(JSON.parse(text));
    if (stored === null) return null;
    return stored.map(({ from, to, position, unit }) => ({
      from: this.date(from.text, from.value, from.precision),
      to: this.date(to.text, to.value, to.precision),
      position: this.#alike(position),
      unit: this.#alike(unit),
    }));
  }

  /** The same text for everybody who has it; anything else as it is. */
  #alike<T>(value: T): T {
    if (typeof value !== 'string') return value;
    const known = this.#texts.get(value);
    if (known !== undefined) return known as T;
    keep(this.#texts, value, value);
    return value;
  }
}

function keep<T>(known: Map<string, T>, text: string, value: T): void {
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, value);
}

/** A value of JSON that cannot be changed, nor anything in it. */
function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
