/** What can be done to several lines at once, shown while they are chosen; each is one step that can be undone. */
import { Button, Menu, Popover, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { PLACEMENT_FORMS } from '../../../shared/domain/index.ts';
import { Icon } from '../../components/icons.tsx';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { seatsOfLine } from './grid-seats.ts';
import type { ItemLine } from './plan-rows.ts';
import { clearSeats, editSeats, holdBack } from './seat-commands.ts';
import styles from './selection-bar.module.css';

export function SelectionBar({ lines }: { lines: readonly ItemLine[] }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  // What can be done follows what the last change made of the seats.
  usePlanStore((state) => state.revision);
  const openExport = useAppStore((state) => state.openExport);
  const openProposal = useAppStore((state) => state.openProposal);
  if (lines.length < 2) return null;
  const seats = lines.flatMap(seatsOfLine);
  const rows = seats.map((id) => index.rows.get(id)).filter((row) => row !== undefined);
  const filled = rows.filter((row) => row.personId !== null).map((row) => row.post.id);
  const vacant = rows.filter((row) => row.personId === null);
  const toHold = vacant.filter((row) => !row.post.frozen).map((row) => row.post.id);
  const held = vacant.filter((row) => row.post.frozen).map((row) => row.post.id);
  return (
    <div className={styles.bar} data-over-foot role="toolbar" aria-label={t('selection.label')}>
      <strong role="status">
        {t('selection.count', { count: formatNumber(lines.length), filled: formatNumber(filled.length) })}
      </strong>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            size="compact-xs"
            variant="default"
            disabled={filled.length === 0}
            rightSection={<Icon name="down" size={12} />}
          >
            {t('selection.form')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('selection.form')}>
          {PLACEMENT_FORMS.map((form) => (
            <Menu.Item key={form} onClick={() => editSeats(filled, { form })}>
              {t(`domain.form.${form}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <DayButton disabled={filled.length === 0} onDay={(since) => editSeats(filled, { since })} />
      <Button
        size="compact-xs"
        variant="default"
        disabled={filled.length === 0}
        onClick={() => clearSeats(filled)}
      >
        {t('selection.clear')}
      </Button>
      {toHold.length > 0 ? (
        <Button size="compact-xs" variant="default" onClick={() => openProposal({ postIds: toHold })}>
          {t('proposal.chosenSeats', { count: formatNumber(toHold.length) })}
        </Button>
      ) : null}
      {toHold.length > 0 ? (
        <Button size="compact-xs" variant="default" onClick={() => holdBack(toHold, true)}>
          {t('selection.hold', { count: formatNumber(toHold.length) })}
        </Button>
      ) : null}
      {held.length > 0 ? (
        <Button size="compact-xs" variant="default" onClick={() => holdBack(held, false)}>
          {t('selection.release', { count: formatNumber(held.length) })}
        </Button>
      ) : null}
      <Button
        size="compact-xs"
        variant="default"
        disabled={filled.length === 0}
        onClick={() => openExport({ postIds: filled })}
      >
        {t('selection.export')}
      </Button>
    </div>
  );
}

interface DayProps {
  disabled: boolean;
  /** Null: the start of the plan. */
  onDay: (day: string | null) => void;
}

function DayButton({ disabled, onDay }: DayProps): ReactNode {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const day = parseTypedDay(typed);
  const wrong = typed.trim() !== '' && day === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    setOpened(false);
    setTyped('');
    onDay(day);
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="default"
          disabled={disabled}
          onClick={() => setOpened(!opened)}
          rightSection={<Icon name="down" size={12} />}
        >
          {t('selection.day')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('selection.day')}>
        <form onSubmit={submit} className={styles.day}>
          <TextInput
            data-autofocus
            label={t('plan.column.since')}
            description={t('plan.columnHow.since')}
            placeholder="01/7/2026"
            value={typed}
            error={wrong ? t('selection.dayWrong') : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" disabled={wrong}>
            {t('selection.setDay')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
