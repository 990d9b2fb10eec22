/** Who the corps is made of, as it works now beside the plan; each number lists its people. */
import { Button, Select, Switch } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { BLOCS } from '../../../../shared/domain/index.ts';
import { composition, SIDES } from '../../../../shared/overview/composition.ts';
import { Icon } from '../../../components/icons.tsx';
import { rosterViewOf } from '../../../components/roster-view.ts';
import { EmptyState } from '../../../components/states.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { navigate, useAppStore } from '../../../state/app-store.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useSettledRevision } from '../../../state/settled-revision.ts';
import { useOverviewView } from '../overview-view.ts';
import { CompositionTable } from './composition-table.tsx';
import styles from './corps.module.css';
import { openPeople } from './open-people.ts';

export function CorpsView(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const revision = useSettledRevision();
  const units = usePlanStore((state) => state.index.unitList());
  const openExport = useAppStore((state) => state.openExport);
  const scope = useOverviewView((view) => view.corps);
  const change = (part: Partial<typeof scope>) => useOverviewView.setState({ corps: { ...scope, ...part } });

  const corps = useMemo(() => {
    // The index is one object that changes inside; its revision says when.
    const people = revision >= 0 ? index.peopleList() : [];
    return composition(people, rosterViewOf(index), scope);
  }, [index, revision, scope]);

  if (index.people.size === 0) {
    return (
      <EmptyState
        icon="people"
        title={t('overview.noPeopleTitle')}
        text={t('overview.corps.noPeople')}
        actions={<Button onClick={() => navigate('import')}>{t('shell.file.import')}</Button>}
      />
    );
  }
  return (
    <section className={styles.view} aria-label={t('overview.tab.corps')}>
      <div className={styles.tools} role="toolbar" aria-label={t('plan.toolbar.label')}>
        <Select
          w={210}
          aria-label={t('overview.corps.unit')}
          placeholder={t('overview.corps.allUnits')}
          data={units.map(({ unit }) => ({ value: unit.code, label: unit.fullName }))}
          value={scope.unitCodes[0] ?? null}
          clearable
          searchable
          limit={200}
          nothingFoundMessage={t('common.none')}
          clearButtonProps={{ 'aria-label': t('common.clear') }}
          onChange={(unitCode) => change({ unitCodes: unitCode === null ? [] : [unitCode] })}
        />
        <Select
          w={190}
          aria-label={t('overview.corps.bloc')}
          placeholder={t('overview.corps.allBlocs')}
          data={BLOCS.map((value) => ({ value, label: t(`domain.bloc.${value}`) }))}
          value={scope.blocs[0] ?? null}
          clearable
          clearButtonProps={{ 'aria-label': t('common.clear') }}
          onChange={(value) => change({ blocs: BLOCS.filter((one) => one === value) })}
        />
        <Switch
          label={t('overview.corps.leaders')}
          checked={scope.leaders}
          onChange={(event) => change({ leaders: event.currentTarget.checked })}
        />
        <p className={styles.count} role="status">
          {SIDES.map((side) => (
            <button key={side} type="button" className="bt-link" onClick={() => openPeople(scope, side)}>
              {t(`overview.corps.people.${side}`, { count: formatNumber(corps[side]) })}
            </button>
          ))}
        </p>
        <Button
          className={styles.export ?? ''}
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          onClick={() => openExport({ kind: 'composition', unitCodes: [] })}
        >
          {t('overview.export')}
        </Button>
      </div>
      <div className={styles.parts}>
        {corps.parts.map(({ facet, lines }) => (
          <CompositionTable key={facet} facet={facet} lines={lines} corps={corps} scope={scope} />
        ))}
      </div>
      <p className={styles.basis}>{t('overview.corps.basis')}</p>
    </section>
  );
}
