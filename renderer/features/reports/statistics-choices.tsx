/** What the statistics are of: lines, facts, sides, units, bloc, leaders; and the age groups of the office. */
import { Button, Checkbox, Popover, SegmentedControl, Select, Switch } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import {
  BLOCS,
  STATISTICS_AXES,
  STATISTICS_FACTS,
  type StatisticsFact,
  StatisticsSide,
} from '../../../shared/domain/index.ts';
import { Icon } from '../../components/icons.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { AgeBands } from './age-bands.tsx';
import styles from './reports.module.css';
import { changeScope, useStatistics } from './statistics-view.ts';
import { unitChoices, WHOLE } from './unit-choices.ts';

export function StatisticsChoices(): ReactNode {
  const t = useT();
  const { axis, sides, bloc, leaders } = useStatistics((view) => view.scope);
  const [only] = sides;
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('statistics.choose')}>
      <Select
        w={140}
        aria-label={t('statistics.axisLabel')}
        data={STATISTICS_AXES.map((value) => ({ value, label: t(`statistics.axis.${value}`) }))}
        value={axis}
        allowDeselect={false}
        onChange={(value) => changeScope({ axis: STATISTICS_AXES.find((one) => one === value) ?? axis })}
      />
      <FactChoice />
      <SegmentedControl
        aria-label={t('statistics.sides')}
        value={sides.length > 1 ? 'both' : (only ?? 'both')}
        data={(['both', ...StatisticsSide.options] as const).map((value) => ({
          value,
          label: t(`statistics.side.${value}`),
        }))}
        onChange={(value) => {
          const side = StatisticsSide.options.find((one) => one === value);
          changeScope({ sides: side === undefined ? [...StatisticsSide.options] : [side] });
        }}
      />
      <UnitChoice />
      <Select
        w={170}
        aria-label={t('statistics.bloc')}
        placeholder={t('statistics.allBlocs')}
        data={BLOCS.map((value) => ({ value, label: t(`domain.bloc.${value}`) }))}
        value={bloc}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        onChange={(value) => changeScope({ bloc: BLOCS.find((one) => one === value) ?? null })}
      />
      <Switch
        label={t('statistics.leaders')}
        checked={leaders}
        onChange={({ currentTarget }) => changeScope({ leaders: currentTarget.checked })}
      />
      <AgeBands />
    </div>
  );
}

function UnitChoice(): ReactNode {
  const t = useT();
  const chosen = useStatistics((view) => view.units);
  const index = usePlanStore((state) => state.index);
  const groups = useMemo(() => unitChoices(t, index), [t, index]);
  const units = groups.flatMap(({ items }) => items);
  return (
    <Select
      w={210}
      aria-label={t('reports.scope.label')}
      data={groups
        .filter(({ items }) => items.length > 0)
        .map(({ group, items }) => ({ group, items: items.map(({ value, label }) => ({ value, label })) }))}
      value={chosen}
      allowDeselect={false}
      searchable
      limit={300}
      nothingFoundMessage={t('common.none')}
      onChange={(value) => {
        const choice = units.find((one) => one.value === value);
        useStatistics.setState({ units: choice?.value ?? WHOLE });
        changeScope({ unitCodes: [...(choice?.unitCodes ?? [])] });
      }}
    />
  );
}

/** One fact at least: without any there is nothing to count by. */
function FactChoice(): ReactNode {
  const t = useT();
  const { facts } = useStatistics((view) => view.scope);
  const [opened, setOpened] = useState(false);
  const toggle = (fact: StatisticsFact, on: boolean): void =>
    changeScope({ facts: STATISTICS_FACTS.filter((one) => (one === fact ? on : facts.includes(one))) });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          rightSection={<Icon name="down" size={12} />}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {t('statistics.factsChosen', { count: facts.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('statistics.facts')}>
        <fieldset className={styles.facts}>
          <legend>{t('statistics.facts')}</legend>
          {STATISTICS_FACTS.map((fact) => (
            <Checkbox
              key={fact}
              label={t(`statistics.fact.${fact}`)}
              checked={facts.includes(fact)}
              disabled={facts.length === 1 && facts.includes(fact)}
              onChange={({ currentTarget }) => toggle(fact, currentTarget.checked)}
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
