/** Everything the plan knows about a person. */

import type { ReactNode } from 'react';
import { CitationId, type PersonId, type PostId } from '../../shared/domain/index.ts';
import { presentPosition } from '../../shared/domain/person.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { PersonRow } from '../../shared/ipc/contract.ts';
import { formatDate } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { Icon } from './icons.tsx';
import { DispositionControl } from './plan-disposition.tsx';
import { citationWords, FindingCard } from './plan-finding.tsx';
import styles from './plan-person-card.module.css';
import { ageWords, dateWords, personStatus, seatWords } from './plan-words.ts';

/** Where the table of retirement ages stands. */
const RETIREMENT_BASIS = CitationId.parse('nd-135-2020');

interface Props {
  personId: PersonId;
  onOpenPost: (postId: PostId) => void;
}

/** Facts, retirement and how it came about, seats, findings, and what becomes of a person without a seat. */
export function PersonCard({ personId, onOpenPost }: Props): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => state.index.people.get(personId));
  const index = usePlanStore((state) => state.index);
  const findings = usePlanStore((state) => state.index.findingsOfPerson(personId));
  if (!row) return null;
  const { person } = row;
  const status = personStatus(row);
  return (
    <article className={styles.card} aria-label={person.fullName}>
      <header className={styles.head}>
        <h2>{person.fullName}</h2>
        <span className={styles.status} data-status={status}>
          {status === 'leaving' && row.disposition
            ? t(`domain.disposition.${row.disposition.kind}`)
            : t(`people.status.${status}`)}
        </span>
        <p>{presentPosition(person)}</p>
      </header>

      <section>
        <h3>{t('people.card.seats')}</h3>
        {row.postIds.length === 0 ? <p className={styles.none}>{t('people.card.noSeat')}</p> : null}
        {row.postIds.map((postId) => (
          <button
            key={postId}
            type="button"
            className={`bt-link ${styles.seat}`}
            onClick={() => onOpenPost(postId)}
          >
            <Icon name="post" size={14} />
            <span>{seatWords(t, index, postId)}</span>
          </button>
        ))}
      </section>

      {row.postIds.length === 0 || row.disposition ? (
        <section>
          <h3>{t('people.disposition.title')}</h3>
          <DispositionControl key={personId} row={row} />
        </section>
      ) : null}

      <section>
        <h3>{t('people.card.retirement')}</h3>
        <p>
          {retirementWords(t, row, citationWords(index.citations.get(RETIREMENT_BASIS), RETIREMENT_BASIS))}
        </p>
      </section>

      {findings.length > 0 ? (
        <section>
          <h3>{t('people.card.findings')}</h3>
          {findings.map((finding) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              about={finding.subject.postId ? seatWords(t, index, finding.subject.postId) : undefined}
            />
          ))}
        </section>
      ) : null}

      <section>
        <h3>{t('people.card.facts')}</h3>
        <dl className={styles.facts}>
          {facts(t, row).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}

/** When the pension begins and from what that follows, or what is missing to tell. */
function retirementWords(t: Translate, { person, retirement }: PersonRow, basis: string): string {
  if (!retirement) return t('people.card.retirementUnknown');
  return t('people.card.retirementHow', {
    birth: formatDate(person.birth.value),
    sex: person.sex ? t(`domain.sex.${person.sex}`).toLocaleLowerCase() : '',
    age: ageWords(t, retirement.age),
    month: formatDate(retirement.month),
    pension: formatDate(retirement.pensionFrom),
    basis,
  });
}

/** Every filled field with its name, in the order of the roster's columns; what was typed where nothing was understood. */
function facts(t: Translate, { person }: PersonRow): [string, string][] {
  const level = (understood: string, typed: string) =>
    typed && understood && typed.toLowerCase() !== understood.toLowerCase()
      ? `${understood} (${typed})`
      : typed || understood;
  const values: [string, string][] = [
    ['birth', dateWords(person.birth)],
    ['sex', person.sex ? t(`domain.sex.${person.sex}`) : ''],
    ['ethnicity', person.ethnicity],
    ['homePlace', person.homePlace],
    ['current', presentPosition(person)],
    ['generalEducation', person.generalEducation],
    ['degree', level(person.degree ? t(`domain.degree.${person.degree}`) : '', person.degreeText)],
    ['theory', level(person.theory ? t(`domain.theory.${person.theory}`) : '', person.theoryText)],
    [
      'stateManagement',
      level(
        person.stateManagement ? t(`domain.stateManagement.${person.stateManagement}`) : '',
        person.stateManagementText,
      ),
    ],
    ['foreignLanguage', person.foreignLanguage],
    ['informatics', person.informatics],
    ['partyProbation', dateWords(person.party.probation)],
    ['partyOfficial', dateWords(person.party.official)],
    ['planning', person.planning],
    ['proposedTitle', person.proposedTitle],
    ['note', person.note],
    ['citizenId', person.citizenId],
  ];
  return values
    .filter(([, value]) => value !== '')
    .map(([field, value]) => [t(`domain.field.${field}`), value]);
}
