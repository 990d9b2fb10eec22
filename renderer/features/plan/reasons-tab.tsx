/** What was found about the selection: wanted, found, where it is written, what settles it. */
import type { ReactNode } from 'react';
import { type Finding, peopleOfFinding, postsOfFinding } from '../../../shared/domain/index.ts';
import { ExplainedFinding } from '../../components/explain/explained-finding.tsx';
import { PapersAbout } from '../../components/papers-about.tsx';
import { personName, seatWords, unitName } from '../../components/plan-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { EmptyState } from '../../components/states.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './inspector.module.css';
import { usePlanView } from './plan-view.ts';

/** More than anybody reads in a pane; the rest is on the screen of findings. */
const MOST = 100;
const NONE: readonly Finding[] = [];

/** Of the chosen seat; without one, of the one unit that is chosen. */
export function ReasonsTab(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const allFound = usePlanStore((state) => state.allFound);
  const settling = usePlanView((view) => view.settling);
  const postId = usePlanStore((state) => state.postId);
  const unit = usePlanStore((state) => (state.unitCodes.length === 1 ? state.unitCodes[0] : undefined));
  const findings = usePlanStore((state) => {
    if (state.postId) return state.index.findingsOfSeat(state.postId);
    return unit ? state.index.findingsOfUnit(unit) : NONE;
  });
  if (!postId && !unit) {
    return (
      <EmptyState
        icon="findings"
        title={t('plan.inspector.nothing.reasons.title')}
        text={t('plan.inspector.nothing.reasons.text')}
      />
    );
  }
  const about = (finding: Finding): string => {
    const people = peopleOfFinding(finding).map((id) => personName(index, id));
    const posts = postId ? [] : postsOfFinding(finding).map((id) => seatWords(t, index, id));
    return [...people, ...posts].filter(Boolean).join(' — ');
  };
  return (
    <div className={styles.reasons}>
      {postId || !unit ? null : <h3>{t('plan.inspector.ofUnit', { unit: unitName(index, unit) })}</h3>}
      {findings.length === 0 ? (
        <p className={styles.ok}>
          {allFound ? (
            <>
              <SeverityMark mark="ok" /> {t('plan.inspector.noFindings')}
            </>
          ) : (
            t('common.notChecked')
          )}
        </p>
      ) : null}
      {findings.slice(0, MOST).map((finding, at) => (
        <ExplainedFinding
          key={finding.id}
          finding={finding}
          about={about(finding) || undefined}
          open={settling && at === 0}
        />
      ))}
      {findings.length > MOST ? (
        <p className={styles.ok}>
          {t('plan.inspector.moreFindings', { count: formatNumber(findings.length - MOST) })}
        </p>
      ) : null}
      {postId ? <PapersAbout about={{ personId: null, postId }} /> : null}
    </div>
  );
}
