/** A register: its first number, the numbers without a paper, and what is noted of them. */
import { Button, Select, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { NOTE_KINDS, type NumberGap } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { RegisterView } from '../../../shared/ipc/paper-channels.ts';
import { Icon } from '../../components/icons.tsx';
import { usePermission } from '../../components/review/review-commands.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { attempt } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import { paperCommands } from './paper-commands.ts';
import styles from './paper-pane.module.css';

type Stretch = Pick<NumberGap, 'from' | 'to'>;

export function BookPane({ register }: { register: RegisterView }): ReactNode {
  const t = useT();
  const permission = usePermission();
  const [meant, setMeant] = useState<Stretch>({ from: register.next, to: register.next });
  const { organ, symbol, family, period, gaps } = register;
  const toUnnote = permission('register.unnote');
  return (
    <section className={styles.pane} aria-label={t('papers.book.pane')}>
      <header>
        <h2>
          {symbol} · {t(`papers.book.period_${family}`, { period })}
        </h2>
        <p>{organ}</p>
      </header>
      <section className={styles.section} aria-label={t('papers.book.gapTitle')}>
        <h3>{t('papers.book.gapTitle')}</h3>
        {gaps.length === 0 ? (
          <p>
            <SeverityMark mark="ok" compact /> {t('papers.book.noGaps')}
          </p>
        ) : (
          <ul className={styles.problems}>
            {gaps.map((gap) => (
              <li key={gap.from}>
                {gap.kind === null ? <SeverityMark mark="warn" compact /> : <Icon name="comment" size={14} />}
                <span>
                  <strong>{stretchWords(t, gap)}</strong> –{' '}
                  {gap.kind === null
                    ? t('papers.book.unexplained')
                    : t(`papers.book.${gap.kind}`, { note: gap.note })}
                </span>
                {gap.kind === null ? (
                  <Button variant="subtle" size="compact-xs" onClick={() => setMeant(gap)}>
                    {t('papers.book.explain')}
                  </Button>
                ) : (
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    disabled={!toUnnote.may}
                    title={toUnnote.why}
                    onClick={() => attempt(() => paperCommands.unnote(register.id, gap.from))}
                  >
                    {t('papers.book.unnote')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <NoteForm key={`${meant.from}-${meant.to}`} register={register} meant={meant} />
      <FirstForm key={register.firstNumber} register={register} />
    </section>
  );
}

function stretchWords(t: Translate, { from, to }: Stretch): string {
  return from === to ? t('papers.book.gapOne', { from }) : t('papers.book.gap', { from, to });
}

const numberIn = (text: string): number | null => (/^\s*[1-9]\d{0,5}\s*$/.test(text) ? Number(text) : null);

function NoteForm({ register, meant }: { register: RegisterView; meant: Stretch }): ReactNode {
  const t = useT();
  const { may, why } = usePermission()('register.note');
  const [from, setFrom] = useState(String(meant.from));
  const [to, setTo] = useState(String(meant.to));
  // Numbers behind the last are kept, those between were given elsewhere: as a rule.
  const [kind, setKind] = useState<(typeof NOTE_KINDS)[number]>(
    meant.from > (register.last ?? 0) ? 'reserved' : 'skipped',
  );
  const [note, setNote] = useState('');
  const [first, last] = [numberIn(from), numberIn(to)];
  const wrong = (text: string): string | null => (numberIn(text) === null ? t('papers.numberWrong') : null);
  return (
    <form
      className={styles.form}
      aria-label={t('papers.book.noteTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        if (first === null || last === null) return;
        attempt(async () => {
          await paperCommands.note({ registerId: register.id, from: first, to: last, kind, note });
          setNote('');
        });
      }}
    >
      <h3>{t('papers.book.noteTitle')}</h3>
      <div className={styles.actions}>
        <TextInput
          label={t('papers.book.from')}
          w={96}
          value={from}
          error={wrong(from)}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextInput
          label={t('papers.book.to')}
          w={96}
          value={to}
          error={wrong(to)}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </div>
      <Select
        label={t('papers.book.kind')}
        allowDeselect={false}
        data={NOTE_KINDS.map((value) => ({ value, label: t(`papers.book.kinds.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(NOTE_KINDS.find((one) => one === value) ?? kind)}
      />
      <TextInput
        label={t('papers.book.note')}
        autoComplete="off"
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button
          type="submit"
          disabled={!may || first === null || last === null || last < first || note.trim() === ''}
          title={why}
        >
          {t('papers.book.add')}
        </Button>
      </div>
    </form>
  );
}

function FirstForm({ register }: { register: RegisterView }): ReactNode {
  const t = useT();
  const { may, why } = usePermission()('register.first');
  const [text, setText] = useState(String(register.firstNumber));
  const number = numberIn(text);
  const { family, organ, symbol, period } = register;
  return (
    <form
      className={styles.form}
      aria-label={t('papers.book.firstTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        if (number !== null) attempt(() => paperCommands.first({ family, organ, symbol, period }, number));
      }}
    >
      <h3>{t('papers.book.firstTitle')}</h3>
      <p>{t('papers.book.firstText')}</p>
      <div className={styles.actions}>
        <TextInput
          aria-label={t('papers.book.firstTitle')}
          w={96}
          value={text}
          error={number === null ? t('papers.numberWrong') : null}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          disabled={!may || number === null || number === register.firstNumber}
          title={why}
        >
          {t('papers.book.save')}
        </Button>
      </div>
    </form>
  );
}
