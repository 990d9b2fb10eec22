/** What is known of a person, line by line, and what the last list said where it was corrected since. */
import type { ReactNode } from 'react';
import type { TitleCode, UnitCode } from '../../shared/domain/index.ts';
import { type Person, PersonFields, presentPosition, type Salary } from '../../shared/domain/person.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { useT } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { Icon } from './icons.tsx';
import { historyWords } from './plan-history-words.ts';
import styles from './plan-person-card.module.css';
import { PersonKin } from './plan-person-kin.tsx';
import { dateWords, unitName } from './plan-words.ts';

interface Fact {
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

/** The person as the last list said; the same person where nothing was corrected since. */
export function importedPerson(person: Person): PersonFields {
  const given = Object.values(person.edited).map(
    (group) => PersonFields.partial().safeParse(group).data ?? {},
  );
  return Object.assign({}, person, ...given);
}

/** What the list said of each fact that says something else now. */
export function correctionsOf(t: Translate, person: Person, names: CodeNames): Map<string, string> {
  if (person.source === null || Object.keys(person.edited).length === 0) return new Map();
  const imported = importedPerson(person);
  const now = new Map(factsOf(t, person, names).map(({ key, words }) => [key, words]));
  return new Map(
    factsOf(t, imported, names)
      .filter(({ key, words }) => (now.get(key) ?? '') !== words)
      .map(({ key, words }) => [key, words]),
  );
}

/** Says that a fact was corrected, and what the list wrote. */
export function Corrected({ imported }: { imported: string }): ReactNode {
  const t = useT();
  return (
    <p className={styles.corrected}>
      <Icon name="edit" size={12} />
      <span>
        {imported === '' ? t('people.card.correctedBlank') : t('people.card.corrected', { text: imported })}
      </span>
    </p>
  );
}

/** The name a list gave, where it was corrected since. */
export function importedName(person: Person): string | null {
  if (person.source === null) return null;
  const { fullName } = importedPerson(person);
  return fullName === person.fullName ? null : fullName;
}

export function useCodeNames(): CodeNames {
  const index = usePlanStore((state) => state.index);
  return {
    unit: (code) => unitName(index, code),
    title: (code) => index.titles.get(code)?.name ?? '',
  };
}

/** Entries of a history stand below each other, each with its further lines set in. */
function FactWords({ words, unknown }: { words: string; unknown: boolean }): ReactNode {
  if (unknown) return <span className={styles.none}>{words}</span>;
  const lines = words.split('\n');
  return lines.length === 1
    ? words
    : lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names of their own
        <span key={at} className={styles.line}>
          {line}
        </span>
      ));
}

/** Facts that stand, and those taken away that a list still has. */
export function PersonFacts({ person }: { person: Person }): ReactNode {
  const t = useT();
  const names = useCodeNames();
  const corrections = correctionsOf(t, person, names);
  const unknown = t('histories.unknown');
  return (
    <dl className={styles.facts}>
      {factsOf(t, person, names)
        .filter(({ key, words }) => words !== '' || corrections.has(key))
        .map(({ key, label, words }) => {
          const imported = corrections.get(key);
          return (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <FactWords words={words} unknown={words === unknown} />
                {key === 'relatives' ? <PersonKin person={person} /> : null}
                {imported === undefined ? null : <Corrected imported={imported} />}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
