import { Tooltip } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Citation } from '../../../shared/domain/citation.ts';
import type { CitationId } from '../../../shared/domain/ids.ts';
import type { AnyRuleId } from '../../../shared/domain/rule-id.ts';
import type { RuleRow } from '../../../shared/ipc/contract.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { type ParameterLine, parameterLines, type TitleName } from './parameter-words.ts';
import styles from './rule-card.module.css';

interface Props {
  rule: RuleRow;
  /** Findings of the rule now. */
  found: number;
  titleName: TitleName;
  citation: (id: CitationId) => Citation | undefined;
}

function Basis({ citation }: { citation: Citation }): ReactNode {
  const t = useT();
  const { type, number, title, inForceFrom, inForceTo, confidence } = citation;
  // A text without a number (the Party's charter) is called by its title.
  const [name, about] = number === '' ? [`${type} ${title}`, ''] : [`${type} ${number}`, title];
  const dates = [
    ...(inForceFrom === null ? [] : [t('ruleList.inForce', { date: formatDate(inForceFrom) })]),
    ...(inForceTo === null ? [] : [t('ruleList.replaced', { date: formatDate(inForceTo) })]),
    ...(confidence === 'memory' || confidence === 'not-found' ? [t('ruleList.sourceToCheck')] : []),
  ];
  return (
    <li>
      <strong>{name}</strong> {about}
      {dates.length === 0 ? null : <span className={styles.dim}>{` (${dates.join('; ')})`}</span>}
    </li>
  );
}

const MOST_VALUES = 6;

function Threshold({ line: { label, values } }: { line: ParameterLine }): ReactNode {
  const t = useT();
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, MOST_VALUES);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {shown.join('; ')}
        {shown.length === values.length ? null : (
          <>
            {'; … '}
            <button type="button" className="bt-link" onClick={() => setAll(true)}>
              {t('ruleList.allTitles', { count: formatNumber(values.length) })}
            </button>
          </>
        )}
      </dd>
    </div>
  );
}

/** One rule, whole. */
export function RuleCard({ rule, found, titleName, citation }: Props): ReactNode {
  const t = useT();
  const lines = parameterLines(t, rule, titleName);
  const citations = rule.legalBasis
    .map((id) => citation(id as CitationId))
    .filter((one) => one !== undefined);
  return (
    <article className={styles.card} aria-labelledby={`rule-${rule.id}`}>
      <div className={styles.head}>
        <SeverityMark mark={rule.severity} />
        <span className={styles.dim}>{t(`ruleList.scope.${rule.scope}`)}</span>
        <code className={styles.id}>{rule.id}</code>
        {found === 0 ? (
          <span className={styles.dim}>{t('ruleList.foundNone')}</span>
        ) : (
          <button
            type="button"
            className="bt-link"
            onClick={() => navigate('findings', { rule: rule.id as AnyRuleId })}
          >
            {t('ruleList.found', { count: formatNumber(found) })}
          </button>
        )}
      </div>
      <div className={styles.words}>
        <h2 id={`rule-${rule.id}`}>
          {t(`rules.${rule.id}.name`)}
          {rule.confirmed ? null : (
            <Tooltip label={t('ruleList.unconfirmedHint')}>
              <span className={styles.unconfirmed}>{t('ruleList.unconfirmed')}</span>
            </Tooltip>
          )}
        </h2>
        <p>{t(`rules.${rule.id}.help`)}</p>
      </div>
      <div className={styles.facts}>
        <h3>{t('ruleList.parameters')}</h3>
        {lines.length === 0 ? (
          <p className={styles.dim}>{t('ruleList.noParameters')}</p>
        ) : (
          <dl>
            {lines.map((line) => (
              <Threshold key={line.label} line={line} />
            ))}
          </dl>
        )}
        <h3>{t('ruleList.basis')}</h3>
        {citations.length === 0 ? (
          <p className={styles.dim}>{t('ruleList.noBasis')}</p>
        ) : (
          <ul>
            {citations.map((one) => (
              <Basis key={one.id} citation={one} />
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}
