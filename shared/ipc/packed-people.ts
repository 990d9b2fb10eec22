/** People on their way to a window, and as it holds them: see `columns.ts` for why not an object for each. */
import { z } from 'zod';
import type {
  Disposition,
  PartialDate,
  Person,
  PersonId,
  PersonSource,
  Retirement,
  Salary,
} from '../domain/index.ts';
import { Column, ColumnWriter, type SentColumn } from './columns.ts';
import type { PersonRow } from './shapes.ts';
import { fewTexts, json, nullable, record, text } from './ways.ts';

/** People as they are sent. */
export const PackedPeople = z.object({
  count: z.number().int().nonnegative(),
  columns: z.custom<SentColumn[]>(Array.isArray),
});
export type PackedPeople = z.infer<typeof PackedPeople>;

const DATE = record<PartialDate>({ text: text(), value: text(), precision: text() });

/** A field of a person that is left out here is missed by the compiler. */
const PERSON = record<Person>({
  id: text(),
  fullName: text(),
  sex: text(),
  birth: DATE,
  ethnicity: text(),
  religion: text(),
  homePlace: text(),
  currentPosition: text(),
  currentTitle: text(),
  currentUnit: text(),
  currentUnitCode: text(),
  positionSince: DATE,
  appointedUntil: DATE,
  recruited: DATE,
  generalEducation: text(),
  degree: text(),
  degreeText: text(),
  fields: json(),
  schools: json(),
  theory: text(),
  theoryText: text(),
  stateManagement: text(),
  stateManagementText: text(),
  foreignLanguage: text(),
  informatics: text(),
  party: record<Person['party']>({ probation: DATE, official: DATE }),
  planning: text(),
  proposedTitle: text(),
  proposedTitleCode: text(),
  salary: record<Salary>({
    gradeText: text(),
    gradeCode: text(),
    stepText: text(),
    coefficientText: text(),
    coefficient: json(),
    allowanceText: text(),
  }),
  evaluations: json(),
  disciplines: json(),
  relatives: json(),
  service: json(),
  note: text(),
  citizenId: text(),
  extra: json(),
  inScope: json(),
  source: nullable(record<PersonSource>({ file: text(), sheet: text(), row: json(), batch: json() })),
  edited: json(),
});

/** Who is of an age has the same: one object for them is less to make when all of a country are asked. */
const RETIREMENT = json<Retirement | null>();
const SEATS = fewTexts<PersonRow['postIds'][number]>();
const DISPOSITION = nullable(
  record<Disposition>({ personId: text(), kind: text(), date: text(), note: text() }),
);

const FIRST_OF_RETIREMENT = PERSON.width;
const FIRST_OF_SEATS = FIRST_OF_RETIREMENT + RETIREMENT.width;
const FIRST_OF_DISPOSITION = FIRST_OF_SEATS + SEATS.width;
const WIDTH = FIRST_OF_DISPOSITION + DISPOSITION.width;

/** People as they are sent, at most `MOST_PLACES` of them. */
export function packedPeople(rows: readonly PersonRow[]): PackedPeople {
  const columns = Array.from({ length: WIDTH }, () => new ColumnWriter(rows.length));
  for (const [place, { person, retirement, postIds, disposition }] of rows.entries()) {
    PERSON.write(person, columns, 0, place);
    RETIREMENT.write(retirement, columns, FIRST_OF_RETIREMENT, place);
    SEATS.write(postIds, columns, FIRST_OF_SEATS, place);
    DISPOSITION.write(disposition, columns, FIRST_OF_DISPOSITION, place);
  }
  return { count: rows.length, columns: columns.map((column) => column.sent()) };
}

/** The people that came, in their order, each read from the columns where it is asked. */
export function peopleOf({ count, columns }: PackedPeople): PersonRow[] {
  const read = columns.map((column) => new Column(column, count));
  return Array.from({ length: count }, (_, place) => new RowInColumns(read, place));
}

/** A person whose fields are read where they came. They are none of its own: see `copyOf` of a person. */
class PersonInColumns {
  /** By which everybody is looked for. */
  readonly id: PersonId;
  readonly #columns: readonly Column[];
  readonly #place: number;

  static {
    for (const { name, way, offset } of PERSON.fields) {
      if (name === 'id') continue;
      Object.defineProperty(PersonInColumns.prototype, name, {
        get(this: PersonInColumns) {
          return way.read(this.#columns, offset, this.#place);
        },
      });
    }
  }

  constructor(columns: readonly Column[], place: number) {
    this.id = PERSON.fields[0]?.way.read(columns, 0, place) as PersonId;
    this.#columns = columns;
    this.#place = place;
  }

  retirement(): Retirement | null {
    return RETIREMENT.read(this.#columns, FIRST_OF_RETIREMENT, this.#place);
  }

  postIds(): PersonRow['postIds'] {
    return SEATS.read(this.#columns, FIRST_OF_SEATS, this.#place);
  }

  disposition(): Disposition | null {
    return DISPOSITION.read(this.#columns, FIRST_OF_DISPOSITION, this.#place);
  }
}

class RowInColumns implements PersonRow {
  readonly #person: PersonInColumns;

  constructor(columns: readonly Column[], place: number) {
    this.#person = new PersonInColumns(columns, place);
  }

  /** The same one each time. */
  get person(): Person {
    return this.#person as unknown as Person;
  }

  get retirement(): Retirement | null {
    return this.#person.retirement();
  }

  get postIds(): PersonRow['postIds'] {
    return this.#person.postIds();
  }

  get disposition(): Disposition | null {
    return this.#person.disposition();
  }
}
