import type { ReactNode } from 'react';
import type { Candidate, Finding } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import { Icon } from '../../components/icons.tsx';
import { FindingLine, FindingMark, useFindingText } from '../../components/plan-finding.tsx';
import { birthYear, seatWords } from '../../components/plan-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { candidateFacts, shortcomings } from './candidate-words.ts';
import styles from './candidates.module.css';

interface SummaryProps {
  candidate: Candidate;
  /** Chosen to be compared with others. */
  compared: boolean;
}

/** Name, what tells the person apart, what is lacking, and what a move would leave vacant: a block of the panel. */
export function CandidateSummary({ candidate, compared }: SummaryProps): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => state.index.people.get(candidate.personId));
  const holds = useHolds(candidate);
  if (!row) return null;
  const worst = worstOf(candidate);
  return (
    <div className={styles.summary}>
      <div className={styles.name}>
        <strong>{row.person.fullName}</strong>
        <span className={styles.near}>{t(`plan.nearness.${candidate.nearness}`)}</span>
      </div>
      {compared ? (
        <span className={styles.compared}>
          <Icon name="check" size={12} /> {t('candidates.comparing')}
        </span>
      ) : null}
      <div className={styles.facts}>{candidateFacts(t, row)}</div>
      {worst === undefined ? <SeverityMark mark="ok" /> : null}
      {candidate.lacks.map((finding) => (
        <FindingLine key={finding.id} finding={finding} />
      ))}
      {holds === '' ? null : <div className={styles.facts}>{holds}</div>}
    </div>
  );
}

/** The same in two lines, for the list under a cell that is being typed in. */
export function CandidateLine({ candidate }: { candidate: Candidate }): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => state.index.people.get(candidate.personId));
  const describe = useFindingText();
  const holds = useHolds(candidate);
  if (!row) return null;
  const lacks = shortcomings(candidate);
  const worst = worstOf(candidate);
  return (
    <div className={styles.brief}>
      <div>
        <strong>{row.person.fullName}</strong>
        <span className={styles.cut}>
          {[birthYear(row.person), presentPosition(row.person)].filter(Boolean).join(' · ')}
        </span>
        <span className={styles.near}>{t(`plan.nearness.${candidate.nearness}`)}</span>
      </div>
      <div>
        {worst ? (
          <>
            <FindingMark finding={worst} compact />
            <span>
              {(lacks.length > 0 ? lacks : [worst]).map((finding) => describe(finding).title).join('; ')}
            </span>
          </>
        ) : (
          <SeverityMark mark="ok" />
        )}
        <span className={styles.cut}>{holds}</span>
      </div>
    </div>
  );
}

/** What keeps a candidate from being called fit: the worst shortcoming, else a standard that is owed or waived. */
function worstOf(candidate: Candidate): Finding | undefined {
  return shortcomings(candidate)[0] ?? candidate.lacks.find(({ waived }) => waived !== null);
}

function useHolds({ holds }: Candidate): string {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  return holds.length === 0
    ? ''
    : t('plan.candidate.holds', { posts: holds.map((id) => seatWords(t, index, id)).join('; ') });
}
