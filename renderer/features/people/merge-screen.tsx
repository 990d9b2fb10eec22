/** Two people side by side: which facts of which stay, whose seats, and the step that makes one person of them. */
import { Button, Radio } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import {
  type MergeLine,
  MergeSide,
  type MergeView,
  type PersonId,
  type PostId,
  presentPosition,
} from '../../../shared/domain/index.ts';
import { call, shapeOf } from '../../app/api.ts';
import { Icon } from '../../components/icons.tsx';
import { undoOf } from '../../components/plan-undo.ts';
import { seatWords } from '../../components/plan-words.ts';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { attempt, notify } from '../../components/toasts.tsx';
import { hasWords, useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './merge-screen.module.css';
import { useRosterStore } from './roster-store.ts';

interface Props {
  pair: readonly [PersonId, PersonId];
}

export function MergeScreen({ pair: [kept, other] }: Props): ReactNode {
  const t = useT();
  const put = useRosterStore((state) => state.put);
  const revision = usePlanStore((state) => state.revision);
  const people = usePlanStore((state) => state.index.people);
  const [view, setView] = useState<MergeView | null>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  useEffect(() => {
    let left = revision < 0;
    call('person.mergeView', { kept, other }).then(
      (shown) => {
        if (left) return;
        setView(shown);
        setFailure(null);
      },
      (error: unknown) => {
        if (!left) setFailure(shapeOf(error));
      },
    );
    return () => {
      left = true;
    };
  }, [kept, other, revision]);
  const leave = () => put({ merging: null });
  if (failure !== null || !people.has(kept) || !people.has(other)) {
    return (
      <ErrorState
        title={t('roster.merge.failed')}
        error={failure ?? { code: 'person-not-found', params: {}, detail: '' }}
        actions={<Button onClick={leave}>{t('roster.merge.back')}</Button>}
      />
    );
  }
  if (view === null) return <SkeletonRows rows={12} columns={3} />;
  return <Comparison key={`${kept} ${other}`} kept={kept} other={other} view={view} onLeave={leave} />;
}

interface ComparisonProps {
  kept: PersonId;
  other: PersonId;
  view: MergeView;
  onLeave: () => void;
}

function Comparison({ kept, other, view, onLeave }: ComparisonProps): ReactNode {
  const t = useT();
  const people = usePlanStore((state) => state.index.people);
  const put = useRosterStore((state) => state.put);
  const [chosen, setChosen] = useState<ReadonlyMap<string, MergeSide>>(new Map());
  const [seats, setSeats] = useState<MergeSide | null>(null);
  const [asking, setAsking] = useState(false);
  const nameOf = (id: PersonId) => people.get(id)?.person.fullName ?? '';
  const sideOf = ({ field, suggested }: MergeLine): MergeSide => chosen.get(field) ?? suggested;
  const isOpen = ({ state }: MergeLine) => state === 'differs' || state === 'one';
  // What has to be chosen is not looked for among what is alike.
  const inOrderOfNeed = [...view.lines.filter(isOpen), ...view.lines.filter((line) => !isOpen(line))];
  const take = view.lines
    .filter((line) => isOpen(line) && sideOf(line) === 'other')
    .map(({ field }) => field);

  const merge = () => {
    setAsking(false);
    attempt(async () => {
      const result = await call('person.merge', { kept, other, take, seats });
      usePlanStore.getState().choosePerson(kept);
      put({ merging: null, selected: [] });
      notify({
        message: t('roster.merge.done', { other: nameOf(other), person: nameOf(kept) }),
        undo: undoOf(result),
      });
    });
  };
  const tellApart = () =>
    attempt(async () => {
      const result = await call('person.apart', { a: kept, b: other });
      put({ merging: null });
      notify({
        message: t('roster.merge.apartDone', { person: nameOf(kept), other: nameOf(other) }),
        undo: undoOf(result),
      });
    });
  return (
    <section className={styles.screen} aria-label={t('roster.merge.title')}>
      <header className={styles.head}>
        <Button variant="subtle" leftSection={<Icon name="left" size={14} />} autoFocus onClick={onLeave}>
          {t('roster.merge.back')}
        </Button>
        <h1>{t('roster.merge.title')}</h1>
        <p>{view.reason === null ? t('roster.merge.noReason') : t(`import.reason.${view.reason}`)}</p>
      </header>
      <div className={styles.scroll}>
        <p className={styles.about}>{t('roster.merge.about')}</p>
        <table className={styles.facts}>
          <thead>
            <tr>
              <td />
              {[kept, other].map((id, at) => (
                <th key={id} scope="col">
                  {t(at === 0 ? 'roster.merge.kept' : 'roster.merge.other', { person: nameOf(id) })}
                  <Who personId={id} />
                </th>
              ))}
              <td className={styles.why}>{t('roster.merge.why')}</td>
            </tr>
          </thead>
          <tbody>
            {inOrderOfNeed.map((line) => (
              <Line
                key={line.field}
                line={line}
                side={sideOf(line)}
                isOpen={isOpen(line)}
                onChoose={(side) => setChosen(new Map(chosen).set(line.field, side))}
              />
            ))}
          </tbody>
        </table>
        <Seats view={view} chosen={seats} onChoose={setSeats} />
      </div>
      <footer className={styles.foot}>
        {asking ? (
          <div
            role="alertdialog"
            aria-label={t('roster.merge.title')}
            className={styles.question}
            onKeyDown={({ key }) => {
              if (key === 'Escape') setAsking(false);
            }}
          >
            <p>{t('roster.merge.question', { other: nameOf(other), person: nameOf(kept) })}</p>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button autoFocus onClick={merge}>
              {t('roster.merge.action')}
            </Button>
          </div>
        ) : (
          <>
            <Button variant="default" onClick={() => put({ merging: [other, kept] })}>
              {t('roster.merge.swap')}
            </Button>
            <Button variant="default" onClick={tellApart}>
              {t('roster.merge.apart')}
            </Button>
            <Button disabled={view.bothPlaced && seats === null} onClick={() => setAsking(true)}>
              {t('roster.merge.action')}
            </Button>
          </>
        )}
      </footer>
    </section>
  );
}

/** The list and row a person is from. */
function Who({ personId }: { personId: PersonId }): ReactNode {
  const t = useT();
  const person = usePlanStore((state) => state.index.people.get(personId)?.person);
  if (person === undefined) return null;
  const { source } = person;
  return (
    <span>
      {[
        presentPosition(person),
        source === null
          ? t('roster.value.hand.added')
          : t('roster.columns.sourceRow', { file: source.file, row: source.row }),
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </span>
  );
}

interface LineProps {
  line: MergeLine;
  side: MergeSide;
  isOpen: boolean;
  onChoose: (side: MergeSide) => void;
}

function Line({ line, side, isOpen, onChoose }: LineProps): ReactNode {
  const t = useT();
  const { field, state, suggested, because } = line;
  const name = t(`domain.field.${field}`);
  const words = (text: string): string => {
    if (text === '') return '–';
    return field === 'sex' && hasWords(`domain.sex.${text}`) ? t(`domain.sex.${text}`) : text;
  };
  return (
    <tr data-state={state}>
      <th scope="row">{name}</th>
      {MergeSide.options.map((one) => (
        <td key={one} data-taken={isOpen && side === one}>
          {isOpen ? (
            <Radio
              size="xs"
              name={`merge-${field}`}
              value={one}
              checked={side === one}
              label={words(line[one])}
              onChange={() => onChoose(one)}
            />
          ) : (
            words(line[one])
          )}
        </td>
      ))}
      <td className={styles.why}>
        {isOpen
          ? t('roster.merge.suggested', {
              side: t(`roster.merge.side.${suggested}`),
              because: t(`roster.merge.because.${because}`),
            })
          : t(`roster.merge.state.${state}`)}
      </td>
    </tr>
  );
}

interface SeatsProps {
  view: MergeView;
  chosen: MergeSide | null;
  onChoose: (side: MergeSide) => void;
}

/** The seats of both; where both sit in one plan, whose stay has to be said. */
function Seats({ view: { seats, bothPlaced }, chosen, onChoose }: SeatsProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const words = (ids: readonly PostId[]) =>
    ids.length === 0 ? t('people.card.noSeat') : ids.map((id) => seatWords(t, index, id)).join('; ');
  return (
    <fieldset className={styles.seats}>
      <legend>{t('roster.merge.seats')}</legend>
      {bothPlaced ? (
        <>
          <p>
            <Icon name="warn" size={14} /> {t('roster.merge.bothPlaced')}
          </p>
          {MergeSide.options.map((side) => (
            <Radio
              key={side}
              size="xs"
              name="merge-seats"
              value={side}
              checked={chosen === side}
              label={t('roster.merge.keepSeats', { seats: words(seats[side]) })}
              onChange={() => onChoose(side)}
            />
          ))}
        </>
      ) : (
        <>
          <p>{t('roster.merge.seatsLeft', { seats: words(seats.kept) })}</p>
          <p>{t('roster.merge.seatsRight', { seats: words(seats.other) })}</p>
        </>
      )}
    </fieldset>
  );
}
