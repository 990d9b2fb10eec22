/** Every rule for one person on one post: what was wanted and found, and what came of it. */
import type { ReactNode } from 'react';
import {
  OUTCOMES,
  type Outcome,
  type PersonId,
  type PlacementTrace,
  type PostId,
  type RuleTrace,
} from '../../../shared/domain/index.ts';
import { describeCitation } from '../../../shared/rules/citations.ts';
import { describeFact } from '../../../shared/rules/describe.ts';
import { ruleName } from '../../../shared/rules/rule-words.ts';
import { shapeOf } from '../../app/api.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { FindingLine, usePlanNames } from '../plan-finding.tsx';
import { ErrorState, SkeletonRows } from '../states.tsx';
import styles from './explain.module.css';
import { OutcomeMark } from './outcome-mark.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  postId: PostId;
  personId: PersonId;
}

export function RuleTable({ postId, personId }: Props): ReactNode {
  const t = useT();
  const { value, failure } = useAnswer('explain.placement', { postId, personId });
  if (failure !== null) return <ErrorState title={t('explain.placement.failed')} error={shapeOf(failure)} />;
  if (value === null) return <SkeletonRows rows={6} columns={3} />;
  return <Trace trace={value} />;
}

function Trace({ trace }: { trace: PlacementTrace }): ReactNode {
  const t = useT();
  const names = usePlanNames();
  return (
    <div className={styles.body}>
      {trace.supposed ? (
        <p className={styles.text}>
          {t('explain.placement.supposed')}
          {trace.leaves.length === 0
            ? ''
            : ` ${t('explain.placement.leaves', { posts: trace.leaves.map(names.post).join('; ') })}`}
        </p>
      ) : null}
      <p className={styles.outcomes} role="status">
        {tally(trace.rules).map(([outcome, { severity, count }]) => (
          <OutcomeMark
            key={outcome}
            outcome={outcome}
            severity={severity}
            words={t('explain.placement.summary', {
              count: formatNumber(count),
              outcome: t(`explain.outcome.${outcome}`).toLocaleLowerCase(),
            })}
          />
        ))}
      </p>
      <table className={styles.rules} aria-label={t('explain.placement.rules')}>
        <thead>
          <tr>
            <th scope="col">{t('findings.wanted')}</th>
            <th scope="col">{t('findings.found')}</th>
          </tr>
        </thead>
        {inOrder(trace.rules).map((rule) => (
          <RuleRows key={rule.finding?.id ?? rule.rule} rule={rule} />
        ))}
      </table>
      {trace.around.length > 0 ? (
        <section>
          <h4>{t('explain.placement.around')}</h4>
          {trace.around.map((finding) => (
            <FindingLine key={finding.id} finding={finding} />
          ))}
        </section>
      ) : null}
    </div>
  );
}

/** The rule and what came of it, below that what was compared, and what it rests on: narrow panes have room for two columns. */
function RuleRows({ rule }: { rule: RuleTrace }): ReactNode {
  const t = useT();
  const names = usePlanNames();
  const basis = [
    ...rule.legalBasis.map((id) => describeCitation(id, t, names)),
    ...(rule.toConfirm ? [t('rules.toConfirm')] : []),
  ].join('; ');
  const wanted = describeFact(rule.wanted, t, names);
  const found = describeFact(rule.found, t, names);
  return (
    <tbody data-outcome={rule.outcome}>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          <span className={styles.rule}>
            <span>{ruleName(t, rule.rule, names.ownRule)}</span>
            <OutcomeMark outcome={rule.outcome} severity={rule.severity} />
          </span>
        </th>
      </tr>
      {wanted === '' && found === '' ? null : (
        <tr>
          <td>{wanted}</td>
          <td>{found}</td>
        </tr>
      )}
      {basis === '' || rule.outcome === 'not-applicable' ? null : (
        <tr className={styles.basis}>
          <td colSpan={2}>
            {t('findings.basis')}: {basis}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** What does not apply comes last; otherwise the order of the list. */
function inOrder(rules: readonly RuleTrace[]): RuleTrace[] {
  const last = ({ outcome }: RuleTrace) => Number(outcome === 'not-applicable');
  return rules.toSorted((a, b) => last(a) - last(b));
}

/** How many rules came out each way, what needs a look first; a failed one looks like the gravest of them. */
function tally(rules: readonly RuleTrace[]): [Outcome, { severity: RuleTrace['severity']; count: number }][] {
  return OUTCOMES.flatMap((outcome) => {
    const those = rules.filter((rule) => rule.outcome === outcome);
    const [first] = those;
    if (first === undefined) return [];
    const gravest = (['block', 'warn'] as const).find((severity) =>
      those.some((rule) => rule.severity === severity),
    );
    return [[outcome, { severity: gravest ?? first.severity, count: those.length }]];
  });
}
