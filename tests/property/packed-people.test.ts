import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  DatePrecision,
  Degree,
  DISCIPLINE_KINDS,
  DISPOSITION_KINDS,
  type PartialDate,
  Person,
  PostId,
  personIdOf,
  RATINGS,
  RELATIONS,
  type Salary,
  Sex,
  StateManagement,
  Theory,
  TitleCode,
  UnitCode,
} from '../../shared/domain/index.ts';
import { packedPeople, peopleOf } from '../../shared/ipc/packed-people.ts';
import { PersonRow } from '../../shared/ipc/shapes.ts';
import { plainRow } from '../support/plain-row.ts';

/** What is written into rosters, what JSON writes otherwise than it reads, and halves of letters. */
const words = fc.oneof(
  fc.constantFrom('', 'Kinh', 'Đặng Thị Ý', '"\\', '\n', '\u2028', '\ud800', '\udc00', '[]', 'null'),
  fc.string({ unit: 'binary' }),
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const oneOf = <T extends string>(choice: z.ZodType<T> & { options: T[] }) =>
  maybe(fc.constantFrom(...choice.options));
const people = fc.integer({ min: 1, max: 9_999_999 }).map(personIdOf);
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const isoDays = day.map((date) => date.toISOString().slice(0, 10));
const date: fc.Arbitrary<PartialDate> = fc.record({
  text: words,
  value: maybe(fc.tuple(isoDays, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length))),
  precision: oneOf(DatePrecision),
});
const salary: fc.Arbitrary<Salary> = fc.record({
  gradeText: words,
  gradeCode: maybe(words),
  stepText: words,
  coefficientText: words,
  coefficient: maybe(fc.constantFrom(0, 2.34, 1e21)),
  allowanceText: words,
});
const histories = {
  evaluations: maybe(
    fc.array(
      fc.record({
        year: fc.integer({ min: 1950, max: 2100 }),
        rating: fc.constantFrom(...RATINGS),
        text: words,
      }),
    ),
  ),
  disciplines: maybe(
    fc.array(
      fc.record({
        kind: fc.constantFrom(...DISCIPLINE_KINDS),
        decided: date,
        until: date,
        document: words,
        text: words,
      }),
    ),
  ),
  relatives: maybe(
    fc.array(
      fc.record({
        relation: fc.constantFrom(...RELATIONS),
        name: fc.constantFrom('Lò Thị A', 'Vàng Văn B'),
        birthYear: words,
        workplace: words,
        personId: maybe(people),
      }),
    ),
  ),
  service: maybe(fc.array(fc.record({ from: date, to: date, position: words, unit: words }))),
};
const person: fc.Arbitrary<Person> = fc.record({
  id: people,
  fullName: fc.oneof(fc.constantFrom('Lò Văn Ún', 'Nguyễn Văn Hoà'), fc.string({ minLength: 1 })),
  sex: oneOf(Sex),
  birth: date,
  ethnicity: words,
  religion: words,
  homePlace: words,
  currentPosition: words,
  currentTitle: words,
  currentUnit: words,
  currentUnitCode: maybe(fc.constantFrom('03460', '00004').map((code) => UnitCode.parse(code))),
  positionSince: date,
  appointedUntil: date,
  recruited: date,
  generalEducation: words,
  degree: oneOf(Degree),
  degreeText: words,
  fields: fc.array(words),
  schools: fc.array(words),
  theory: oneOf(Theory),
  theoryText: words,
  stateManagement: oneOf(StateManagement),
  stateManagementText: words,
  foreignLanguage: words,
  informatics: words,
  party: fc.record({ probation: date, official: date }),
  planning: words,
  proposedTitle: words,
  proposedTitleCode: maybe(fc.constantFrom('D01', 'U10').map((code) => TitleCode.parse(code))),
  salary,
  ...histories,
  note: words,
  citizenId: words,
  extra: fc.array(fc.record({ header: words, text: words })),
  inScope: fc.boolean(),
  source: maybe(fc.record({ file: words, sheet: words, row: fc.nat(), batch: maybe(fc.nat()) })),
  edited: fc.dictionary(
    fc.constantFrom('birth', 'note'),
    fc.oneof(words, fc.constant(null), fc.record({ note: words })),
  ),
});
const row: fc.Arbitrary<PersonRow> = fc.record({
  person,
  retirement: maybe(
    fc.record({
      age: fc.constantFrom('60y0m', '61y3m'),
      month: isoDays.map((iso) => iso.slice(0, 7)),
      pensionFrom: isoDays,
    }),
  ),
  postIds: fc.array(
    fc.string({ minLength: 1 }).map((id) => PostId.parse(id)),
    { maxLength: 3 },
  ),
  disposition: maybe(
    fc.record({
      personId: people,
      kind: fc.constantFrom(...DISPOSITION_KINDS),
      date: maybe(isoDays),
      note: words,
    }),
  ),
});
/** Some people many times over: what many share is kept otherwise than what only one has. */
const roster = fc
  .tuple(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([rows, times]) => Array.from({ length: times }, () => rows).flat());

describe('people on their way to a window', () => {
  it('come as they were sent', () => {
    fc.assert(
      fc.property(roster, (rows) => {
        const sent = packedPeople(rows);
        const come = peopleOf(JSON.parse(JSON.stringify(sent)));
        // Once and again: what was asked for before may be kept.
        for (let time = 0; time < 2; time += 1) expect(come.map(plainRow)).toEqual(rows);
      }),
    );
  });

  it('are what a list shows of people', () => {
    fc.assert(
      fc.property(row, (one) => void PersonRow.parse(one)),
      { numRuns: 20 },
    );
    expect(Object.keys(Person.shape).sort()).toEqual(Object.keys(fc.sample(person, 1)[0] ?? {}).sort());
  });

  it('are each the same whenever they are asked for', () => {
    const [one] = fc.sample(row, 1);
    const [come] = peopleOf(packedPeople(one === undefined ? [] : [one]));
    expect(come?.person).toBeDefined();
    expect(come?.person).toBe(come?.person);
  });
});
