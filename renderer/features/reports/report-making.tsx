/** How the office makes its reports: the day they are made up to, and whose form they have. */
import { Button, NumberInput, Popover, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DecisionFamily, ReportSettings } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { Icon } from '../../components/icons.tsx';
import { attempt } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import styles from './reports.module.css';

const FAMILIES = ['party', 'state'] as const satisfies readonly DecisionFamily[];

export function ReportMaking({ making }: { making: ReportSettings }): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon name="settings" size={14} />}
          onClick={() => setOpen(!open)}
        >
          {t('reports.making.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <MakingForm making={making} />
      </Popover.Dropdown>
    </Popover>
  );
}

function MakingForm({ making }: { making: ReportSettings }): ReactNode {
  const t = useT();
  const [day, setDay] = useState<number | string>(making.day);
  const change = (reports: ReportSettings) =>
    attempt(async () => {
      const settings = await call('settings.get', {});
      await call('settings.change', { settings: { ...settings, reports } });
    });
  return (
    <div className={styles.making}>
      <NumberInput
        label={t('reports.making.day')}
        description={t('reports.making.dayNote')}
        min={1}
        max={31}
        clampBehavior="strict"
        allowDecimal={false}
        value={day}
        onChange={setDay}
        onBlur={() => {
          if (typeof day !== 'number' || day < 1) setDay(making.day);
          else if (day !== making.day) change({ ...making, day });
        }}
      />
      <p id="report-family">{t('reports.making.family')}</p>
      <SegmentedControl
        aria-labelledby="report-family"
        value={making.family}
        data={FAMILIES.map((value) => ({ value, label: t(`reports.making.of.${value}`) }))}
        onChange={(value) => {
          const family = FAMILIES.find((one) => one === value);
          if (family !== undefined) change({ ...making, family });
        }}
      />
    </div>
  );
}
