/**
 * What a paste would come to, before anything is done: how much of it is understood, and cell by cell what is not, why,
 * and what to do. What can be answered is answered here; the rest can be copied out again, so that nothing is lost.
 */
import { Button, Modal, Select } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { PersonId, PostId } from '../../../../shared/domain/index.ts';
import { presentPosition } from '../../../../shared/domain/person.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { birthYear, personName, seatWords } from '../../../components/plan-words.ts';
import { attempt } from '../../../components/toasts.tsx';
import { toTsv } from '../../../grid/tsv.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './paste.module.css';
import { type PendingPaste, planOf, runPaste, usePaste } from './paste-store.ts';
import { type Answer, type Trouble, troubleKey } from './plan-paste.ts';

export function PasteDialog(): ReactNode {
  const t = useT();
  const pending = usePaste((state) => state.pending);
  const put = usePaste((state) => state.put);
  return (
    <Modal
      opened={pending !== null}
      onClose={() => put(null)}
      title={t('paste.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {pending ? <Review pending={pending} onDone={() => put(null)} /> : null}
    </Modal>
  );
}

function Review({ pending, onDone }: { pending: PendingPaste; onDone: () => void }): ReactNode {
  const t = useT();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const { items, troubles } = useMemo(() => planOf(pending, answers), [pending, answers]);
  const open = troubles.filter((trouble) => !answers.has(troubleKey(trouble)));
  const { beyond } = pending;
  const answer = (trouble: Trouble, given: Answer | null) => {
    const next = new Map(answers);
    if (given === null) next.delete(troubleKey(trouble));
    else next.set(troubleKey(trouble), given);
    setAnswers(next);
  };
  const { index } = usePlanStore.getState();
  const atHome = open.flatMap((trouble) => homeAnswer(index, trouble) ?? []);
  return (
    <div className={styles.review}>
      <p role="status">
        {t('paste.summary', {
          count: formatNumber(items.length),
          left: formatNumber(open.length + beyond.length),
        })}
      </p>
      {atHome.length > 1 ? (
        <Button
          variant="default"
          className={styles.home ?? ''}
          onClick={() => setAnswers(new Map([...answers, ...atHome]))}
        >
          {t('paste.atHome', { count: formatNumber(atHome.length) })}
        </Button>
      ) : null}
      {troubles.length > 0 ? (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(['text', 'place', 'why', 'todo'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`paste.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {troubles.map((trouble) => (
                <TroubleRow
                  key={troubleKey(trouble)}
                  trouble={trouble}
                  given={answers.get(troubleKey(trouble)) ?? null}
                  onAnswer={(given) => answer(trouble, given)}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {beyond.length > 0 ? (
        <p>
          {t('paste.beyond', { count: formatNumber(beyond.length), first: beyond[0]?.join(' · ') ?? '' })}
        </p>
      ) : null}
      <footer className={styles.foot}>
        <CopyLeft open={open} beyond={beyond} />
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button
          // A button that is disabled takes no focus: it would stay in the grid behind.
          data-autofocus={items.length > 0 || undefined}
          disabled={items.length === 0}
          onClick={() => {
            onDone();
            attempt(() => runPaste(items));
          }}
        >
          {t('paste.run', { count: formatNumber(items.length) })}
        </Button>
      </footer>
    </div>
  );
}

/** The seat of several that is the only one in the unit the person works in; null where there is no such. */
function homeAnswer(index: PlanIndex, trouble: Trouble): [[string, Answer]] | null {
  if (trouble.kind !== 'several-posts' || trouble.personId === null) return null;
  const home = index.people.get(trouble.personId)?.person.currentUnitCode ?? null;
  const there = trouble.answers.filter(
    (answer) => home !== null && index.rows.get(PostId.parse(answer))?.post.unitCode === home,
  );
  const [only, other] = there;
  return only === undefined || other !== undefined ? null : [[troubleKey(trouble), only]];
}

interface TroubleProps {
  trouble: Trouble;
  given: Answer | null;
  onAnswer: (given: Answer | null) => void;
}

function TroubleRow({ trouble, given, onAnswer }: TroubleProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { cell, kind, answers } = trouble;
  const place = cell.postId ? seatWords(t, index, cell.postId) : personName(index, trouble.personId);
  const column = t(`plan.column.${cell.column}`);
  return (
    <tr>
      <td className={styles.text}>{cell.text.trim()}</td>
      <td>{[place, column].filter(Boolean).join(' — ')}</td>
      <td>{reasonWords(t, index, trouble)}</td>
      <td className={styles.todo}>
        {answers.length === 0 ? (
          t(`paste.todo.${kind}`, { column })
        ) : (
          <Select
            aria-label={t('paste.answerFor', { text: cell.text.trim(), place })}
            placeholder={t('paste.leaveOut')}
            clearable
            clearButtonProps={{ 'aria-label': t('paste.leaveOut') }}
            data={answers.map((value) => ({ value, label: answerWords(t, index, trouble, value) }))}
            value={given}
            onChange={(value) => onAnswer(answers.find((one) => one === value) ?? null)}
          />
        )}
      </td>
    </tr>
  );
}

function reasonWords(t: Translate, index: PlanIndex, trouble: Trouble): string {
  const { kind, personId, answers, paper = '', seat } = trouble;
  const person = personId === null ? undefined : index.people.get(personId);
  const posts = (person?.postIds ?? []).map((id) => seatWords(t, index, id)).join('; ');
  return t(`paste.why.${kind}`, {
    person: personName(index, personId),
    posts,
    paper,
    seat: seat === undefined ? '' : seatWords(t, index, seat),
    count: formatNumber(answers.length),
  });
}

/** What an answer says: what would be done, or which of the people of one name is meant. */
function answerWords(t: Translate, index: PlanIndex, { kind, personId }: Trouble, answer: Answer): string {
  if (kind === 'several-posts') return seatAnswer(t, index, answer);
  if (kind !== 'several') return t(`paste.answer.${answer}`, { person: personName(index, personId) });
  const person = PersonId.safeParse(answer).success
    ? index.people.get(PersonId.parse(answer))?.person
    : undefined;
  return person
    ? [person.fullName, birthYear(person), presentPosition(person)].filter(Boolean).join(' · ')
    : answer;
}

/** A seat that may be meant, with who sits there. */
function seatAnswer(t: Translate, index: PlanIndex, answer: Answer): string {
  const row = index.rows.get(PostId.parse(answer));
  if (row === undefined) return answer;
  const holder = personName(index, row.personId);
  return [seatWords(t, index, row.post.id), holder].filter(Boolean).join(' · ');
}

/** What is left out, to the clipboard: its texts, one cell a line, and the pasted lines the grid had no line for. */
function CopyLeft({ open, beyond }: { open: readonly Trouble[]; beyond: readonly string[][] }): ReactNode {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const lines = [...open.map(({ cell }) => [cell.text.trim()]), ...beyond];
  if (lines.length === 0) return null;
  return (
    <Button
      variant="subtle"
      className={styles.copy ?? ''}
      onClick={() => {
        // The window may write to the clipboard only in answer to a copy of its own.
        const write = (event: ClipboardEvent) => {
          event.preventDefault();
          event.clipboardData?.setData('text/plain', toTsv(lines));
          setCopied(true);
        };
        document.addEventListener('copy', write, { once: true });
        document.execCommand('copy');
        document.removeEventListener('copy', write);
      }}
    >
      {t(copied ? 'paste.copied' : 'paste.copyLeft')}
    </Button>
  );
}
