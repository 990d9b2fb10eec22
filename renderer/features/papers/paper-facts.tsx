/** When a paper was drafted, signed, issued or taken back; whom it is about; and what the plan has otherwise by now. */
import { type ReactNode, useEffect, useState } from 'react';
import type { ItemChange } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ListedPaper, PaperView } from '../../../shared/ipc/paper-channels.ts';
import { call } from '../../app/api.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { attempt } from '../../components/toasts.tsx';
import { fileName, formatDate, formatDateTime, planTitle } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './paper-pane.module.css';

/** Nothing until it is known; what cannot be had is told of where the text of the paper stands. */
export function PaperFacts({ paper }: { paper: ListedPaper }): ReactNode {
  const view = usePaperView(paper);
  return view?.id === paper.id ? <Facts paper={view} /> : null;
}

/** All of a paper, asked anew with every list it comes in. */
function usePaperView(paper: ListedPaper): PaperView | null {
  const [view, setView] = useState<PaperView | null>(null);
  useEffect(() => {
    let wanted = true;
    call('paper.get', { paperId: paper.id }).then(
      (answer) => {
        if (wanted) setView(answer);
      },
      () => {
        if (wanted) setView(null);
      },
    );
    return () => {
      wanted = false;
    };
  }, [paper]);
  return view;
}

function Facts({ paper }: { paper: PaperView }): ReactNode {
  const t = useT();
  const navigate = useAppStore((state) => state.navigate);
  const planId = usePlanStore((state) => state.index.plan?.id);
  const { revoked } = paper;
  return (
    <>
      {paper.changed.length === 0 ? null : (
        <section className={styles.changed} aria-label={t('papers.changed.title')}>
          <h3>
            <SeverityMark mark="warn" compact /> {t('papers.changed.title')}
          </h3>
          <ul>
            {paper.changed.map((change) => (
              <li key={`${change.personName} ${change.fact}`}>
                {paper.items.length > 1 ? <strong>{change.personName}: </strong> : null}
                {changeWords(t, change)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section} aria-label={t('papers.people')}>
        <h3>{t('papers.people')}</h3>
        <ul className={styles.people}>
          {paper.items.map((item) => (
            <li key={`${item.personId} ${item.postId ?? ''}`}>
              <button
                type="button"
                className="bt-link"
                title={t('papers.openPerson')}
                onClick={() => navigate('people', { personId: item.personId })}
              >
                {item.personName}
              </button>
              {item.postId === null ? null : (
                <button
                  type="button"
                  className="bt-link"
                  title={t('papers.openSeat')}
                  onClick={() =>
                    navigate('plan', { ...(item.postId ? { postId: item.postId } : {}), seats: 'all' })
                  }
                >
                  {t('plan.place', { post: item.post, unit: item.unit })}
                </button>
              )}
            </li>
          ))}
        </ul>
        <ul className={styles.dates}>
          <li>
            {t('papers.facts.made', {
              date: formatDate(paper.madeAt.slice(0, 10)),
              by: paper.madeBy,
              seq: paper.madeSeq,
            })}
          </li>
          {paper.signer === '' ? null : <li>{t('papers.facts.signer', { name: paper.signer })}</li>}
          {paper.planId === planId ? null : (
            <li>{t('papers.facts.otherPlan', { plan: planTitle(t, paper.planName) })}</li>
          )}
          {paper.signedOn === null ? null : (
            <li>{t('papers.facts.signed', { date: formatDate(paper.signedOn) })}</li>
          )}
          {paper.issuedOn === null ? null : (
            <li>{t('papers.facts.issued', { date: formatDate(paper.issuedOn) })}</li>
          )}
          {revoked === null ? null : (
            <li>
              {t(`papers.facts.${paper.issuedOn === null ? 'cancelled' : 'revoked'}`, {
                date: formatDate(revoked.at.slice(0, 10)),
                by: revoked.by,
                reason: revoked.reason,
              })}
            </li>
          )}
          {paper.files.map(({ format, path, at }) => (
            <li key={format}>
              {t('papers.facts.written', { date: formatDateTime(at) })}{' '}
              <button
                type="button"
                className="bt-link"
                title={path}
                onClick={() => attempt(() => call('shell.openFile', { path }))}
              >
                {fileName(path)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function changeWords(t: Translate, { fact, before, now }: ItemChange): string {
  if (fact === 'gone') return t('papers.changed.gone');
  const shown = (value: string): string => {
    if (value === '') return t('papers.changed.nothing');
    if (fact === 'form' || fact === 'disposition') return t(`domain.${fact}.${value}`);
    return fact === 'since' ? formatDate(value) : value;
  };
  return t('papers.changed.line', {
    fact: t(`papers.changed.fact.${fact}`),
    before: shown(before),
    now: shown(now),
  });
}
