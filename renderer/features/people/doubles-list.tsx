/** Pairs of the roster that may be one person: to be merged or told apart. */
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import { type PersonId, type PossibleDouble, presentPosition } from '../../../shared/domain/index.ts';
import { dateWords } from '../../../shared/text/date-words.ts';
import { call, shapeOf } from '../../app/api.ts';
import { ListGrid } from '../../components/list-grid.tsx';
import { EmptyState, ErrorState, SkeletonRows } from '../../components/states.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';

export interface Doubles {
  pairs: readonly PossibleDouble[] | null;
  failure: AppErrorShape | null;
}

/** The pairs as they are after the last change; asked for only while `wanted`, as a roster may be large. */
export function useDoubles(wanted: boolean): Doubles {
  const revision = usePlanStore((state) => state.revision);
  const [doubles, setDoubles] = useState<Doubles>({ pairs: null, failure: null });
  useEffect(() => {
    let left = !wanted || revision < 0;
    if (left) return undefined;
    call('person.doubles', {}).then(
      (pairs) => {
        if (!left) setDoubles({ pairs, failure: null });
      },
      (error: unknown) => {
        if (!left) setDoubles({ pairs: null, failure: shapeOf(error) });
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, revision]);
  return doubles;
}

interface Props extends Doubles {
  onChoose: (pair: PossibleDouble) => void;
}

export function DoublesList({ pairs, failure, onChoose }: Props): ReactNode {
  const t = useT();
  const columns = useMemo((): ColDef<PossibleDouble>[] => {
    const words = (id: PersonId, of: 'name' | 'birth' | 'position'): string => {
      const person = usePlanStore.getState().index.people.get(id)?.person;
      if (person === undefined) return '';
      if (of === 'name') return person.fullName;
      return of === 'birth' ? dateWords(person.birth) : presentPosition(person);
    };
    const column = (colId: string, read: (pair: PossibleDouble) => string): ColDef<PossibleDouble> => ({
      colId,
      headerName: t(`roster.doubles.${colId}`),
      valueGetter: ({ data }) => (data ? read(data) : ''),
      tooltipValueGetter: ({ value }) => value,
    });
    return [
      { ...column('first', ({ a }) => words(a, 'name')), flex: 2, minWidth: 140 },
      { ...column('firstBirth', ({ a }) => words(a, 'birth')), width: 104 },
      { ...column('firstPosition', ({ a }) => words(a, 'position')), flex: 3, minWidth: 150 },
      { ...column('second', ({ b }) => words(b, 'name')), flex: 2, minWidth: 140 },
      { ...column('secondBirth', ({ b }) => words(b, 'birth')), width: 104 },
      { ...column('secondPosition', ({ b }) => words(b, 'position')), flex: 3, minWidth: 150 },
      { ...column('reason', ({ reason }) => t(`import.reason.${reason}`)), flex: 2, minWidth: 150 },
    ];
  }, [t]);
  if (failure !== null) return <ErrorState title={t('roster.doubles.failed')} error={failure} />;
  if (pairs === null) return <SkeletonRows rows={8} columns={5} />;
  if (pairs.length === 0) {
    return <EmptyState icon="people" title={t('roster.doubles.none')} text={t('roster.doubles.noneText')} />;
  }
  return (
    <ListGrid<PossibleDouble>
      label={t('roster.view.doubles')}
      rows={pairs}
      columns={columns}
      rowId={({ a, b }) => `${a} ${b}`}
      onChoose={onChoose}
    />
  );
}
