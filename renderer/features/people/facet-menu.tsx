/** Filters of one kind behind a button: values to tick, each with how many people it would show. */
import { Button, Checkbox, Popover } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { BLOCS, DEGREES, STATE_MANAGEMENTS, THEORIES } from '../../../shared/domain/index.ts';
import {
  AGE_BANDS,
  ETHNIC_VALUES,
  type Facet,
  FINDING_VALUES,
  HAND_VALUES,
  LEFT_BANDS,
  MISSING_VALUES,
  PARTY_VALUES,
  ROLE_VALUES,
  STATES,
} from '../../../shared/rules/roster-facets.ts';
import { fold } from '../../../shared/text/fold.ts';
import { Icon } from '../../components/icons.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { facetWords } from '../../components/roster-view.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './facet-menu.module.css';
import { useRosterStore } from './roster-store.ts';
import { useFacetCounts } from './use-facet-counts.ts';

interface Props {
  /** Key of its name: `roster.menu.<name>`. */
  name: string;
  facets: readonly Facet[];
}

/** More than these are looked for by typing. */
const MANY = 12;

export function FacetMenu({ name, facets }: Props): ReactNode {
  const t = useT();
  const filter = useRosterStore((state) => state.filter);
  const [opened, setOpened] = useState(false);
  const active = facets.reduce((sum, facet) => sum + (filter[facet]?.length ?? 0), 0);
  const words = t(`roster.menu.${name}`);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          className={styles.button ?? ''}
          variant="default"
          rightSection={<Icon name="down" size={12} />}
          aria-expanded={opened}
          data-active={active > 0}
          onClick={() => setOpened(!opened)}
        >
          {active > 0 ? t('roster.menuActive', { menu: words, count: active }) : words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} aria-label={words}>
        {opened ? facets.map((facet) => <FacetValues key={facet} facet={facet} />) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

function FacetValues({ facet }: { facet: Facet }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const filter = useRosterStore((state) => state.filter);
  const toggle = useRosterStore((state) => state.toggle);
  const [query, setQuery] = useState('');
  const wanted = filter[facet] ?? [];
  const counts = useFacetCounts(facet);
  const entries = useMemo(() => {
    return [
      ...new Map([...(filter[facet] ?? []).map((value) => [value, 0] as const), ...(counts ?? [])]),
    ].map(([value, count]) => ({ value, count, words: facetWords(t, index, facet, value) }));
  }, [facet, index, filter, counts, t]);
  const sorted = useMemo(() => [...entries].sort(inOrder(facet)), [entries, facet]);
  const typed = fold(query).split(' ').filter(Boolean);
  const shown = sorted.filter(({ words }) => typed.every((word) => fold(words).includes(word)));
  const title = t(`roster.facet.${facet}`);
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {entries.length > MANY ? (
        <FindBox
          label={t('roster.findValue', { facet: title })}
          noShortcut
          width="100%"
          value={query}
          onChange={setQuery}
        />
      ) : null}
      <div className={styles.values}>
        {shown.map(({ value, count, words }) => (
          <Checkbox
            key={value}
            size="xs"
            checked={wanted.includes(value)}
            label={
              <span className={styles.value}>
                <span>{words}</span>
                <span className={styles.count}>{formatNumber(count)}</span>
              </span>
            }
            onChange={() => toggle(facet, value)}
          />
        ))}
        {shown.length === 0 && counts !== null ? <p className={styles.none}>{t('roster.noValue')}</p> : null}
        {counts === null ? (
          <p className={styles.none} role="status">
            {t('roster.counting')}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}

interface Entry {
  value: string;
  words: string;
}

/** Places by name; bands and levels as they follow one another; what is not known last. */
function inOrder(facet: Facet): (a: Entry, b: Entry) => number {
  const order = ORDERS[facet];
  return (a, b) => {
    if ((a.value === '') !== (b.value === '')) return a.value === '' ? 1 : -1;
    return order === undefined
      ? a.words.localeCompare(b.words, 'vi')
      : order.indexOf(a.value) - order.indexOf(b.value);
  };
}

const ORDERS: { readonly [F in Facet]?: readonly string[] } = {
  degree: [...DEGREES].reverse(),
  theory: [...THEORIES].reverse(),
  stateManagement: [...STATE_MANAGEMENTS].reverse(),
  age: AGE_BANDS,
  left: LEFT_BANDS,
  bloc: BLOCS,
  plannedBloc: BLOCS,
  role: ROLE_VALUES,
  plannedRole: ROLE_VALUES,
  party: PARTY_VALUES,
  ethnicity: ETHNIC_VALUES,
  finding: FINDING_VALUES,
  missing: MISSING_VALUES,
  hand: HAND_VALUES,
  state: STATES,
};
