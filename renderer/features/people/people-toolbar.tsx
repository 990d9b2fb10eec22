import { type ReactNode, useMemo } from 'react';
import { Sex } from '../../../shared/domain/index.ts';
import { AppliedChip, ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { isInState, PEOPLE_STATES, type PeopleFilter, type PeopleState } from './people-rows.ts';

interface Props {
  filter: PeopleFilter;
  onChange: (change: Partial<PeopleFilter>) => void;
  onEnterGrid: () => void;
}

export function PeopleToolbar({ filter, onChange, onEnterGrid }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const people = usePlanStore((state) => state.index.peopleList());
  const counts = useMemo(() => {
    const count = (state: PeopleState) => people.filter((row) => isInState(row, state, index.plan)).length;
    return Object.fromEntries(PEOPLE_STATES.map((state) => [state, count(state)])) as Record<
      PeopleState,
      number
    >;
  }, [people, index]);
  const levelWords = (area: 'degree' | 'theory', level: string | null) =>
    `${t(`domain.field.${area}`)}: ${level === null ? t('common.unknown') : t(`domain.${area}.${level}`)}`;
  return (
    <>
      <FindBox
        label={t('people.find')}
        width={160}
        value={filter.text}
        onChange={(text) => onChange({ text })}
        onEnter={onEnterGrid}
      />
      <ChipRow label={t('plan.toolbar.filter')}>
        {PEOPLE_STATES.map((state) => (
          <FilterChip
            key={state}
            words={t(`people.state.${state}`)}
            count={counts[state]}
            pressed={filter.state === state}
            onPress={() => onChange({ state: filter.state === state ? 'all' : state })}
          />
        ))}
        {Sex.options.map((sex) => (
          <FilterChip
            key={sex}
            words={t(`domain.sex.${sex}`)}
            pressed={filter.sex === sex}
            onPress={() => onChange({ sex: filter.sex === sex ? undefined : sex })}
          />
        ))}
        {filter.sex === null ? (
          <AppliedChip words={t('people.sexUnknown')} onRemove={() => onChange({ sex: undefined })} />
        ) : null}
        {filter.degree === undefined ? null : (
          <AppliedChip
            words={levelWords('degree', filter.degree)}
            onRemove={() => onChange({ degree: undefined })}
          />
        )}
        {filter.theory === undefined ? null : (
          <AppliedChip
            words={levelWords('theory', filter.theory)}
            onRemove={() => onChange({ theory: undefined })}
          />
        )}
      </ChipRow>
    </>
  );
}
