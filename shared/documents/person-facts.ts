/** What is known of a person, fact by fact, in words: on the card in the window and on paper. */
import type { TitleCode, UnitCode } from '../domain/ids.ts';
import { type PersonFields, presentPosition, type Salary } from '../domain/person.ts';
import type { Translate } from '../i18n/translate.ts';
import { dateWords } from '../text/date-words.ts';
import { historyWords } from './history-words.ts';

export interface Fact {
  /** Stable: a field, or `extra:<n>` for a column kept verbatim. */
  key: string;
  label: string;
  words: string;
}

/** Names of units and titles by their codes. */
export interface CodeNames {
  unit: (code: UnitCode) => string;
  title: (code: TitleCode) => string;
}

const joined = (parts: readonly string[], separator = ', '): string =>
  parts.filter((part) => part !== '').join(separator);

const saysSame = (a: string, b: string): boolean => a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');

/** What was understood, with what was typed where that says more. */
function both(understood: string, typed: string): string {
  return typed && understood && !saysSame(typed, understood)
    ? `${understood} (${typed})`
    : typed || understood;
}

/** A level with its words; words that begin with the level need not say it twice. */
function withLevel(level: string, typed: string): string {
  const begins = level !== '' && typed.toLocaleLowerCase('vi').startsWith(level.toLocaleLowerCase('vi'));
  return begins ? typed : both(level, typed);
}

/** Pay in one line: grade, step, coefficient, allowance. */
function salaryWords(t: Translate, salary: Salary): string {
  const { gradeText, gradeCode, stepText, coefficientText, allowanceText } = salary;
  const named = (key: string, text: string) => (text === '' ? '' : t(`people.card.pay.${key}`, { text }));
  return joined([
    gradeCode !== null && !gradeText.includes(gradeCode)
      ? joined([gradeText, `(${gradeCode})`], ' ')
      : gradeText,
    named('step', /^\d/.test(stepText) ? stepText : ''),
    /^\d/.test(stepText) ? '' : stepText,
    named('coefficient', /^\d/.test(coefficientText) ? coefficientText : ''),
    /^\d/.test(coefficientText) ? '' : coefficientText,
    named('allowance', allowanceText),
  ]);
}

/** Shown even where nobody told them: what is missing there keeps the rules from judging. */
const HISTORIES = ['evaluations', 'disciplines', 'relatives', 'service'] as const;

/** Every fact with its name, '' where nothing stands, in the order of the form. */
export function factsOf(t: Translate, person: PersonFields, names: CodeNames): Fact[] {
  const degree = person.degree === null ? '' : t(`domain.degree.${person.degree}`);
  const theory = person.theory === null ? '' : t(`domain.theory.${person.theory}`);
  const management =
    person.stateManagement === null ? '' : t(`domain.stateManagement.${person.stateManagement}`);
  const fact = (key: string, words: string): Fact => ({ key, label: t(`domain.field.${key}`), words });
  const unit = person.currentUnitCode === null ? '' : names.unit(person.currentUnitCode);
  const title = person.proposedTitleCode === null ? '' : names.title(person.proposedTitleCode);
  return [
    fact('birth', dateWords(person.birth)),
    fact('sex', person.sex ? t(`domain.sex.${person.sex}`) : ''),
    fact('ethnicity', person.ethnicity),
    fact('religion', person.religion),
    fact('homePlace', person.homePlace),
    fact('citizenId', person.citizenId),
    fact('current', presentPosition(person)),
    { key: 'newUnit', label: t('people.edit.newUnit'), words: unit },
    fact('positionSince', dateWords(person.positionSince)),
    fact('appointedUntil', dateWords(person.appointedUntil)),
    fact('recruited', dateWords(person.recruited)),
    fact('generalEducation', person.generalEducation),
    fact('degree', withLevel(degree, person.degreeText)),
    fact('major', person.fields.join(', ')),
    fact('school', person.schools.join('; ')),
    fact('theory', withLevel(theory, person.theoryText)),
    // "Chuyên viên chính" begins with a lower level than it names.
    fact('stateManagement', both(management, person.stateManagementText)),
    fact('foreignLanguage', person.foreignLanguage),
    fact('informatics', person.informatics),
    fact('partyProbation', dateWords(person.party.probation)),
    fact('partyOfficial', dateWords(person.party.official)),
    fact('planning', person.planning),
    fact('proposedTitle', both(title, person.proposedTitle)),
    fact('salary', salaryWords(t, person.salary)),
    ...HISTORIES.map((name) => fact(name, historyWords(t, person, name))),
    fact('note', person.note),
    // A list may have two columns of the same name.
    ...person.extra.map(({ header, text }, index) => ({ key: `extra:${index}`, label: header, words: text })),
  ];
}
