import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { countedAs, type SeatFilter, type UnitCode } from '../../../shared/domain/index.ts';
import { personStatus } from '../../../shared/rules/roster-view.ts';
import { commands } from '../../app/commands.ts';
import { Icon } from '../../components/icons.tsx';
import { AppliedChip, ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePlanLayout } from './columns/layout-store.ts';
import { inUnits } from './plan-filter.ts';
import styles from './plan-screen.module.css';

const SHOWN: readonly SeatFilter[] = ['all', 'vacant', 'required', 'block', 'warn'];
const SHOWN_OF_PEOPLE: readonly SeatFilter[] = ['all', 'vacant', 'filled', 'block', 'warn'];

type Counts = Record<SeatFilter, number>;
const NONE: Readonly<Counts> = { all: 0, vacant: 0, required: 0, block: 0, warn: 0, filled: 0 };

/** How many seats each filter lists. */
function seatCounts(index: PlanIndex, unitCodes: readonly UnitCode[]): Counts {
  const counts = { ...NONE };
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

/** How many people each filter lists; of the chosen units those who work there or are to. */
function peopleCounts(index: PlanIndex, unitCodes: readonly UnitCode[]): Counts {
  const counts = { ...NONE };
  const wanted = new Set(unitCodes);
  for (const row of index.peopleList()) {
    if (!inUnits(index, row, wanted)) continue;
    const status = personStatus(row);
    const marks = new Set(index.findingsOfPerson(row.person.id).map(countedAs));
    counts.all += 1;
    counts.filled += Number(status === 'placed');
    counts.vacant += Number(status === 'unplaced');
    counts.block += Number(marks.has('block'));
    counts.warn += Number(marks.has('warn'));
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
  const openProposal = useAppStore((state) => state.openProposal);
  // Redrawn with every change of the plan: the counts follow it.
  usePlanStore((state) => state.revision);
  const ofPeople = usePlanLayout((state) => state.layout.grouping === 'person');
  const counts = (ofPeople ? peopleCounts : seatCounts)(index, unitCodes);
  const title = filter.titleCode ? index.titles.get(filter.titleCode)?.name : undefined;
  const standing = ofPeople ? SHOWN_OF_PEOPLE : SHOWN;
  const shown = standing.includes(filter.seats) ? standing : [...standing, filter.seats];
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
      <FindBox
        label={t('plan.toolbar.find')}
        value={filter.text}
        onChange={(text) => setFilter({ text })}
        onEnter={onEnterGrid}
        noShortcut
        width="clamp(110px, 9vw, 168px)"
      />
      <ChipRow label={t('plan.toolbar.filter')}>
        {shown.map((seats) => (
          <FilterChip
            key={seats}
            words={t(`plan.toolbar.${ofPeople ? 'people' : 'seats'}.${seats}`)}
            count={counts[seats]}
            {...(seats === 'block' || seats === 'warn' ? { mark: seats } : {})}
            pressed={filter.seats === seats}
            onPress={() => setFilter({ seats: filter.seats === seats ? 'all' : seats })}
          />
        ))}
        {title === undefined ? null : (
          <AppliedChip words={title} onRemove={() => setFilter({ titleCode: null })} />
        )}
        {filter.bloc === null ? null : (
          <AppliedChip
            words={t('plan.toolbar.bloc', { bloc: t(`domain.bloc.${filter.bloc}`) })}
            onRemove={() => setFilter({ bloc: null })}
          />
        )}
      </ChipRow>
      <Button
        variant="default"
        aria-keyshortcuts={commands.propose.keys}
        title={`${t('proposal.title')} (${commands.propose.keys})`}
        onClick={() => openProposal()}
        className={styles.export ?? ''}
      >
        {t('proposal.short')}
      </Button>
      <Button variant="default" leftSection={<Icon name="export" size={14} />} onClick={() => openExport()}>
        {t('plan.toolbar.export')}
      </Button>
    </div>
  );
}
