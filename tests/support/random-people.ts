/** People with every field of the roster told or not, from few values: many have the same. */
import fc from 'fast-check';
import type { PartialDate } from '../../shared/domain/dates.ts';
import { DISCIPLINE_KINDS, RATINGS, RELATIONS } from '../../shared/domain/history.ts';
import { TitleCode, UnitCode } from '../../shared/domain/ids.ts';
import { DEGREES, StateManagement, THEORIES } from '../../shared/domain/levels.ts';
import { NO_SALARY, type Person, Sex } from '../../shared/domain/person.ts';
import { personId } from './workspaces.ts';

const text = fc.constantFrom('', 'Kinh', 'Phó Chủ tịch', 'UBND xã Mường Tè', '=1+1', 'Đại học “Luật”\n');

/** One text is understood in several ways: what a list says and what it means are kept apart. */
const date = fc.record<PartialDate>({
  text: fc.constantFrom('', '1975', '3/1975', '03/02/1975'),
  value: fc.constantFrom(null, '1975', '1975-03', '1975-02-03'),
  precision: fc.constantFrom(null, 'year', 'month', 'day'),
});

const number = fc.nat(999_999).map(personId);
const texts = fc.array(text, { maxLength: 3 });
const told = <T>(one: fc.Arbitrary<T>) => fc.option(fc.array(one, { maxLength: 3 }));

export const anyPerson: fc.Arbitrary<Person> = fc.record<Person>({
  id: number,
  fullName: fc.constantFrom('Lò Văn Ún', 'Vàng Thị Dở', 'NGUYỄN  VĂN A '),
  sex: fc.option(fc.constantFrom(...Sex.options)),
  birth: date,
  ethnicity: text,
  religion: text,
  homePlace: text,
  currentPosition: text,
  currentTitle: text,
  currentUnit: text,
  currentUnitCode: fc.option(fc.constantFrom('03388', '03389').map((code) => UnitCode.parse(code))),
  positionSince: date,
  appointedUntil: date,
  recruited: date,
  generalEducation: text,
  degree: fc.option(fc.constantFrom(...DEGREES)),
  degreeText: text,
  fields: texts,
  schools: texts,
  theory: fc.option(fc.constantFrom(...THEORIES)),
  theoryText: text,
  stateManagement: fc.option(fc.constantFrom(...StateManagement.options)),
  stateManagementText: text,
  foreignLanguage: text,
  informatics: text,
  party: fc.record({ probation: date, official: date }),
  planning: text,
  proposedTitle: text,
  proposedTitleCode: fc.option(fc.constantFrom('D01', 'U02').map((code) => TitleCode.parse(code))),
  salary: fc.oneof(
    fc.constant(NO_SALARY),
    fc.record({
      gradeText: text,
      gradeCode: fc.option(fc.constant('01.003')),
      stepText: text,
      coefficientText: text,
      coefficient: fc.option(fc.constantFrom(2.34, 4)),
      allowanceText: text,
    }),
  ),
  evaluations: told(
    fc.record({ year: fc.integer({ min: 2022, max: 2025 }), rating: fc.constantFrom(...RATINGS), text }),
  ),
  disciplines: told(
    fc.record({
      kind: fc.constantFrom(...DISCIPLINE_KINDS),
      decided: date,
      until: date,
      document: text,
      text,
    }),
  ),
  relatives: told(
    fc.record({
      relation: fc.constantFrom(...RELATIONS),
      name: fc.constantFrom('Lò Thị B', 'Lò Văn C'),
      birthYear: text,
      workplace: text,
      personId: fc.option(number),
    }),
  ),
  service: told(fc.record({ from: date, to: date, position: text, unit: text })),
  note: text,
  citizenId: fc.constantFrom('', '012075000001', '012 075 000 001'),
  extra: fc.array(fc.record({ header: text, text }), { maxLength: 2 }),
  inScope: fc.boolean(),
  source: fc.option(
    fc.record({ file: text, sheet: text, row: fc.nat(9), batch: fc.option(fc.integer({ min: 1, max: 9 })) }),
  ),
  edited: fc.constantFrom<Record<string, unknown>>({}, { note: 'cũ' }, { birth: null, fields: ['luật'] }),
});
