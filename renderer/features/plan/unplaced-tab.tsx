/** People nothing is planned for yet, beside the grid: dragged onto a seat, or seated on the chosen one with Enter. */
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { personStatus } from '../../../shared/rules/roster-view.ts';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';
import { sortKey } from '../../../shared/text/names.ts';
import { composes } from '../../app/keys.ts';
import { dragSource } from '../../components/person-drag.ts';
import { FindBox } from '../../components/plan-find-box.tsx';
import { birthYear, unitName } from '../../components/plan-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './candidates.module.css';
import { optionAt } from './option-at.ts';
import { seatPerson } from './seat-commands.ts';
import unplaced from './unplaced-tab.module.css';
import { useWindow } from './use-window.ts';

/** Height of a person in the list, the same as in the style sheet. */
const ROW = 48;

/** People without a post and without anything else planned for them, by given name; `query` as typed. */
export function unplacedPeople(people: readonly PersonRow[], query: string): PersonRow[] {
  return people
    .filter((row) => personStatus(row) === 'unplaced')
    .filter(({ person }) => matches(query, fold(`${person.fullName} ${presentPosition(person)}`)))
    .map((row) => ({ row, key: sortKey(row.person.fullName) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

export function UnplacedTab(): ReactNode {
  const t = useT();
  const id = useId();
  const index = usePlanStore((state) => state.index);
  const revision = usePlanStore((state) => state.revision);
  const postId = usePlanStore((state) => state.postId);
  const choosePerson = usePlanStore((state) => state.choosePerson);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<PersonId | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const people = useMemo(
    () => (revision >= 0 ? unplacedPeople(index.peopleList(), query) : []),
    [index, query, revision],
  );
  const { first, last } = useWindow(list, people.length, ROW);
  const at = people.findIndex(({ person }) => person.id === active);

  const select = (to: number) => {
    const bounded = Math.max(0, Math.min(people.length - 1, to));
    const person = people[bounded]?.person;
    if (!person) return;
    setActive(person.id);
    choosePerson(person.id);
    const box = list.current;
    if (!box) return;
    if (bounded * ROW < box.scrollTop) box.scrollTop = bounded * ROW;
    else if ((bounded + 1) * ROW > box.scrollTop + box.clientHeight)
      box.scrollTop = (bounded + 1) * ROW - box.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) select(at + step);
    else if (event.key === 'Home') select(0);
    else if (event.key === 'End') select(people.length - 1);
    else if (event.key === 'Enter' && postId && active) seatPerson(postId, active);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.tab}>
      <div className={styles.find}>
        <FindBox
          label={t('candidates.findUnplaced')}
          value={query}
          onChange={setQuery}
          onEnter={() => list.current?.focus()}
          noShortcut
          width="100%"
        />
        <p className={unplaced.how}>
          {t('candidates.unplacedCount', { count: formatNumber(people.length) })}
        </p>
      </div>
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        aria-label={t('candidates.unplaced')}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const clicked = optionAt(event);
          if (clicked !== null) select(clicked);
        }}
      >
        <div className={unplaced.space} role="presentation" style={{ height: people.length * ROW }}>
          {people.slice(first, last).map(({ person }, offset) => {
            const place = first + offset;
            const unit = person.currentUnitCode ? unitName(index, person.currentUnitCode) : '';
            return (
              <div
                key={person.id}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === at}
                aria-setsize={people.length}
                aria-posinset={place + 1}
                className={`${styles.candidate} ${unplaced.person}`}
                style={{ top: place * ROW }}
                data-at={place}
                {...dragSource({ personId: person.id, from: null })}
              >
                <strong>
                  {person.fullName}
                  <span>{birthYear(person)}</span>
                </strong>
                <span>{[presentPosition(person), unit].filter(Boolean).join(' · ')}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
