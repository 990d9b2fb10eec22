/** All of a waiver: whom and what it is about, what it rests on, where it stands, and the ways to change it. */

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WaiverRow } from '../../../shared/domain/index.ts';
import { useFactText } from '../../components/plan-finding.tsx';
import { ruleWords } from '../../components/plan-words.ts';
import { WaiverActions } from '../../components/waiver/waiver-actions.tsx';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { personWords, seatsWords, unitWords } from './findings-rows.ts';
import styles from './findings-screen.module.css';
import { WaiverStateMark } from './waiver-state-mark.tsx';

export function OwedDetail({ waiver, onGoTo }: { waiver: WaiverRow; onGoTo: () => void }): ReactNode {
  const t = useT();
  const describe = useFactText();
  const index = usePlanStore((state) => state.index);
  const title = ruleWords(t, index, waiver.rule);
  const about = [personWords(index, waiver), seatsWords(t, index, waiver), unitWords(t, index, waiver)];
  const isOwed = waiver.kind === 'owed';
  const facts = [
    [t('waivers.column.kind'), t(`domain.waiver.${waiver.kind}`)],
    [t('waivers.column.wanted'), describe(waiver.wanted)],
    [t('waivers.column.found'), describe(waiver.found)],
    [t('waivers.column.document'), waiver.document],
    [t('waivers.field.documentDate'), formatDate(waiver.documentDate)],
    [t('waivers.field.approver'), waiver.approver],
    [t(isOwed ? 'waivers.field.deadline' : 'waivers.field.until'), formatDate(waiver.deadline)],
    [t('waivers.field.course'), waiver.course],
    [t('waivers.field.completedOn'), formatDate(waiver.completedOn)],
    [t('waivers.field.reason'), waiver.reason],
  ];
  return (
    <div className={styles.detail}>
      <section>
        <header className={styles.head}>
          <WaiverStateMark state={waiver.state} />
          <strong>{title}</strong>
        </header>
        <p className={styles.about}>{about.filter(Boolean).join(' — ')}</p>
        <dl className={styles.facts}>
          {facts.map(([label, words]) =>
            words ? (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <WaiverActions
          key={waiver.findingId}
          finding={{ id: waiver.findingId, rule: waiver.rule }}
          title={title}
          isRecorded
        />
      </section>
      <Button onClick={onGoTo}>{t('waivers.goTo')}</Button>
    </div>
  );
}
