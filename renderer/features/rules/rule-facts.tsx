/** What a rule is checked with and what it rests on. */
import { Tooltip } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Citation } from '../../../shared/domain/citation.ts';
import type { CitationId } from '../../../shared/domain/ids.ts';
import type { RuleRow } from '../../../shared/ipc/contract.ts';
import { inForceOn } from '../../../shared/rules/citations.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { type ParameterLine, parameterLines, type TitleName, valueWords } from './parameter-words.ts';
import styles from './rule-card.module.css';
import { isShipped } from './rule-draft.ts';

interface Props {
  rule: RuleRow;
  titleName: TitleName;
  citation: (id: CitationId) => Citation | undefined;
}

export function RuleFacts({ rule, titleName, citation }: Props): ReactNode {
  const t = useT();
  const lines = parameterLines(t, rule, titleName);
  const citations = rule.legalBasis
    .map((id) => citation(id as CitationId))
    .filter((one) => one !== undefined);
  return (
    <div className={styles.facts}>
      <h3>{t('ruleList.parameters')}</h3>
      {lines.length === 0 ? (
        <p className={styles.dim}>{t('ruleList.noParameters')}</p>
      ) : (
        <dl>
          {lines.map((line) => (
            <Threshold key={line.label} line={line} titleName={titleName} />
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
  );
}

function Basis({ citation }: { citation: Citation }): ReactNode {
  const t = useT();
  const planStart = usePlanStore((state) => state.index.plan?.startDate ?? '');
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
      {planStart === '' || inForceOn(citation, planStart) ? null : (
        <span className={styles.unconfirmed}>{t('ruleList.notInForce')}</span>
      )}
      {dates.length === 0 ? null : <span className={styles.dim}>{` (${dates.join('; ')})`}</span>}
    </li>
  );
}

const MOST_VALUES = 6;

function Threshold({
  line: { label, values, parameter },
  titleName,
}: {
  line: ParameterLine;
  titleName: TitleName;
}): ReactNode {
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
        {parameter === null || !parameter.overridden || isShipped(parameter, parameter.value) ? null : (
          <span className={styles.dim}>
            {' '}
            (
            {t('ruleEdit.shipped', {
              value: valueWords(t, parameter.kind, parameter.shipped, titleName).join('; '),
            })}
            )
          </span>
        )}
        {parameter === null || parameter.confirmed ? null : <Unconfirmed />}
      </dd>
    </div>
  );
}

export function Unconfirmed(): ReactNode {
  const t = useT();
  return (
    <Tooltip label={t('ruleList.unconfirmedHint')}>
      <span className={styles.unconfirmed}>{t('ruleList.unconfirmed')}</span>
    </Tooltip>
  );
}
