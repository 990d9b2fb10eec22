/** The frame of an import under way: its steps, what comes next, and the step that is looked at. */
import { Button, Tooltip } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { ImportDraft } from '../../../shared/domain/import-draft.ts';
import type { WorkProgress } from '../../../shared/ipc/events.ts';
import { useShortcuts } from '../../app/keys.ts';
import { confirmOnce } from '../../components/confirm-once.tsx';
import { CutText } from '../../components/cut-text.tsx';
import { ProgressStrip } from '../../components/progress-strip.tsx';
import { attempt, notifyError } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { t as translate, useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { cancelWork } from '../../state/work.ts';
import { acceptDraft } from './accept.ts';
import { ColumnsStep } from './columns/columns-step.tsx';
import { openPoints, STEPS, type Step, stepAfter } from './draft-steps.ts';
import { FilesStep } from './files/files-step.tsx';
import { useImport } from './import-store.ts';
import { PeopleStep } from './people/people-step.tsx';
import { StepBar } from './step-bar.tsx';
import { SummaryStep } from './summary/summary-step.tsx';
import { ValuesStep } from './values/values-step.tsx';
import styles from './wizard.module.css';

const CONTENT: Record<Step, (props: { draft: ImportDraft }) => ReactNode> = {
  files: FilesStep,
  columns: ColumnsStep,
  values: ValuesStep,
  people: PeopleStep,
  summary: SummaryStep,
};

export function Wizard({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const { step, putAside, goTo, goneOutOfScope } = useImport();
  const open = useMemo(() => openPoints(draft, putAside), [draft, putAside]);
  const working = useWorking();
  const content = useRef<HTMLDivElement>(null);
  const next = STEPS.slice(STEPS.indexOf(step) + 1).find((one) => open[one] > 0) ?? 'summary';
  const { created, updated, gone } = draft.counts;
  const changes = created + updated;
  const nothingToTake = changes === 0 && !(goneOutOfScope && gone > 0);
  const forward = () => {
    if (step !== 'summary') goTo(next);
    else if (!nothingToTake && working === null) attempt(acceptDraft);
  };
  useShortcuts({
    'Alt+ArrowLeft': () => goTo(stepAfter(step, -1)),
    'Alt+ArrowRight': () => goTo(stepAfter(step, 1)),
    'Ctrl+Enter': forward,
  });
  // Who came by keyboard goes on where the work of the step is.
  useEffect(() => {
    const first = content.current?.querySelector<HTMLElement>(`[data-step-focus="${step}"]`);
    (first ?? content.current)?.focus({ preventScroll: true });
  }, [step]);

  const Content = CONTENT[step];
  const label = () => {
    if (step !== 'summary') {
      const name = t(`importScreen.step.${next}`);
      return open[next] > 0
        ? t('importScreen.nextOpen', { step: name, count: formatNumber(open[next]) })
        : t('importScreen.next', { step: name });
    }
    if (nothingToTake) return t('importScreen.acceptNothing');
    return changes === 0
      ? t('importScreen.acceptGone', { count: formatNumber(gone) })
      : t('importScreen.accept', { count: formatNumber(changes) });
  };
  return (
    <section className={styles.wizard} aria-label={t('importScreen.title')}>
      <header className={styles.bar}>
        <div className={styles.title}>
          <h1>{t('importScreen.title')}</h1>
          <CutText text={draft.files.map(({ name }) => name).join(' · ')} />
        </div>
        <StepBar step={step} open={open} onStep={goTo} />
        <div className={styles.actions}>
          {working === null ? (
            <>
              <Button variant="subtle" color="gray" onClick={() => attempt(leave)}>
                {t('importScreen.leave')}
              </Button>
              <Tooltip label={t('importScreen.keysNext')}>
                <Button
                  onClick={forward}
                  aria-keyshortcuts="Control+Enter"
                  disabled={step === 'summary' && nothingToTake}
                >
                  {label()}
                </Button>
              </Tooltip>
            </>
          ) : (
            <div className={styles.working} role="status">
              <ProgressStrip
                progress={working}
                onCancel={() => cancelWork(working.workId).catch(notifyError)}
              />
            </div>
          )}
        </div>
      </header>
      <div ref={content} className={styles.content} tabIndex={-1}>
        <Content draft={draft} />
      </div>
    </section>
  );
}

/** Reading more files or taking in: it stands in place of the buttons. What a change takes is told below. */
function useWorking(): WorkProgress | null {
  const workId = useImport(({ accepting, reading }) => accepting ?? reading?.workId ?? null);
  return useAppStore((state) => state.work.find((one) => one.workId === workId)) ?? null;
}

/** Leaves the draft; asks only where answers would go with it. */
async function leave(): Promise<void> {
  const { touched, close } = useImport.getState();
  const yes =
    !touched ||
    (await confirmOnce({
      title: translate('importScreen.leaveTitle'),
      sentence: translate('importScreen.leaveSentence'),
      action: translate('importScreen.leave'),
    }));
  if (yes) close();
}
