import { memo, type ReactNode } from 'react';
import { FACETS, type Facet, STATES } from '../../../shared/rules/roster-facets.ts';
import { useShortcuts } from '../../app/keys.ts';
import { AppliedChip, ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { facetWords } from '../../components/roster-view.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { FacetMenu } from './facet-menu.tsx';
import styles from './people-screen.module.css';
import { useRosterStore } from './roster-store.ts';
import { useFacetCounts } from './use-facet-counts.ts';

const MENUS: readonly { name: string; facets: readonly Facet[] }[] = [
  { name: 'place', facets: ['unit', 'plannedUnit', 'bloc', 'plannedBloc', 'district', 'commune'] },
  { name: 'training', facets: ['degree', 'theory', 'stateManagement', 'speciality'] },
  { name: 'age', facets: ['age', 'left'] },
  { name: 'make-up', facets: ['role', 'plannedRole', 'party', 'sex', 'ethnicity', 'ethnicGroup'] },
  { name: 'quality', facets: ['finding', 'missing', 'hand'] },
];

interface Props {
  onEnterGrid: () => void;
  /** Takes the filters of the grid's columns away as well. */
  onClear: () => void;
}

/** Finding, quick filters with counts, and what is filtered now, each to be taken away. */
export function PeopleToolbar({ onEnterGrid, onClear }: Props): ReactNode {
  const t = useT();
  const { text, put } = useRosterStore();
  useShortcuts({ 'Ctrl+Shift+L': onClear });
  return (
    <>
      <FindBox
        label={t('people.find')}
        width={180}
        value={text}
        onChange={(typed) => put({ text: typed })}
        onEnter={onEnterGrid}
      />
      <Menus />
      <States />
      <Applied onClear={onClear} />
      <Basis />
    </>
  );
}

/** Filters behind buttons. Neither letters typed nor changes of the plan draw them anew. */
const Menus = memo(function Menus(): ReactNode {
  return (
    <div className={styles.menus}>
      {MENUS.map(({ name, facets }) => (
        <FacetMenu key={name} name={name} facets={facets} />
      ))}
    </div>
  );
});

/** Who is still to be placed, and who is provided for, with their numbers. */
const States = memo(function States(): ReactNode {
  const t = useT();
  const pressed = useRosterStore((state) => state.filter.state);
  const toggle = useRosterStore((state) => state.toggle);
  const counts = useFacetCounts('state');
  return (
    <ChipRow label={t('plan.toolbar.filter')}>
      {STATES.map((state) => (
        <FilterChip
          key={state}
          words={t(`roster.value.state.${state}`)}
          {...(counts === null ? {} : { count: counts.get(state) ?? 0 })}
          pressed={pressed?.includes(state) === true}
          onPress={() => toggle('state', state)}
        />
      ))}
    </ChipRow>
  );
});

/** The day ages are counted from, where they are looked for. */
function Basis(): ReactNode {
  const t = useT();
  const from = usePlanStore((state) => state.index.plan?.startDate ?? null);
  const isAsked = useRosterStore(({ filter }) => filter.age !== undefined || filter.left !== undefined);
  return isAsked ? (
    <p className={styles.basis}>{t('roster.countedFrom', { date: formatDate(from) })}</p>
  ) : null;
}

function Applied({ onClear }: { onClear: () => void }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { filter, columnFilter, text, toggle } = useRosterStore();
  const applied = FACETS.filter((facet) => facet !== 'state').flatMap((facet) =>
    (filter[facet] ?? []).map((value) => ({ facet, value })),
  );
  const columns = Object.keys(columnFilter).length;
  const isFiltered = applied.length > 0 || columns > 0 || text !== '' || filter.state !== undefined;
  if (!isFiltered) return null;
  return (
    <div className={styles.applied}>
      {applied.map(({ facet, value }) => (
        <AppliedChip
          key={`${facet} ${value}`}
          words={t('roster.applied', {
            facet: t(`roster.facet.${facet}`),
            value: facetWords(t, index, facet, value),
          })}
          onRemove={() => toggle(facet, value)}
        />
      ))}
      {columns > 0 ? (
        <span className={styles.columns}>{t('roster.columnFilters', { count: columns })}</span>
      ) : null}
      <button
        type="button"
        className="bt-link"
        title="Ctrl+Shift+L"
        aria-keyshortcuts="Control+Shift+L"
        onClick={onClear}
      >
        {t('roster.clear')}
      </button>
    </div>
  );
}
