/** Who of the roster the relatives of a person are: confirmed ones to go to, people of the same name to confirm. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person, PersonId, Relative } from '../../shared/domain/index.ts';
import { call } from '../app/api.ts';
import { useT, t as words } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { Icon } from './icons.tsx';
import { identityWords, useNamesakes } from './plan-namesakes.ts';
import styles from './plan-person-card.module.css';
import { undoOf } from './plan-undo.ts';
import { attempt, notify } from './toasts.tsx';

/** Says of one relative who it is, as one step that can be undone. */
async function confirmRelative(person: Person, at: number, relative: Person): Promise<void> {
  const relatives = (person.relatives ?? []).map((one, other) =>
    other === at ? { ...one, personId: relative.id } : one,
  );
  const result = await call('person.edit', { personId: person.id, changes: { relatives } });
  notify({
    message: words('histories.kin.confirmed', { relative: relative.fullName, person: person.fullName }),
    undo: undoOf(result),
  });
}

export function PersonKin({ person }: { person: Person }): ReactNode {
  return (person.relatives ?? []).map((relative, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: relatives have no names of their own
    <RelativeInRoster key={at} person={person} relative={relative} at={at} />
  ));
}

interface Props {
  person: Person;
  relative: Relative;
  at: number;
}

function RelativeInRoster({ person, relative, at }: Props): ReactNode {
  const t = useT();
  const namesakesOf = useNamesakes();
  const people = usePlanStore((state) => state.index.people);
  const choosePerson = usePlanStore((state) => state.choosePerson);
  const open = (id: PersonId) => choosePerson(id);
  if (relative.personId !== null) {
    const confirmed = people.get(relative.personId)?.person;
    return confirmed === undefined ? null : (
      <p className={styles.kin}>
        <Icon name="check" size={12} />
        <button type="button" className="bt-link" onClick={() => open(confirmed.id)}>
          {t('histories.kin.inRoster', { person: identityWords(confirmed) })}
        </button>
      </p>
    );
  }
  return namesakesOf(relative, person.id).map((namesake) => (
    <div key={namesake.id} className={styles.kin}>
      <Icon name="info" size={12} />
      <span>
        {t('histories.kin.same', { person: identityWords(namesake) })}{' '}
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('histories.kin.confirmWho', { person: identityWords(namesake) })}
          onClick={() => attempt(() => confirmRelative(person, at, namesake))}
        >
          {t('histories.kin.confirm')}
        </Button>
      </span>
    </div>
  ));
}
