/** Everybody of the roster, what the plan does with each, and the card of the one selected. */
import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { PossibleDouble, RemovedPerson } from '../../../shared/domain/index.ts';
import { Icon } from '../../components/icons.tsx';
import { NEW_PERSON, usePersonDraft } from '../../components/person-form/person-draft.ts';
import { ListScreen } from '../../components/plan-list-screen.tsx';
import { PlanReady } from '../../components/plan-ready.tsx';
import { EmptyState } from '../../components/states.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { DoublesList, useDoubles } from './doubles-list.tsx';
import { MergeScreen } from './merge-screen.tsx';
import styles from './people-screen.module.css';
import { RemovedCard, RemovedList, useRemoved } from './removed-list.tsx';
import { RosterList } from './roster-list.tsx';
import { ROSTER_VIEWS, type RosterView, useRosterStore } from './roster-store.ts';
import { useVisit } from './use-visit.ts';

export function PeopleScreen(): ReactNode {
  return (
    <PlanReady>
      <Roster />
    </PlanReady>
  );
}

function Roster(): ReactNode {
  const t = useT();
  const file = usePlanStore((state) => state.info?.path ?? '');
  const total = usePlanStore((state) => state.index.people.size);
  const isAdding = usePersonDraft(({ draft }) => draft?.file === file && draft.person.id === NEW_PERSON);
  const navigate = useAppStore((state) => state.navigate);
  const { open, view, merging } = useRosterStore();
  useEffect(() => open(file), [open, file]);
  useVisit();
  if (merging !== null) return <MergeScreen pair={merging} />;
  if (view === 'doubles') return <DoublesView />;
  if (view === 'removed') return <RemovedView />;
  if (total === 0 && !isAdding) {
    return (
      <EmptyState
        icon="people"
        title={t('people.empty.title')}
        text={t('people.empty.text')}
        actions={
          <>
            <Button onClick={() => navigate('import')}>{t('people.empty.action')}</Button>
            <AddButton />
            <Button variant="default" onClick={() => useRosterStore.getState().put({ view: 'removed' })}>
              {t('roster.view.removed')}
            </Button>
          </>
        }
      />
    );
  }
  return <RosterList actions={<AddButton />} views={<Views />} />;
}

/** Begins with somebody no list has. */
function AddButton(): ReactNode {
  const t = useT();
  const file = usePlanStore((state) => state.info?.path ?? '');
  const add = usePersonDraft((state) => state.add);
  const choosePerson = usePlanStore((state) => state.choosePerson);
  return (
    <Button
      variant="default"
      leftSection={<Icon name="add" size={14} />}
      onClick={() => {
        useRosterStore.getState().put({ selected: [] });
        add(file);
        choosePerson(usePersonDraft.getState().draft?.person.id ?? null);
      }}
    >
      {t('roster.add.action')}
    </Button>
  );
}

function Views(): ReactNode {
  const t = useT();
  const { view, put } = useRosterStore();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('roster.view.label')}
      value={view}
      data={ROSTER_VIEWS.map((value) => ({ value, label: t(`roster.view.${value}`) }))}
      onChange={(value) =>
        put({ view: ROSTER_VIEWS.find((one): one is RosterView => one === value) ?? 'list' })
      }
    />
  );
}

function DoublesView(): ReactNode {
  const t = useT();
  const put = useRosterStore((state) => state.put);
  const doubles = useDoubles(true);
  const choose = ({ a, b }: PossibleDouble) => put({ merging: [a, b] });
  return (
    <ListScreen
      name="people.card"
      title={t('people.title')}
      summary={
        doubles.pairs === null
          ? ''
          : t('roster.doubles.summary', { count: formatNumber(doubles.pairs.length) })
      }
      actions={<Views />}
      toolbar={<p className={styles.about}>{t('roster.doubles.about')}</p>}
      paneLabel={t('people.card.label')}
      pane={<EmptyState icon="people" title={t('roster.doubles.open')} text={t('roster.doubles.openText')} />}
    >
      <DoublesList {...doubles} onChoose={choose} />
    </ListScreen>
  );
}

/** Whoever was taken out in the same step. */
function removedWith({ removal }: RemovedPerson, people: readonly RemovedPerson[]): RemovedPerson[] {
  if (removal.mergedInto !== null) return [];
  return people.filter((one) => one.removal.mergedInto === null && one.removal.at === removal.at);
}

function RemovedView(): ReactNode {
  const t = useT();
  const removed = useRemoved();
  const [chosen, setChosen] = useState<RemovedPerson | null>(null);
  // Who was brought back meanwhile is no longer among them.
  const shown = removed.people?.find(({ person }) => person.id === chosen?.person.id) ?? null;
  return (
    <ListScreen
      name="people.card"
      title={t('people.title')}
      summary={
        removed.people === null
          ? ''
          : t('roster.removed.summary', { count: formatNumber(removed.people.length) })
      }
      actions={<Views />}
      toolbar={<p className={styles.about}>{t('roster.removed.aboutList')}</p>}
      paneLabel={t('people.card.label')}
      pane={
        shown === null ? (
          <EmptyState icon="person" title={t('people.card.nothing')} text={t('roster.removed.chooseText')} />
        ) : (
          <RemovedCard removed={shown} together={removedWith(shown, removed.people ?? [])} />
        )
      }
    >
      <RemovedList {...removed} onChoose={setChosen} />
    </ListScreen>
  );
}
