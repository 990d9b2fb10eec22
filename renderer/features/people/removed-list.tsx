/** People taken out of the roster: why, when, by whom; any of them can be brought back. */
import { Button } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import { presentPosition, type RemovedPerson } from '../../../shared/domain/index.ts';
import { dateWords } from '../../../shared/text/date-words.ts';
import { call, shapeOf } from '../../app/api.ts';
import { ListGrid } from '../../components/list-grid.tsx';
import { PersonFacts } from '../../components/plan-person-facts.tsx';
import { undoOf } from '../../components/plan-undo.ts';
import { personName } from '../../components/plan-words.ts';
import { EmptyState, ErrorState, SkeletonRows } from '../../components/states.tsx';
import { attempt, notify } from '../../components/toasts.tsx';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './people-screen.module.css';

export interface Removed {
  people: readonly RemovedPerson[] | null;
  failure: AppErrorShape | null;
}

/** Everybody taken out, asked anew after every change. */
export function useRemoved(): Removed {
  const revision = usePlanStore((state) => state.revision);
  const [removed, setRemoved] = useState<Removed>({ people: null, failure: null });
  useEffect(() => {
    let left = revision < 0;
    call('person.removed', {}).then(
      (people) => {
        if (!left) setRemoved({ people, failure: null });
      },
      (error: unknown) => {
        if (!left) setRemoved({ people: null, failure: shapeOf(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [revision]);
  return removed;
}

interface Props extends Removed {
  onChoose: (removed: RemovedPerson) => void;
}

export function RemovedList({ people, failure, onChoose }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const columns = useMemo((): ColDef<RemovedPerson>[] => {
    const column = (colId: string, read: (removed: RemovedPerson) => string): ColDef<RemovedPerson> => ({
      colId,
      headerName: t(`roster.removed.${colId}`),
      valueGetter: ({ data }) => (data ? read(data) : ''),
      tooltipValueGetter: ({ value }) => value,
    });
    return [
      { ...column('name', ({ person }) => person.fullName), flex: 2, minWidth: 150 },
      { ...column('birth', ({ person }) => dateWords(person.birth)), width: 92 },
      { ...column('position', ({ person }) => presentPosition(person)), flex: 3, minWidth: 170 },
      {
        ...column('reason', ({ removal }) =>
          removal.mergedInto === null
            ? removal.reason
            : t('roster.removed.merged', { person: personName(index, removal.mergedInto) }),
        ),
        flex: 3,
        minWidth: 170,
      },
      { ...column('at', ({ removal }) => formatDate(removal.at.slice(0, 10))), width: 92 },
      { ...column('by', ({ removal }) => removal.by), width: 120 },
    ];
  }, [t, index]);
  if (failure !== null) return <ErrorState title={t('roster.removed.failed')} error={failure} />;
  if (people === null) return <SkeletonRows rows={8} columns={5} />;
  if (people.length === 0) {
    return <EmptyState icon="people" title={t('roster.removed.none')} text={t('roster.removed.noneText')} />;
  }
  return (
    <ListGrid<RemovedPerson>
      label={t('roster.view.removed')}
      rows={people}
      columns={columns}
      rowId={({ person }) => person.id}
      onChoose={onChoose}
    />
  );
}

interface CardProps {
  removed: RemovedPerson;
  /** Everybody taken out in the same step, that person among them. */
  together: readonly RemovedPerson[];
}

export function RemovedCard({ removed: { person, removal }, together }: CardProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const restore = (people: readonly RemovedPerson['person'][]) =>
    attempt(async () => {
      const result = await call('person.restore', { personIds: people.map(({ id }) => id) });
      usePlanStore.getState().choosePerson(person.id);
      const message =
        people.length === 1
          ? t('roster.removed.restored', { person: person.fullName })
          : t('roster.removed.restoredMany', { count: formatNumber(people.length) });
      notify({ message, undo: undoOf(result) });
    });
  return (
    <article className={styles.pane} aria-label={person.fullName}>
      <header>
        <h2>{person.fullName}</h2>
        <p>
          {removal.mergedInto === null
            ? t('roster.removed.because', { reason: removal.reason })
            : t('roster.removed.merged', { person: personName(index, removal.mergedInto) })}
        </p>
        <div className={styles.buttons}>
          <Button onClick={() => restore([person])}>{t('roster.removed.restore')}</Button>
          {together.length < 2 ? null : (
            <Button variant="default" onClick={() => restore(together.map((one) => one.person))}>
              {t('roster.removed.restoreMany', { count: formatNumber(together.length) })}
            </Button>
          )}
        </div>
        <p className={styles.note}>{t('roster.removed.about')}</p>
      </header>
      <section>
        <h3>{t('people.card.facts')}</h3>
        <PersonFacts person={person} />
      </section>
    </article>
  );
}
