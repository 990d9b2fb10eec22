/** The right pane: candidates, reasons and the person's card, each following the selection. */
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { countFindings } from '../../../shared/domain/index.ts';
import { Icon, type IconName } from '../../components/icons.tsx';
import { SeverityCountMarks } from '../../components/plan-finding.tsx';
import { PersonCard } from '../../components/plan-person-card.tsx';
import { personName, unitName } from '../../components/plan-words.ts';
import { EmptyState } from '../../components/states.tsx';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useReviewStore } from '../../state/review-store.ts';
import { CandidatesTab } from './candidates-tab.tsx';
import { CommentsTab } from './comments-tab.tsx';
import styles from './inspector.module.css';
import { INSPECTOR_TABS, type InspectorTab, usePlanView } from './plan-view.ts';
import { ReasonsTab } from './reasons-tab.tsx';
import { UnplacedTab } from './unplaced-tab.tsx';

export function Inspector({ onOpenPost }: { onOpenPost: (postId: PostId) => void }): ReactNode {
  const t = useT();
  const tab = usePlanView((view) => view.tab);
  const showTab = usePlanView((view) => view.showTab);
  const postId = usePlanStore((state) => state.postId);
  const personId = usePlanStore((state) => state.personId);
  const findings = usePlanStore((state) => (state.postId ? state.index.findingsOfSeat(state.postId) : null));
  const said = useReviewStore((state) => (postId ? (state.threads.get(postId)?.length ?? 0) : 0));
  return (
    <section className={styles.pane} aria-label={t('plan.inspector.label')}>
      {postId ? <SeatHead postId={postId} /> : null}
      <Tabs
        value={tab}
        onChange={(value) => showTab(INSPECTOR_TABS.find((known) => known === value) ?? 'candidates')}
        keepMounted={false}
        classNames={{ root: styles.tabs ?? '', panel: styles.panel ?? '', tab: styles.tab ?? '' }}
      >
        <Tabs.List>
          {INSPECTOR_TABS.map((value) => (
            <Tabs.Tab
              key={value}
              value={value}
              rightSection={
                value === 'reasons' && findings && findings.length > 0 ? (
                  <SeverityCountMarks counts={countFindings(findings)} />
                ) : value === 'comments' && said > 0 ? (
                  formatNumber(said)
                ) : null
              }
            >
              <TabName of={value} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="candidates">
          {postId ? <CandidatesTab key={postId} postId={postId} /> : <Nothing of="candidates" />}
        </Tabs.Panel>
        <Tabs.Panel value="reasons">
          <ReasonsTab />
        </Tabs.Panel>
        <Tabs.Panel value="unplaced">
          <UnplacedTab />
        </Tabs.Panel>
        <Tabs.Panel value="person">
          {personId ? (
            <PersonCard personId={personId} onOpenPost={onOpenPost} looked={postId} />
          ) : (
            <Nothing of="person" />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="comments">
          <CommentsTab />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

function Nothing({ of }: { of: 'candidates' | 'person' }): ReactNode {
  const t = useT();
  return (
    <EmptyState
      icon={of === 'person' ? 'person' : 'post'}
      title={t(`plan.inspector.nothing.${of}.title`)}
      text={t(`plan.inspector.nothing.${of}.text`)}
    />
  );
}

/** Tabs told by a picture, with their name for pointers and screen readers: five names do not fit into one line. */
const PICTURES: Readonly<Partial<Record<InspectorTab, IconName>>> = {
  comments: 'comment',
  unplaced: 'people',
};

function TabName({ of }: { of: InspectorTab }): ReactNode {
  const t = useT();
  const name = t(`plan.inspector.${of}`);
  const picture = PICTURES[of];
  if (picture === undefined) return name;
  return (
    <span title={name}>
      <Icon name={picture} size={16} />
      <span className="bt-visually-hidden">{name}</span>
    </span>
  );
}

/** The seat all tabs are about: its title, unit and body, and how much it matters. */
function SeatHead({ postId }: { postId: PostId }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const row = usePlanStore((state) => state.index.rows.get(postId));
  if (!row) return null;
  const { post } = row;
  const holder = row.personId
    ? [
        personName(index, row.personId),
        row.form ? t(`domain.form.${row.form}`) : '',
        formatDate(row.since ?? index.plan?.startDate ?? null),
      ]
    : [t(post.frozen ? 'plan.frozen' : 'plan.vacant')];
  return (
    <header className={styles.head}>
      <h2>{post.title}</h2>
      <p>
        {[unitName(index, post.unitCode), index.bodies.get(post.bodyId)?.name].filter(Boolean).join(' · ')}
      </p>
      <p>
        {[
          t(`domain.requirement.${post.requirement}`),
          post.inHeadcount ? '' : t('plan.inspector.outsideHeadcount'),
          post.slot > post.norm ? t('plan.inspector.beyondNorm') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.holder}>{holder.filter(Boolean).join(' · ')}</p>
    </header>
  );
}
