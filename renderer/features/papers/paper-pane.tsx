/** The chosen papers: what each is, what to look at, and the next step. */
import { Button } from '@mantine/core';
import { memo, type ReactNode, useState } from 'react';
import type { PaperId, PaperState } from '../../../shared/domain/index.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { Icon } from '../../components/icons.tsx';
import { PaperMark } from '../../components/paper-mark.tsx';
import { usePermission } from '../../components/review/review-commands.ts';
import { EmptyState } from '../../components/states.tsx';
import { attempt, notify } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { NumberForm } from './number-form.tsx';
import { PaperCheck } from './paper-check.tsx';
import { paperCommands } from './paper-commands.ts';
import { PaperFacts } from './paper-facts.tsx';
import styles from './paper-pane.module.css';
import { numberOf } from './paper-rows.ts';
import { PaperSheet } from './paper-sheet.tsx';
import { ProduceForm, printChosen } from './produce-form.tsx';
import { RevokeForm, StepForm } from './step-forms.tsx';

/** Steps that ask for something first. */
type Asking = 'number' | 'sign' | 'issue' | 'revoke' | 'produce';

interface Props {
  papers: readonly ListedPaper[];
  /** Drafts that got numbers are in another tab. */
  onNumbered: (ids: readonly PaperId[]) => void;
  /** Papers are about to be noted as signed or issued. */
  onStep: () => void;
  /** Where papers were written to is not told with changes of the plan. */
  onWritten: () => void;
  /** Narrows what is chosen to these. */
  onChoose: (ids: readonly PaperId[]) => void;
}

/** Drawn anew with what is chosen, not with every letter that is typed to find it. */
export const PaperPane = memo(function PaperPane({
  papers,
  onNumbered,
  onStep,
  onWritten,
  onChoose,
}: Props): ReactNode {
  const t = useT();
  const [first] = papers;
  if (first === undefined) {
    return <EmptyState icon="file" title={t('papers.nothing')} text={t('papers.nothingText')} />;
  }
  // Another choice, or another state of the same, begins anew.
  const key = papers.map(({ id, state }) => `${id}${state}`).join();
  return (
    <section className={styles.pane} aria-label={t('papers.pane')}>
      <header>
        {papers.length === 1 ? (
          <>
            <h2>{numberOf(first) || t(`decisions.kind.${first.kind}`)}</h2>
            <PaperMark paper={first} />
            <p>{first.subject}</p>
          </>
        ) : (
          <h2>{t('papers.chosen', { count: formatNumber(papers.length) })}</h2>
        )}
      </header>
      <Steps
        key={key}
        papers={papers}
        onNumbered={onNumbered}
        onStep={onStep}
        onWritten={onWritten}
        onChoose={onChoose}
      />
      {papers.length === 1 ? <PaperFacts paper={first} /> : null}
      {papers.length === 1 ? <PaperSheet paper={first} /> : null}
    </section>
  );
});

/** The one state all papers are in; null where they are in several. */
function stateOf(papers: readonly ListedPaper[]): PaperState | null {
  const [first] = papers;
  return papers.every(({ state }) => state === first?.state) ? (first?.state ?? null) : null;
}

function Steps({ papers, onNumbered, onStep, onWritten, onChoose }: Props): ReactNode {
  const t = useT();
  const permission = usePermission();
  const [asking, setAsking] = useState<Asking | null>(null);
  const ids = papers.map(({ id }) => id);
  const state = stateOf(papers);
  const states = new Set(papers.map((paper) => paper.state));
  const canRemake = !['signed', 'issued', 'revoked'].some((one) => states.has(one as PaperState));
  const isTakenBack =
    state === 'issued' || (!states.has('draft') && !states.has('issued') && !states.has('revoked'));
  const ask = (what: Exclude<Asking, 'produce'>) => {
    const { may, why } = permission(
      what === 'revoke' && state !== 'issued' ? 'paper.cancel' : `paper.${what}`,
    );
    const words = what === 'revoke' && state !== 'issued' ? 'cancel' : what;
    return (
      <Button
        key={what}
        variant={what === 'revoke' ? 'default' : 'filled'}
        {...(what === 'revoke' ? { color: 'red' } : {})}
        disabled={!may}
        title={why}
        aria-expanded={asking === what}
        onClick={() => setAsking(asking === what ? null : what)}
      >
        {t(`papers.action.${words}`)}
      </Button>
    );
  };
  const run = (what: 'remake' | 'discard') => {
    const { may, why } = permission(`paper.${what}`);
    return (
      <Button
        key={what}
        variant="default"
        leftSection={<Icon name={what === 'remake' ? 'redo' : 'close'} size={14} />}
        disabled={!may}
        title={why}
        onClick={() => attempt(() => paperCommands[what](ids))}
      >
        {t(`papers.action.${what}`)}
      </Button>
    );
  };
  const done = () => setAsking(null);
  return (
    <>
      <div className={styles.actions}>
        {state === 'draft' ? ask('number') : null}
        {state === 'numbered' ? ask('sign') : null}
        {state === 'signed' ? ask('issue') : null}
        <Button
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          aria-expanded={asking === 'produce'}
          onClick={() => setAsking(asking === 'produce' ? null : 'produce')}
        >
          {t('papers.action.produce')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="print" size={14} />}
          onClick={() =>
            attempt(async () => {
              if (await printChosen(papers)) notify({ message: t('exports.printed') });
            })
          }
        >
          {t('papers.action.print')}
        </Button>
        {canRemake ? run('remake') : null}
        {state === 'draft' ? run('discard') : null}
        {isTakenBack ? ask('revoke') : null}
      </div>
      {asking === 'number' ? (
        <NumberForm
          papers={papers}
          onCancel={done}
          onDone={() => {
            done();
            onNumbered(ids);
          }}
        />
      ) : null}
      {asking === 'sign' || asking === 'issue' ? (
        <StepForm step={asking} papers={papers} onStep={onStep} onDone={done} onChoose={onChoose} />
      ) : null}
      {asking === 'produce' ? <ProduceForm papers={papers} onDone={done} onWritten={onWritten} /> : null}
      {asking === 'revoke' ? <RevokeForm papers={papers} onDone={done} /> : null}
      <PaperCheck papers={papers} onNumber={() => setAsking('number')} onChoose={onChoose} />
    </>
  );
}
