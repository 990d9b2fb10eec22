import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UnitCode } from '../../../shared/domain/index.ts';
import { Icon } from '../../components/icons.tsx';
import { AppliedChip, ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { type SeatFilter, usePlanStore } from '../../state/plan-store.ts';
import styles from './plan-screen.module.css';

const SHOWN: readonly SeatFilter[] = ['all', 'vacant', 'required', 'block', 'warn'];

/** How many seats each filter lists. */
function countsOf(index: PlanIndex, unitCodes: readonly UnitCode[]): Record<SeatFilter, number> {
  const counts: Record<SeatFilter, number> = { all: 0, vacant: 0, required: 0, block: 0, warn: 0, filled: 0 };
  const wanted = new Set(unitCodes);
  for (const { unit, summary } of index.unitList()) {
    if (wanted.size > 0 && !wanted.has(unit.code)) continue;
    const marked = index.markedSeatsOfUnit(unit.code);
    counts.all += summary.seats;
    counts.filled += summary.filled;
    counts.vacant += summary.seats - summary.filled;
    counts.required += summary.vacantRequired;
    counts.block += marked.block;
    counts.warn += marked.warn;
  }
  return counts;
}

export function PlanToolbar({ onEnterGrid }: { onEnterGrid: () => void }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const unitCodes = usePlanStore((state) => state.unitCodes);
  const filter = usePlanStore((state) => state.filter);
  const setFilter = usePlanStore((state) => state.setFilter);
  const openExport = useAppStore((state) => state.openExport);
  // Redrawn with every change of the plan: the counts follow it.
  usePlanStore((state) => state.revision);
  const counts = countsOf(index, unitCodes);
  const title = filter.titleCode ? index.titles.get(filter.titleCode)?.name : undefined;
  const shown = filter.seats === 'filled' ? [...SHOWN, 'filled' as const] : SHOWN;
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
      <FindBox
        label={t('plan.toolbar.find')}
        value={filter.text}
        onChange={(text) => setFilter({ text })}
        onEnter={onEnterGrid}
        width={168}
      />
      <ChipRow label={t('plan.toolbar.filter')}>
        {shown.map((seats) => (
          <FilterChip
            key={seats}
            words={t(`plan.toolbar.seats.${seats}`)}
            count={counts[seats]}
            {...(seats === 'block' || seats === 'warn' ? { mark: seats } : {})}
            pressed={filter.seats === seats}
            onPress={() => setFilter({ seats: filter.seats === seats ? 'all' : seats })}
          />
        ))}
        {title === undefined ? null : (
          <AppliedChip words={title} onRemove={() => setFilter({ titleCode: null })} />
        )}
      </ChipRow>
      <Button
        variant="default"
        leftSection={<Icon name="export" size={14} />}
        onClick={() => openExport()}
        className={styles.export ?? ''}
      >
        {t('plan.toolbar.export')}
      </Button>
    </div>
  );
}
