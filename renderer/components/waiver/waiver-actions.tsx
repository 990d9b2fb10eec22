/** What may be recorded for a finding, and what was: the ways into the form, and the form in their place. */
import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { Finding, WaiverFields, WaiverKind } from '../../../shared/domain/index.ts';
import { waiverKindsOf } from '../../../shared/rules/waiver-kinds.ts';
import { call } from '../../app/api.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { undoOf } from '../plan-undo.ts';
import { attempt, notify, notifyError } from '../toasts.tsx';
import styles from './waiver.module.css';
import { draftOf, emptyDraft, type WaiverDraft } from './waiver-draft.ts';
import { WaiverForm } from './waiver-form.tsx';

interface Props {
  finding: Pick<Finding, 'id' | 'rule'>;
  /** The finding in a few words. */
  title: string;
  /** A record is there, whether it still holds or not. */
  isRecorded: boolean;
}

/** Nothing where the rule knows no exception. */
export function WaiverActions({ finding: { id, rule }, title, isRecorded }: Props): ReactNode {
  const t = useT();
  const setWaiver = usePlanStore((state) => state.setWaiver);
  const [draft, setDraft] = useState<WaiverDraft | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const kinds = waiverKindsOf(rule);
  if (kinds.length === 0 && !isRecorded) return null;

  /** The focus stays with the finding after the form is gone. */
  const leave = () => {
    setDraft(null);
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  const change = () =>
    attempt(async () => {
      const waiver = await call('waiver.get', { findingId: id });
      if (waiver !== null) setDraft(draftOf(waiver));
    });
  const record = async (fields: WaiverFields) => {
    try {
      const result = await setWaiver(id, fields);
      notify({
        message: t('waivers.done.set', { kind: t(`journal.waiverKind.${fields.kind}`), title }),
        undo: undoOf(result),
      });
      leave();
    } catch (error) {
      notifyError(error);
    }
  };
  const remove = () =>
    attempt(async () => {
      const result = await setWaiver(id, null);
      notify({ message: t('waivers.done.remove', { title }), undo: undoOf(result) });
    });

  if (draft !== null) return <WaiverForm start={draft} onRecord={record} onLeave={leave} />;
  const action = (words: string, run: () => void) => (
    <Button key={words} variant="default" size="compact-sm" onClick={run}>
      {t(words)}
    </Button>
  );
  return (
    <div ref={row} className={styles.actions}>
      {isRecorded
        ? [action('waivers.change', change), action('waivers.remove', remove)]
        : kinds.map((kind: WaiverKind) => action(`waivers.record.${kind}`, () => setDraft(emptyDraft(kind))))}
    </div>
  );
}
