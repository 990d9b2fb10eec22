/** What taking people over would do, before it is done. */
import { Button, Checkbox, Modal } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  type PersonId,
  type PlanComparison,
  type PlanRecord,
  type PostId,
  peopleOfFinding,
  type TakeOver,
  type Waiver,
} from '../../../../shared/domain/index.ts';
import { endingWords } from '../../../../shared/rules/ending-words.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { errorSentence } from '../../../components/error-words.ts';
import { undoOf } from '../../../components/plan-undo.ts';
import { personName, ruleWords, seatWords } from '../../../components/plan-words.ts';
import { SkeletonRows } from '../../../components/states.tsx';
import { notify } from '../../../components/toasts.tsx';
import { formatDate, formatNumber, planTitle } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './comparison.module.css';

interface Props {
  from: PlanRecord;
  personIds: readonly PersonId[];
  /** How the two plans differ, by person. */
  differences: PlanComparison['people'];
  onClose: () => void;
}

/** More names than these are counted. */
const MOST_NAMED = 12;

export function TakeOverDialog({ from, personIds, differences, onClose }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [preview, setPreview] = useState<TakeOver | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [withWaivers, setWithWaivers] = useState(true);
  const [isRunning, setRunning] = useState(false);
  const plan = planTitle(t, from.name);
  useEffect(() => {
    call('plan.previewTakeOver', { planId: from.id, personIds: [...personIds] }).then(setPreview, setFailure);
  }, [from.id, personIds]);

  const run = async ({ personIds: all }: TakeOver): Promise<void> => {
    setRunning(true);
    try {
      const result = await call('plan.takeOver', { planId: from.id, personIds: all, withWaivers });
      if (!result.delta.reload) usePlanStore.getState().applyDelta(result.delta);
      const message = t('comparison.taken', { count: formatNumber(all.length), plan });
      if (result.entry !== null) notify({ message, undo: undoOf(result) });
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setRunning(false);
    }
  };
  const names = (key: string, lines: readonly string[]): ReactNode =>
    lines.length === 0 ? null : (
      <section className={styles.names}>
        <h3>{t(`comparison.${key}`, { count: formatNumber(lines.length) })}</h3>
        <Lines lines={lines} />
      </section>
    );
  const endings = { post: (id: PostId) => seatWords(t, index, id), date: formatDate };
  const people = (ids: readonly PersonId[]): string[] =>
    ids.map((id) => {
      const person = personName(index, id);
      const difference = differences.find(({ personId }) => personId === id);
      if (difference === undefined) return person;
      const here = endingWords(t, difference.mine, endings);
      return t('comparison.takePerson', { person, here, there: endingWords(t, difference.other, endings) });
    });
  const recorded = ({ kind, rule, deadline, ...about }: Waiver): string =>
    t(`comparison.takeWaiver${deadline === null ? '' : 'Until'}`, {
      person: peopleOfFinding(about)
        .map((id) => personName(index, id))
        .join(', '),
      rule: ruleWords(t, index, rule),
      kind: t(`domain.waiver.${kind}`),
      date: formatDate(deadline),
    });
  const blocked = preview !== null && preview.frozen.length > 0;
  const runs = useRef<HTMLButtonElement>(null);
  // Until it is known what would be taken over there is nothing to be done but to leave, and only what may be done takes the focus.
  useEffect(() => {
    if (preview !== null) runs.current?.focus();
  }, [preview]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('comparison.takeTitle', { plan })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      size={560}
    >
      {preview === null && failure === null ? <SkeletonRows rows={4} columns={1} /> : null}
      {preview === null ? null : (
        <>
          {names('takeAsked', people(preview.personIds.filter((id) => !preview.along.includes(id))))}
          {names('takeAlong', people(preview.along))}
          {names(
            'takeVacant',
            preview.leftVacant.map((id) => seatWords(t, index, id)),
          )}
          {names(
            'takeFrozen',
            preview.frozen.map(
              ({ personId, postId }) => `${personName(index, personId)} – ${seatWords(t, index, postId)}`,
            ),
          )}
          {preview.waivers.length === 0 ? null : (
            <section className={styles.names}>
              <Checkbox
                label={t('comparison.takeWaivers', { count: formatNumber(preview.waivers.length) })}
                description={t('comparison.takeWaiversLeft')}
                checked={withWaivers}
                onChange={(event) => setWithWaivers(event.currentTarget.checked)}
              />
              <Lines lines={preview.waivers.map(recorded)} />
            </section>
          )}
        </>
      )}
      {failure === null ? null : (
        <p className={styles.refusal} role="alert">
          {errorSentence(t, shapeOf(failure))}
        </p>
      )}
      <div className={styles.buttons}>
        <Button data-autofocus variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          ref={runs}
          loading={isRunning}
          disabled={preview === null || blocked}
          onClick={() => {
            if (preview !== null) void run(preview);
          }}
        >
          {t('comparison.takeRun', { count: formatNumber(preview?.personIds.length ?? personIds.length) })}
        </Button>
      </div>
    </Modal>
  );
}

/** The first of them one below the other, the others counted. */
function Lines({ lines }: { lines: readonly string[] }): ReactNode {
  const t = useT();
  const more = lines.length - MOST_NAMED;
  return (
    <ul>
      {lines.slice(0, MOST_NAMED).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {more > 0 ? <li>{t('comparison.more', { count: formatNumber(more) })}</li> : null}
    </ul>
  );
}
