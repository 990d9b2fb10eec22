import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SeatFilter } from '../../../shared/domain/index.ts';
import { commands } from '../../app/commands.ts';
import { Icon } from '../../components/icons.tsx';
import { AppliedChip, ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePlanLayout } from './columns/layout-store.ts';
import { useFilterCounts } from './filter-counts.ts';
import styles from './plan-screen.module.css';

const SHOWN: readonly SeatFilter[] = ['all', 'vacant', 'required', 'block', 'warn'];
const SHOWN_OF_PEOPLE: readonly SeatFilter[] = ['all', 'vacant', 'filled', 'block', 'warn'];

export function PlanToolbar({ onEnterGrid }: { onEnterGrid: () => void }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const unitCodes = usePlanStore((state) => state.unitCodes);
  const filter = usePlanStore((state) => state.filter);
  const setFilter = usePlanStore((state) => state.setFilter);
  const openExport = useAppStore((state) => state.openExport);
  const openProposal = useAppStore((state) => state.openProposal);
  const ofPeople = usePlanLayout((state) => state.layout.grouping === 'person');
  const counts = useFilterCounts(unitCodes, ofPeople);
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
        width="clamp(104px, 8vw, 168px)"
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
