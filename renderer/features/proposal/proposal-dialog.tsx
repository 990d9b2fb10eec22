/** Placing many at once: a proposal is looked at, corrected and only then carried out, in one step that can be undone. */
import { Button, Modal, SegmentedControl, Select, Switch } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import {
  isVacancy,
  type PostId,
  PROPOSAL_STANDARDS,
  type ProposalStandard,
  REACHES,
  type Reach,
} from '../../../shared/domain/index.ts';
import { call, isCancelled, shapeOf } from '../../app/api.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { unitName } from '../../components/plan-words.ts';
import { ProgressStrip } from '../../components/progress-strip.tsx';
import { EmptyState, ErrorState, SkeletonRows } from '../../components/states.tsx';
import { attempt, notify } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { type ProposalStart, useAppStore } from '../../state/app-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { cancelWork } from '../../state/work.ts';
import styles from './proposal.module.css';
import { ProposalGrid } from './proposal-grid.tsx';
import { type ProposalState, seatsOf, standingOf, useProposal } from './use-proposal.ts';

export function ProposalDialog(): ReactNode {
  const t = useT();
  const start = useAppStore((state) => state.proposal);
  const put = useAppStore((state) => state.put);
  const close = () => put({ proposal: null });
  return (
    <Modal
      opened={start !== null}
      onClose={close}
      title={t('proposal.title')}
      size="min(1280px, 96vw)"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {start ? <Proposing start={start} onDone={close} /> : null}
    </Modal>
  );
}

const SCOPES = ['chosen', 'units', 'all'] as const;
type Scope = (typeof SCOPES)[number];

interface ProposingProps {
  start: ProposalStart;
  onDone: () => void;
}

function Proposing({ start, onDone }: ProposingProps): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const unitCodes = usePlanStore((state) => state.unitCodes);
  const vacant = (start.postIds ?? []).filter((id) => isOpen(index, id));
  const people = start.personIds ?? [];
  // Whoever named people means all seats they could take.
  const inUnits = people.length > 0 ? [] : unitCodes;
  const offered = SCOPES.filter(
    (one) => one === 'all' || (one === 'chosen' ? vacant.length > 0 : inUnits.length > 0),
  );
  const [scope, setScope] = useState<Scope>(offered[0] ?? 'all');
  const [requiredOnly, setRequiredOnly] = useState(vacant.length === 0 && people.length === 0);
  const [reach, setReach] = useState<Reach>('province');
  const [standard, setStandard] = useState<ProposalStandard>('warned');
  const state = useProposal({
    postIds: scope === 'chosen' ? vacant : scope === 'units' ? openSeatsOf(index, inUnits) : null,
    personIds: people.length > 0 ? [...people] : null,
    requiredOnly,
    reach,
    standard,
  });
  const scopeWords = (one: Scope): string => {
    if (one === 'chosen') return t('proposal.scope.chosen', { count: formatNumber(vacant.length) });
    if (one === 'all') return t('proposal.scope.all');
    const [only] = inUnits;
    return inUnits.length === 1 && only
      ? t('proposal.scope.unit', { unit: unitName(index, only) })
      : t('proposal.scope.units', { count: formatNumber(inUnits.length) });
  };
  return (
    <div className={styles.dialog}>
      <p className={styles.quiet}>{t('proposal.intro')}</p>
      <div className={styles.conditions}>
        {offered.length > 1 ? (
          <SegmentedControl
            aria-label={t('proposal.scope.label')}
            value={scope}
            data={offered.map((value) => ({ value, label: scopeWords(value) }))}
            onChange={(value) => setScope(offered.find((one) => one === value) ?? 'all')}
          />
        ) : null}
        {people.length > 0 ? (
          <strong>{t('proposal.people.chosen', { count: formatNumber(people.length) })}</strong>
        ) : null}
        <Switch
          label={t('proposal.required')}
          checked={requiredOnly}
          onChange={(event) => setRequiredOnly(event.currentTarget.checked)}
        />
        <Select
          data-autofocus
          aria-label={t('proposal.reach.label')}
          title={t('proposal.reachHow')}
          data={REACHES.map((value) => ({ value, label: t(`proposal.reach.${value}`) }))}
          value={reach}
          allowDeselect={false}
          onChange={(value) => setReach(REACHES.find((one) => one === value) ?? 'province')}
        />
        <Select
          aria-label={t('proposal.standard.label')}
          data={PROPOSAL_STANDARDS.map((value) => ({ value, label: t(`proposal.standard.${value}`) }))}
          value={standard}
          allowDeselect={false}
          onChange={(value) => setStandard(PROPOSAL_STANDARDS.find((one) => one === value) ?? 'met')}
        />
      </div>
      <Outcome state={state} />
      <Foot state={state} onDone={onDone} />
    </div>
  );
}

function isOpen(index: PlanIndex, postId: PostId): boolean {
  const row = index.rows.get(postId);
  return row !== undefined && row.personId === null && isVacancy(row.post);
}

function openSeatsOf(
  index: PlanIndex,
  unitCodes: readonly Parameters<PlanIndex['seatsOfUnit']>[0][],
): PostId[] {
  return unitCodes.flatMap((code) => index.seatsOfUnit(code)).filter((id) => isOpen(index, id));
}

function Outcome({ state }: { state: ProposalState }): ReactNode {
  const t = useT();
  const { proposal, failure, lines } = state;
  if (failure !== null && isCancelled(failure))
    return (
      <div className={styles.waiting}>
        <EmptyState
          icon="person"
          title={t('proposal.stopped')}
          text={t('proposal.stoppedText')}
          actions={<Button onClick={state.retry}>{t('proposal.again')}</Button>}
        />
      </div>
    );
  if (failure !== null)
    return (
      <ErrorState
        title={t('proposal.failed')}
        error={shapeOf(failure)}
        actions={<Button onClick={state.retry}>{t('common.retry')}</Button>}
      />
    );
  if (proposal === null)
    return (
      <div className={styles.making}>
        <Making workId={state.workId} />
        <SkeletonRows rows={9} columns={5} />
      </div>
    );
  if (lines.length === 0) {
    const nobody = proposal.peopleLeft.length === 0;
    return (
      <div className={styles.waiting}>
        <EmptyState
          icon={nobody ? 'ok' : 'person'}
          title={t(nobody ? 'proposal.noPeople' : 'proposal.none')}
          text={t(nobody ? 'proposal.noPeopleText' : 'proposal.noneText')}
        />
      </div>
    );
  }
  const { findings, seatsLeft, peopleLeft, beyond } = proposal;
  return (
    <>
      <p role="status">
        {t('proposal.summary', {
          people: formatNumber(lines.length),
          seats: formatNumber(seatsLeft.length),
          left: formatNumber(peopleLeft.length),
        })}{' '}
        {findings === null
          ? null
          : t('proposal.effect', {
              blockBefore: formatNumber(findings.before.block),
              blockAfter: formatNumber(findings.after.block),
              warnBefore: formatNumber(findings.before.warn),
              warnAfter: formatNumber(findings.after.warn),
            })}{' '}
        {beyond > 0 ? t('proposal.beyond', { count: formatNumber(beyond) }) : null}
      </p>
      <ProposalGrid state={state} />
    </>
  );
}

/** How far the proposal is; it can be stopped, to ask for less. */
function Making({ workId }: { workId: string }): ReactNode {
  const progress = useAppStore((state) => state.work.find((one) => one.workId === workId));
  return (
    <ProgressStrip
      progress={progress ?? { kind: 'propose', done: 0, total: 0 }}
      onCancel={() => attempt(() => cancelWork(workId))}
    />
  );
}

function Foot({ state, onDone }: { state: ProposalState; onDone: () => void }): ReactNode {
  const t = useT();
  const { lines, chosen, choose, proposal } = state;
  const going = lines.filter(({ postId }) => chosen.has(postId));
  const counted = (standing: 'warned' | 'blocked') =>
    going.filter(({ lacks }) => standingOf(lacks) === standing).length;
  const blocked = counted('blocked');
  const warned = counted('warned');
  const words = blocked > 0 ? 'runBlocked' : warned > 0 ? 'runWarned' : 'run';
  const met = seatsOf(lines, 'met');
  const run = () =>
    attempt(async () => {
      const items = going.map(({ postId, personId }) => ({ postId, personId }));
      const result = await call('proposal.apply', { items });
      onDone();
      notify({
        message: t('proposal.done', { count: formatNumber(items.length) }),
        undo: undoOf(result),
      });
    });
  return (
    <footer className={styles.foot}>
      {proposal !== null && lines.length > 0 ? (
        <div className={styles.choose}>
          <Button variant="default" disabled={met.length === 0} onClick={() => choose(met)}>
            {t('proposal.choose.met', { count: formatNumber(met.length) })}
          </Button>
          <Button variant="default" onClick={() => choose(lines.map(({ postId }) => postId))}>
            {t('proposal.choose.all')}
          </Button>
          <Button variant="default" disabled={chosen.size === 0} onClick={() => choose([])}>
            {t('proposal.choose.none')}
          </Button>
          <span className={styles.quiet}>{t('proposal.anotherHint')}</span>
        </div>
      ) : null}
      <Button variant="default" onClick={onDone}>
        {/* Beside the progress, which has a "cancel" of its own. */}
        {t(proposal === null ? 'common.close' : 'common.cancel')}
      </Button>
      <Button disabled={going.length === 0 || proposal === null} onClick={run}>
        {t(`proposal.${words}`, {
          count: formatNumber(going.length),
          warned: formatNumber(warned),
          blocked: formatNumber(blocked),
        })}
      </Button>
    </footer>
  );
}
