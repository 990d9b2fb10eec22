/** A legal text a finding rests on: what it is, whether it is in force for the plan, and how sure that is. */
import type { ReactNode } from 'react';
import type { Citation, CitationId, IsoDate } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { inForceOn } from '../../../shared/rules/citations.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { Icon } from '../icons.tsx';
import { citationWords } from '../plan-words.ts';
import styles from './explain.module.css';

/** Nothing more has to be compared with a text that was read. */
const SURE: ReadonlySet<Citation['confidence']> = new Set(['seen']);

export function CitationNote({ id }: { id: CitationId }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const citation = index.citations.get(id);
  if (!citation) return <li>{id}</li>;
  const successor = citation.replacedBy === null ? undefined : index.citations.get(citation.replacedBy);
  const sure = SURE.has(citation.confidence);
  const force = index.plan ? forceWords(t, citation, index.plan.startDate, successor) : '';
  return (
    <li>
      <strong>{headWords(t, citation)}</strong>
      {citation.number === '' ? null : <div className={styles.text}>{citation.title}</div>}
      <div className={styles.quiet}>{force}</div>
      <div className={styles.sure} data-doubtful={!sure}>
        <Icon name={sure ? 'ok' : 'warn'} size={14} />
        <span>{t(`explain.confidence.${citation.confidence}`)}</span>
      </div>
      {citation.note === undefined ? null : (
        <div className={styles.quiet}>{t('explain.citation.note', { note: citation.note })}</div>
      )}
    </li>
  );
}

function headWords(t: Translate, citation: Citation): string {
  const { date, issuer } = citation;
  const name = citationWords(citation, citation.id);
  if (issuer === '') return name;
  return date === null
    ? t('explain.citation.undated', { name, issuer })
    : t('explain.citation.dated', { name, issuer, date: formatDate(date) });
}

/** From when to when, and what that means on the first day of the plan. */
function forceWords(
  t: Translate,
  citation: Citation,
  start: IsoDate,
  successor: Citation | undefined,
): string {
  const date = formatDate(start);
  const successorName = successor === undefined ? null : citationWords(successor, successor.id);
  return `${spanWords(t, citation)}; ${standingWords(t, citation, start, date, successorName)}`;
}

function spanWords(t: Translate, { inForceFrom, inForceTo }: Citation): string {
  const span = { from: formatDate(inForceFrom), to: formatDate(inForceTo) };
  if (inForceFrom === null) return t(`explain.citation.${inForceTo === null ? 'unknown' : 'until'}`, span);
  return t(`explain.citation.${inForceTo === null ? 'from' : 'span'}`, span);
}

function standingWords(
  t: Translate,
  citation: Citation,
  start: IsoDate,
  date: string,
  successor: string | null,
): string {
  if (inForceOn(citation, start)) return t('explain.citation.inForce', { date });
  if (citation.inForceFrom !== null && start < citation.inForceFrom)
    return t('explain.citation.notYet', { date });
  return successor === null
    ? t('explain.citation.over', { date })
    : t('explain.citation.replaced', { date, successor });
}
