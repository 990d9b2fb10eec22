/** Findings in words, from one line to the whole of it. */
import { type ReactNode, useCallback, useMemo } from 'react';
import type { Fact, Finding, SeverityCounts } from '../../shared/domain/index.ts';
import { countedAs, countFindings, SEVERITIES } from '../../shared/domain/index.ts';
import { describeFact, describeFinding, type FindingText } from '../../shared/rules/describe.ts';
import type { Names } from '../../shared/rules/finding-names.ts';
import { formatNumber } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';

import { usePlanStore } from '../state/plan-store.ts';
import { HoverTip } from './hover-tip.tsx';
import { Icon } from './icons.tsx';
import styles from './plan-finding.module.css';
import { namesOf } from './plan-words.ts';
import { SeverityMark } from './severity-mark.tsx';
import { WaiverActions } from './waiver/waiver-actions.tsx';

/** The counts in their order: severities, then what is let stand. */
const COUNTED = [...SEVERITIES, 'waived'] as const;

/** How the plan calls what findings name by id. */
export function usePlanNames(): Names {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  return useMemo(() => namesOf(t, index), [t, index]);
}

/** A function that puts findings into words, with the names of the plan. */
export function useFindingText(): (finding: Finding) => FindingText {
  const t = useT();
  const names = usePlanNames();
  return useCallback((finding) => describeFinding(finding, t, names), [t, names]);
}

/** A function that puts single facts into words. */
export function useFactText(): (fact: Fact) => string {
  const t = useT();
  const names = usePlanNames();
  return useCallback((fact) => describeFact(fact, t, names), [t, names]);
}

interface CountsProps {
  counts: SeverityCounts;
  /** Says more than the words. */
  tip?: () => ReactNode;
  /** Within something that has a tooltip of its own. */
  noTip?: boolean;
}

/** Number of findings of each severity and of those that are let stand; what there is none of is left out. */
export function SeverityCountMarks({ counts, tip, noTip = false }: CountsProps): ReactNode {
  const t = useT();
  const shown = COUNTED.filter((counted) => counts[counted] > 0);
  if (shown.length === 0) return null;
  const words = shown.map((severity) =>
    t('findings.countOf', {
      count: formatNumber(counts[severity]),
      severity: t(`domain.severity.${severity}`),
    }),
  );
  const marks = shown.map((severity, at) => (
    <span key={severity} data-severity={severity}>
      <Icon name={severity === 'waived' ? 'owed' : severity} size={14} />
      <span aria-hidden="true">{formatNumber(counts[severity])}</span>
      <span className="bt-visually-hidden">{words[at]}</span>
    </span>
  ));
  if (noTip) return <span className={styles.counts}>{marks}</span>;
  return (
    <HoverTip label={tip ?? (() => words.join(', '))} className={styles.counts}>
      {marks}
    </HoverTip>
  );
}

/** The counts of some findings, with each in a line of the tooltip. */
export function FindingMarks({ findings }: { findings: readonly Finding[] }): ReactNode {
  const describe = useFindingText();
  if (findings.length === 0) return null;
  return (
    <SeverityCountMarks
      counts={countFindings(findings)}
      tip={() => (
        <span className={styles.tip}>
          {findings.map((finding) => (
            <span key={finding.id}>{describe(finding).title}</span>
          ))}
        </span>
      )}
    />
  );
}

/** How grave a finding is; of one that is let stand, that it is owed or waived. */
export function FindingMark({
  finding,
  compact = false,
}: {
  finding: Finding;
  compact?: boolean;
}): ReactNode {
  const t = useT();
  const { severity, waived } = finding;
  if (waived === null) return <SeverityMark mark={severity} compact={compact} />;
  const word = waived.kind === 'owed' ? t('domain.waiver.owed') : t('waivers.exempt');
  return <SeverityMark mark="owed" word={word} compact={compact} />;
}

/** One line: what is wrong, wanted and found. */
export function FindingLine({ finding }: { finding: Finding }): ReactNode {
  const t = useT();
  const text = useFindingText()(finding);
  const compared = [
    text.wanted && t('findings.wantedShort', { fact: text.wanted }),
    text.found && t('findings.foundShort', { fact: text.found }),
  ].filter(Boolean);
  return (
    <div className={styles.line}>
      <FindingMark finding={finding} compact />
      <span>
        {text.title}
        {compared.length > 0 ? <span className={styles.compared}> — {compared.join(', ')}</span> : null}
      </span>
    </div>
  );
}

interface CardProps {
  finding: Finding;
  /** Whom and what it is about, where that is not said around the card. */
  about?: ReactNode;
  /** What stands below the facts. */
  children?: ReactNode;
}

/** All of a finding: what is wrong, wanted, found, where it is written, what lets it stand or settles it. */
export function FindingCard({ finding, about, children }: CardProps): ReactNode {
  const t = useT();
  const text = useFindingText()(finding);
  const facts = [
    ['wanted', text.wanted],
    ['found', text.found],
    ['basis', text.basis],
    ['waiver', text.waiver],
    ['settle', finding.waived === null ? text.settle : ''],
  ] as const;
  return (
    <article className={styles.card} data-severity={countedAs(finding)}>
      <header className={styles.head}>
        <FindingMark finding={finding} />
        <strong>{text.title}</strong>
      </header>
      {about === undefined ? null : <div className={styles.about}>{about}</div>}
      <dl className={styles.facts}>
        {facts.map(([kind, words]) =>
          words === '' ? null : (
            <div key={kind}>
              <dt>{t(`findings.${kind}`)}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
      <WaiverActions
        key={finding.id}
        finding={finding}
        title={text.title}
        isRecorded={finding.waived !== null || finding.lapsed !== undefined}
      />
      {children}
    </article>
  );
}
