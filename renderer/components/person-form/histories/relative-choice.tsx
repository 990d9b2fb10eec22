/** Who of the roster a relative is: people of the same name are offered, the officer confirms. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { PersonId } from '../../../../shared/domain/index.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { identityWords, useNamesakes } from '../../plan-namesakes.ts';
import type { HistoryRow } from './history-rows.ts';

interface Props {
  id: string;
  row: HistoryRow;
  /** Whose relative it is. */
  personId: PersonId;
  onType: (personId: string) => void;
}

export function RelativeChoice({ id, row, personId, onType }: Props): ReactNode {
  const t = useT();
  const namesakesOf = useNamesakes();
  const people = usePlanStore((state) => state.index.people);
  const chosen = row.personId ?? '';
  const confirmed = people.get(PersonId.safeParse(chosen).data ?? personId);
  const namesakes = namesakesOf({ name: row.name ?? '', birthYear: row.birthYear ?? '' }, personId);
  const offered =
    chosen === '' || confirmed === undefined || namesakes.some(({ id: one }) => one === chosen)
      ? namesakes
      : [confirmed.person, ...namesakes];
  return (
    <NativeSelect
      id={id}
      size="xs"
      value={chosen}
      disabled={offered.length === 0}
      data={[
        { value: '', label: t(offered.length === 0 ? 'histories.kin.nobody' : 'histories.kin.notConfirmed') },
        ...offered.map((person) => ({ value: person.id as string, label: identityWords(person) })),
      ]}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}
