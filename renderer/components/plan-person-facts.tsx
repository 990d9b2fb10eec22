/** What is known of a person, line by line, and what the last list said where it was corrected since. */
import type { ReactNode } from 'react';
import { type CodeNames, factsOf } from '../../shared/documents/person-facts.ts';
import { copyOf, type Person, PersonFields } from '../../shared/domain/person.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { useT } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { Icon } from './icons.tsx';
import styles from './plan-person-card.module.css';
import { PersonKin } from './plan-person-kin.tsx';
import { unitName } from './plan-words.ts';

/** The person as the last list said; the same person where nothing was corrected since. */
export function importedPerson(person: Person): PersonFields {
  const given = Object.values(person.edited).map(
    (group) => PersonFields.partial().safeParse(group).data ?? {},
  );
  return Object.assign(copyOf(person), ...given);
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
