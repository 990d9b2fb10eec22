/** What becomes of the people selected on the board: settled together, or somebody seated on a vacant post. */
import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import {
  DISPOSITION_KINDS,
  type DispositionKind,
  type IsoDate,
  type PersonId,
  presentPosition,
} from '../../../shared/domain/index.ts';
import { personName } from '../../components/plan-words.ts';
import { clearDispositions, settle } from '../../components/settle-people.ts';
import { EmptyState } from '../../components/states.tsx';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { FittingSeats } from './fitting-seats.tsx';
import styles from './settle-pane.module.css';

interface Props {
  personIds: readonly PersonId[];
  deadline: IsoDate;
  kindField: RefObject<HTMLInputElement | null>;
}

export function SettlePane({ personIds, deadline, kindField }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const navigate = useAppStore((state) => state.navigate);
  const openProposal = useAppStore((state) => state.openProposal);
  const [first] = personIds;
  if (first === undefined) {
    return (
      <EmptyState icon="person" title={t('outlook.surplus.nobody')} text={t('outlook.surplus.nobodyText')} />
    );
  }
  const only = personIds.length === 1 ? index.people.get(first) : undefined;
  return (
    <section className={styles.pane} aria-label={t('outlook.surplus.pane')}>
      <header>
        {only ? (
          <>
            <h2>{personName(index, first)}</h2>
            <p>{presentPosition(only.person)}</p>
            <button type="button" className="bt-link" onClick={() => navigate('people', { personId: first })}>
              {t('outlook.surplus.openPerson')}
            </button>
          </>
        ) : (
          <>
            <h2>{t('outlook.surplus.chosen', { count: formatNumber(personIds.length) })}</h2>
            <Button variant="default" onClick={() => openProposal({ personIds })}>
              {t('proposal.chosenPeople', { count: formatNumber(personIds.length) })}
            </Button>
          </>
        )}
      </header>
      <SettleForm key={personIds.join()} personIds={personIds} deadline={deadline} kindField={kindField} />
      {only ? <FittingSeats personId={first} /> : null}
    </section>
  );
}

const DATE_MODES = ['suggested', 'one', 'none'] as const;
type DateMode = (typeof DATE_MODES)[number];

/** A day follows from the facts for these only. */
function suggests(kind: DispositionKind | null): kind is 'retire' | 'surplus' {
  return kind === 'retire' || kind === 'surplus';
}

function SettleForm({ personIds, deadline, kindField }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const known = personIds.map((id) => index.people.get(id)?.disposition ?? null);
  const present = known.length === 1 ? (known[0] ?? null) : null;
  const [kind, setKind] = useState<DispositionKind | null>(present?.kind ?? null);
  const [mode, setMode] = useState<DateMode>(present?.date ? 'one' : 'none');
  const [date, setDate] = useState(formatDate(present?.date ?? null));
  const [note, setNote] = useState(present?.note ?? '');
  // The same person changed elsewhere, or taken back, begins the form anew.
  useEffect(() => {
    setKind(present?.kind ?? null);
    setMode(present?.date ? 'one' : 'none');
    setDate(formatDate(present?.date ?? null));
    setNote(present?.note ?? '');
  }, [present]);

  const offered = DATE_MODES.filter((one) => one !== 'suggested' || suggests(kind));
  const day = parseTypedDay(date);
  const wrong = mode === 'one' && day === null;
  const choose = (value: string | null) => {
    const next = DISPOSITION_KINDS.find((one) => one === value) ?? null;
    setKind(next);
    if (suggests(next)) setMode('suggested');
    else if (mode === 'suggested') setMode('one');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (kind === null || wrong) return;
        settle(personIds, {
          kind,
          date: mode === 'one' ? day : mode === 'suggested' ? 'suggested' : null,
          note,
        });
      }}
    >
      <Select
        ref={kindField}
        label={t('outlook.surplus.kind')}
        data={DISPOSITION_KINDS.map((value) => ({ value, label: t(`domain.disposition.${value}`) }))}
        value={kind}
        onChange={choose}
      />
      {kind === null ? null : (
        <>
          <SegmentedControl
            aria-label={t('outlook.surplus.dateBy')}
            fullWidth
            className={styles.days}
            value={mode}
            data={offered.map((value) => ({ value, label: t(`outlook.surplus.dateMode.${value}`) }))}
            onChange={(value) => setMode(offered.find((one) => one === value) ?? 'none')}
          />
          {mode === 'suggested' && suggests(kind) ? (
            <p className={styles.hint}>
              {t(`outlook.surplus.suggestion.${kind}`, { date: formatDate(deadline) })}
            </p>
          ) : null}
          {mode === 'one' ? (
            <TextInput
              label={t('outlook.surplus.date')}
              placeholder={t('people.disposition.datePlaceholder')}
              value={date}
              error={date.trim() !== '' && wrong ? t('people.disposition.dateWrong') : null}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          ) : null}
          <TextInput
            label={t('outlook.surplus.note')}
            placeholder={personIds.length > 1 ? t('outlook.surplus.keepNote') : ''}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" disabled={kind === null || wrong}>
          {personIds.length === 1
            ? t('common.save')
            : t('outlook.surplus.save', { count: formatNumber(personIds.length) })}
        </Button>
        {known.some((one) => one !== null) ? (
          <Button variant="default" onClick={() => clearDispositions(personIds)}>
            {t('outlook.surplus.clear')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
