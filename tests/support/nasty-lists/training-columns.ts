/** Columns about training: words for levels, or one column per level with ticks. */
import type { NastyCell } from './nasty-list.ts';
import { type Column, column } from './person-columns.ts';
import { allTraining, degreeText, levelText, manyDegrees, stateText, theoryText } from './spellings.ts';

export const generalEducation = (header = 'GDPT'): Column =>
  column(
    'generalEducation',
    header,
    (person) => person.generalEducation,
    (person) => ({ generalEducation: person.generalEducation }),
  );
export const degree = (header = 'Chuyên môn'): Column =>
  column('degree', header, degreeText, (person) => ({ degree: person.degree }));
export const degreeLevel = (header = 'Trình độ chuyên môn'): Column =>
  column(
    'degree',
    header,
    (person, at) => levelText(person.degree, at),
    (person) => ({ degree: person.degree }),
  );
export const degrees = (header = 'Trình độ chuyên môn'): Column =>
  column('degree', header, manyDegrees, (person) => ({ degree: person.degree }));
export const major = (header = 'Chuyên ngành'): Column =>
  column(
    'major',
    header,
    (person) => person.major,
    (person) => ({ major: person.major }),
  );
export const school = (header = 'Trường đào tạo'): Column =>
  column(
    'school',
    header,
    (person) => person.school,
    (person) => ({ school: person.school }),
  );
export const theory = (header = 'LLCT'): Column =>
  column(
    'theory',
    header,
    (person, at) => theoryText(person.theory, at),
    (person) => ({ theory: person.theory }),
  );
export const stateManagement = (header = 'QLNN'): Column =>
  column(
    'stateManagement',
    header,
    (person, at) => stateText(person.stateManagement, at),
    (person) => ({ stateManagement: person.stateManagement }),
  );
export const qualifications = (header = 'Trình độ (CM, LLCT, QLNN)'): Column =>
  column(
    'qualifications',
    header,
    allTraining,
    ({ degree: level, theory: party, stateManagement: state }) => ({
      degree: level,
      theory: party,
      stateManagement: state,
    }),
  );
export const foreignLanguage = (header = 'Ngoại ngữ'): Column =>
  column(
    'foreignLanguage',
    header,
    (_, at) => (at % 3 === 0 ? null : 'Anh B'),
    (_, at) => (at % 3 === 0 ? {} : { foreignLanguage: 'Anh B' }),
  );
export const informatics = (header = 'Tin học'): Column =>
  column(
    'informatics',
    header,
    (_, at) => (at % 4 === 0 ? null : 'CNTT cơ bản'),
    (_, at) => (at % 4 === 0 ? {} : { informatics: 'CNTT cơ bản' }),
  );

/** One column per level, ticked where it is the person's. */
export function ticks(
  field: 'degree' | 'theory' | 'stateManagement' | 'generalEducation',
  parents: readonly string[],
  options: readonly (readonly [header: string, option: string])[],
  tick: NastyCell = 'x',
): Column[] {
  return options.map(([header, option]) => ({
    is: `${field}:${option}`,
    header: [...parents, header],
    cell: (person) => (person[field] === option ? tick : null),
    facts: (person) => (person[field] === option ? { [field]: option } : {}),
  }));
}
