/** Numbers for the chosen drafts: the date, the first number of each register, and what each draft would get. */
import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import {
  type AppErrorShape,
  type IsoDate,
  type PaperId,
  registerName,
} from '../../../shared/domain/index.ts';
import type { ListedPaper, NumberingPreview, NumberStart } from '../../../shared/ipc/paper-channels.ts';
import { call, shapeOf } from '../../app/api.ts';
import { errorSentence } from '../../components/error-words.ts';
import { Icon } from '../../components/icons.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { attempt } from '../../components/toasts.tsx';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { paperCommands } from './paper-commands.ts';
import styles from './paper-pane.module.css';
import { Submit } from './step-forms.tsx';
import { today } from './today.ts';

/** What was typed as the first number of a register. */
type Typed = Omit<NumberStart, 'start'> & { text: string };

interface Props {
  papers: readonly ListedPaper[];
  onDone: () => void;
  onCancel: () => void;
}

export function NumberForm({ papers, onDone, onCancel }: Props): ReactNode {
  const t = useT();
  const [date, setDate] = useState(() => formatDate(today()));
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const day = parseTypedDay(date);
  const ids = papers.map(({ id }) => id);
  const { groups, failure, isCurrent } = usePreview(
    ids,
    day,
    [...typed.values()].flatMap(({ text, ...key }) => {
      const start = numberIn(text);
      return start === null ? [] : [{ ...key, start }];
    }),
  );
  const isWrong = [...typed.values()].some(({ text }) => numberIn(text) === null);
  return (
    <form
      className={styles.form}
      aria-label={t('papers.number.title', { count: formatNumber(papers.length) })}
      onSubmit={(event) => {
        event.preventDefault();
        if (day === null || groups === null || !isCurrent) return;
        const starts = groups.map(({ organ, symbol, period, papers: own }) => ({
          organ,
          symbol,
          period,
          start: own[0]?.number ?? 1,
        }));
        attempt(async () => {
          await paperCommands.number(ids, day, starts);
          onDone();
        });
      }}
    >
      <h3>{t('papers.number.title', { count: formatNumber(papers.length) })}</h3>
      <p>{t('papers.number.order')}</p>
      <TextInput
        label={t('papers.number.date')}
        placeholder={t('papers.day')}
        value={date}
        error={date.trim() !== '' && day === null ? t('papers.dayWrong') : null}
        onChange={({ currentTarget }) => setDate(currentTarget.value)}
      />
      {(groups ?? []).map((group) => (
        <Group
          key={registerName(group)}
          group={group}
          isCurrent={isCurrent}
          typed={typed.get(registerName(group))?.text ?? null}
          onType={(text) => {
            const { organ, symbol, period } = group;
            setTyped(new Map(typed).set(registerName(group), { organ, symbol, period, text }));
          }}
        />
      ))}
      {failure === null ? null : (
        <p className={styles.failed} role="alert">
          <Icon name="block" size={14} /> {errorSentence(t, failure)}
        </p>
      )}
      <Submit
        words={t('papers.number.give')}
        disabled={day === null || groups === null || !isCurrent || isWrong}
        onCancel={onCancel}
      />
    </form>
  );
}

interface GroupProps {
  group: NumberingPreview[number];
  /** Whether its numbers are those of what stands in the field. */
  isCurrent: boolean;
  /** What stands in the field; null until somebody typed there. */
  typed: string | null;
  onType: (text: string) => void;
}

function Group({ group, isCurrent, typed, onType }: GroupProps): ReactNode {
  const t = useT();
  const { organ, symbol, period, family, isNew, papers, laterBefore } = group;
  const name = [organ, symbol, t(`papers.book.period_${family}`, { period })].join(' · ');
  const [from = 0] = papers.map(({ number }) => number);
  const to = papers.at(-1)?.number ?? from;
  const isRow = to - from + 1 === papers.length;
  return (
    <section className={styles.group} aria-label={name}>
      <h4>{name}</h4>
      <TextInput
        label={t('papers.number.start')}
        inputMode="numeric"
        w={120}
        value={typed ?? String(from)}
        error={typed !== null && numberIn(typed) === null ? t('papers.numberWrong') : null}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p role="status">
        {!isCurrent
          ? null
          : papers.length === 1
            ? t('papers.number.one', { from })
            : t('papers.number.range', { count: formatNumber(papers.length), from, to })}
        {!isCurrent || isRow ? null : `, ${t('papers.number.skips')}`}
      </p>
      {isNew ? <p className={styles.quiet}>{t('papers.number.newBook')}</p> : null}
      {laterBefore === null ? null : (
        <p>
          <SeverityMark mark="warn" compact />{' '}
          {t('papers.number.later', { number: laterBefore.number, date: formatDate(laterBefore.date) })}
        </p>
      )}
    </section>
  );
}

function numberIn(text: string): number | null {
  return /^\s*[1-9]\d{0,5}\s*$/.test(text) ? Number(text) : null;
}

interface Preview {
  groups: NumberingPreview | null;
  failure: AppErrorShape | null;
  /** Not while an answer to what was typed last is on its way, or was refused: those are not the numbers of before. */
  isCurrent: boolean;
}

/** Asked anew whenever something is typed; while a start is refused, the groups before it stay in sight. */
function usePreview(ids: readonly PaperId[], date: IsoDate | null, starts: readonly NumberStart[]): Preview {
  const [answer, setAnswer] = useState({
    groups: null as NumberingPreview | null,
    failure: null as AppErrorShape | null,
    question: '',
  });
  const revision = usePlanStore((state) => state.revision);
  const question = JSON.stringify({ revision, paperIds: ids, date, starts });
  useEffect(() => {
    const request: { paperIds: PaperId[]; date: IsoDate | null; starts: NumberStart[] } =
      JSON.parse(question);
    if (request.date === null) return undefined;
    let wanted = true;
    call('paper.previewNumbers', { ...request, date: request.date }).then(
      (groups) => {
        if (wanted) setAnswer({ groups, failure: null, question });
      },
      (error: unknown) => {
        if (wanted) setAnswer(({ groups }) => ({ groups, failure: shapeOf(error), question }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [question]);
  const { groups, failure } = answer;
  return { groups, failure, isCurrent: answer.question === question && failure === null };
}
