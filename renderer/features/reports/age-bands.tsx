/** The age groups of the office: edited together, kept in the file once every age is in exactly one of them. */
import { ActionIcon, Button, NumberInput, Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import {
  type AgeBand,
  type AgeBandFault,
  ageBandFaults,
  inOrder,
  USUAL_STATISTICS,
} from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { call } from '../../app/api.ts';
import { Icon } from '../../components/icons.tsx';
import { undoOf } from '../../components/plan-undo.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { useT } from '../../i18n/index.ts';
import styles from './reports.module.css';

const askSettings = () => call('settings.get', {});

export function AgeBands(): ReactNode {
  const t = useT();
  const { answer } = useAnswer(askSettings);
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon name="settings" size={14} />}
          disabled={answer === null}
          onClick={() => setOpen(!open)}
        >
          {t('statistics.bands.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {answer === null ? null : (
          <BandForm kept={answer.statistics.ageBands} onKept={() => setOpen(false)} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface EditedBand extends AgeBand {
  /** Which line of the form it is. */
  id: number;
}

function numbered(bands: readonly AgeBand[]): EditedBand[] {
  return bands.map((band, id) => ({ ...band, id }));
}

function BandForm({ kept, onKept }: { kept: readonly AgeBand[]; onKept: () => void }): ReactNode {
  const t = useT();
  const [bands, setBands] = useState(() => numbered(kept));
  const faults = ageBandFaults(bands);
  const change = (id: number, part: Partial<AgeBand>): void =>
    setBands(bands.map((band) => (band.id === id ? { ...band, ...part } : band)));
  const save = (): void =>
    attempt(async () => {
      const settings = await call('settings.get', {});
      const ageBands = inOrder(bands).map(({ from, to }) => ({ from, to }));
      const result = await call('settings.change', { settings: { ...settings, statistics: { ageBands } } });
      onKept();
      notify({ message: t('statistics.bands.saved'), undo: undoOf(result) });
    });
  return (
    <form
      className={styles.bands}
      onSubmit={(event) => {
        event.preventDefault();
        if (faults.length === 0) save();
      }}
    >
      <p>{t('statistics.bands.note')}</p>
      <div className={styles.band} aria-hidden="true">
        <span>{t('statistics.bands.fromShort')}</span>
        <span>{t('statistics.bands.toShort')}</span>
      </div>
      {bands.map((band, at) => (
        <div key={band.id} className={styles.band}>
          {(['from', 'to'] as const).map((end) => (
            <NumberInput
              key={end}
              aria-label={t(`statistics.bands.${end}`, { number: at + 1 })}
              min={0}
              max={120}
              allowDecimal={false}
              allowNegative={false}
              value={band[end] ?? ''}
              onChange={(value) => change(band.id, { [end]: typeof value === 'number' ? value : null })}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={bands.length === 1}
            aria-label={t('statistics.bands.remove', { number: at + 1 })}
            title={t('statistics.bands.remove', { number: at + 1 })}
            onClick={() => setBands(bands.filter(({ id }) => id !== band.id))}
          >
            <Icon name="close" size={14} />
          </ActionIcon>
        </div>
      ))}
      <ul className={styles.faults} role="status">
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>{faultWords(t, fault)}</li>
        ))}
      </ul>
      <div className={styles.bandButtons}>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() =>
            setBands([...bands, { id: Math.max(...bands.map(({ id }) => id)) + 1, from: null, to: null }])
          }
        >
          {t('statistics.bands.add')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setBands(numbered(USUAL_STATISTICS.ageBands))}
        >
          {t('statistics.bands.usual')}
        </Button>
        <Button type="submit" size="compact-sm" disabled={faults.length > 0}>
          {t('statistics.bands.save')}
        </Button>
      </div>
    </form>
  );
}

function faultWords(t: Translate, { kind, from, to }: AgeBandFault): string {
  if (kind === 'reversed')
    return t('statistics.bands.reversed', { from: String(from ?? ''), to: String(to ?? '') });
  const first = String(from ?? 0);
  const ages =
    to === null ? t('statistics.bands.upwards', { from: first }) : from === to ? first : `${first}–${to}`;
  return t(`statistics.bands.${kind}`, { ages });
}
