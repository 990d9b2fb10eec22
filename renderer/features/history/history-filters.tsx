/** What the journal is narrowed down by: words, kind, unit, person, who did it, from when to when. */
import { Button, Checkbox, MultiSelect, Select } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { PersonId, STEP_KINDS, StepKind, UnitCode } from '../../../shared/domain/index.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';
import { DayField } from '../../components/day-field.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { identityWords } from '../../components/plan-namesakes.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './history-screen.module.css';
import { isNarrowed, useJournalFilter } from './use-journal.ts';

/** As many as anybody looks through below a field. */
const OFFERED = 20;

export function HistoryFilters({ actors }: { actors: readonly string[] }): ReactNode {
  const t = useT();
  const { filter, change, clear } = useJournalFilter();
  const units = usePlanStore((state) => state.index.unitList());
  const unitData = useMemo(
    () => units.map(({ unit }) => ({ value: unit.code as string, label: unit.fullName })),
    [units],
  );
  const [query, setQuery] = useState('');
  return (
    <div className={styles.filters} role="toolbar" aria-label={t('history.filter')}>
      <FindBox
        label={t('history.find')}
        value={filter.text}
        onChange={(text) => change({ text })}
        width={190}
      />
      <MultiSelect
        aria-label={t('history.kind')}
        placeholder={filter.kinds.length === 0 ? t('history.kind') : ''}
        w={filter.kinds.length > 1 ? 400 : 230}
        clearable
        value={filter.kinds}
        data={STEP_KINDS.map((kind) => ({ value: kind, label: t(`history.kinds.${kind}`) }))}
        onChange={(kinds) => change({ kinds: kinds.map((kind) => StepKind.parse(kind)) })}
      />
      <Select
        aria-label={t('history.unit')}
        placeholder={t('history.anyUnit')}
        w={160}
        searchable
        clearable
        value={filter.unitCode}
        data={unitData}
        onChange={(code) => change({ unitCode: code === null ? null : UnitCode.parse(code) })}
      />
      <PersonChoice query={query} onQuery={setQuery} />
      <Select
        aria-label={t('history.who')}
        placeholder={t('history.anybody')}
        w={160}
        clearable
        value={filter.actor}
        data={actors.map((actor) => ({ value: actor, label: actor === '' ? t('history.nobody') : actor }))}
        onChange={(actor) => change({ actor })}
      />
      <DayField label={t('history.from')} day={filter.from} onKeep={(from) => change({ from })} />
      <DayField label={t('history.to')} day={filter.to} onKeep={(to) => change({ to })} />
      <Checkbox
        label={t('history.showAll')}
        checked={filter.turns}
        onChange={(event) => change({ turns: event.currentTarget.checked })}
      />
      {isNarrowed(filter) ? (
        <Button
          variant="subtle"
          onClick={() => {
            setQuery('');
            clear();
          }}
        >
          {t('history.clear')}
        </Button>
      ) : null}
    </div>
  );
}

/** Anybody of the roster, found as one types. */
function PersonChoice({ query, onQuery }: { query: string; onQuery: (query: string) => void }): ReactNode {
  const t = useT();
  const { filter, change } = useJournalFilter();
  const people = usePlanStore((state) => state.index.peopleList());
  const chosen = usePlanStore((state) =>
    filter.personId === null ? undefined : state.index.people.get(filter.personId)?.person,
  );
  const data = useMemo(() => {
    const offered = chosen === undefined ? [] : [chosen];
    for (const { person } of people) {
      if (offered.length >= OFFERED) break;
      if (person.id !== chosen?.id && matches(query, fold(person.fullName))) offered.push(person);
    }
    return offered.map((person) => ({ value: person.id as string, label: identityWords(person) }));
  }, [people, query, chosen]);
  return (
    <Select
      aria-label={t('history.person')}
      placeholder={t('history.anyPerson')}
      w={160}
      searchable
      clearable
      value={filter.personId}
      data={data}
      filter={({ options }) => options}
      searchValue={query}
      onSearchChange={onQuery}
      onChange={(id) => change({ personId: id === null ? null : PersonId.parse(id) })}
    />
  );
}
