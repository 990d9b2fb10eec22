/**
 * The one plan of the window: its data, what of it is looked at, and the commands that change it. Only the
 * data process decides what a command did; its delta arrives with the answer and as an event, and both are
 * taken in.
 */
import { create } from 'zustand';
import type {
  Bloc,
  BodyId,
  DecisionKind,
  DispositionKind,
  HistoryState,
  IsoDate,
  PaperFacts,
  PaperItem,
  PersonId,
  PlacementForm,
  Plan,
  PlanCounts,
  PostId,
  SeatFilter,
  StandardsInUse,
  TitleCode,
  UnitCode,
  WaiverFields,
  WorkspaceInfo,
} from '../../shared/domain/index.ts';
import { NO_FINDINGS } from '../../shared/domain/index.ts';
import type { ChangeResult, PlanDelta } from '../../shared/ipc/contract.ts';
import type { PasteItem } from '../../shared/ipc/paste-channels.ts';
import { unpacked } from '../../shared/ipc/sent-plan.ts';
import { CallError, call, on } from '../app/api.ts';
import { type PlanChange, PlanIndex } from './plan-index.ts';
import { loadFindings, loadRest } from './plan-parts.ts';
import { followDesk, useReviewStore } from './review-store.ts';
import { whenSlow } from './work.ts';

export interface PlanState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** Why the last load failed. */
  failure: unknown;
  /** The same object until the next load; `revision` tells that it changed inside. */
  index: PlanIndex;
  revision: number;
  /** What the last delta touched, null after a load. */
  lastChange: PlanChange | null;
  info: WorkspaceInfo | null;
  counts: PlanCounts;
  /** Whether all findings are there; until then counts and marks that rest on them are not the whole. */
  allFound: boolean;
  /** Whether the check they come of broke down: then they are not on their way either. */
  checkFailed: boolean;
  /** The standards the plan is checked with. */
  standards: StandardsInUse;
  history: HistoryState;
  lastSavedAt: string | null;

  /** Units chosen at the left; empty means all of them. */
  unitCodes: readonly UnitCode[];
  /** The seat the inspector follows. */
  postId: PostId | null;
  /** The person the inspector follows: of the seat, or chosen in a list. */
  personId: PersonId | null;
  filter: { seats: SeatFilter; titleCode: TitleCode | null; bloc: Bloc | null; text: string };

  load: () => Promise<void>;
  /** Forgets the plan, for instance when its file was closed. */
  reset: () => void;
  applyDelta: (delta: PlanDelta) => void;
  /** Takes in what the first check of a plan found that was in use before its end. */
  takeFindings: () => Promise<void>;
  /** A check broke down, or was begun once more: in neither case are all findings there. */
  takeCheck: (checkFailed: boolean) => void;

  chooseUnits: (unitCodes: readonly UnitCode[]) => void;
  choosePost: (postId: PostId | null) => void;
  choosePerson: (personId: PersonId | null) => void;
  setFilter: (filter: Partial<PlanState['filter']>) => void;

  /** Seats a person and keeps the seats held before; `displace` allows taking somebody's seat. */
  assign: (postId: PostId, personId: PersonId, options?: AssignOptions) => Promise<ChangeResult>;
  /** Seats the person of seat `from` on `to`, leaving `from`. */
  move: (from: PostId, to: PostId, displace: boolean) => Promise<ChangeResult>;
  /** The people of two seats change places. */
  swap: (a: PostId, b: PostId) => Promise<ChangeResult>;
  clear: (postIds: readonly PostId[]) => Promise<ChangeResult>;
  edit: (postIds: readonly PostId[], change: PlacementChange) => Promise<ChangeResult>;
  /** Sets many seats in one step; see `PasteItem`. */
  paste: (items: readonly PasteItem[]) => Promise<ChangeResult>;
  /** Holds vacant seats back, or releases them. */
  freeze: (postIds: readonly PostId[], frozen: boolean) => Promise<ChangeResult>;
  undo: () => Promise<ChangeResult>;
  redo: () => Promise<ChangeResult>;
  /** Null takes the disposition away. */
  setDisposition: (personId: PersonId, disposition: DispositionChange | null) => Promise<ChangeResult>;
  /** Keeps kind and facts of a decision; the kind null is the usual one. */
  setDecision: (item: PaperItem, kind: DecisionKind | null, facts: PaperFacts) => Promise<ChangeResult>;
  /** Records what lets a finding stand; null takes the record away. */
  setWaiver: (findingId: string, fields: WaiverFields | null) => Promise<ChangeResult>;
  addSeat: (bodyId: BodyId, titleCode: TitleCode) => Promise<ChangeResult>;
  removeSeat: (postId: PostId) => Promise<ChangeResult>;
}

export interface AssignOptions {
  displace?: boolean;
  from?: PostId;
  form?: PlacementForm;
}
export interface PlacementChange {
  form?: PlacementForm;
  since?: IsoDate | null;
  note?: string;
}
export interface DispositionChange {
  kind: DispositionKind;
  date: IsoDate | null;
  note: string;
}

/** A plan has no more than a few texts. */
function samePlan(a: Plan, b: Plan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the same command was carried out last: the event told all of it before its answer came. */
function isSameStep(a: HistoryState, b: HistoryState): boolean {
  return a.undo?.seq === b.undo?.seq && a.redo?.seq === b.redo?.seq;
}

const NO_COUNTS: PlanCounts = {
  seats: 0,
  filled: 0,
  vacant: 0,
  vacantRequired: 0,
  people: 0,
  unplaced: 0,
  findings: NO_FINDINGS,
  owed: 0,
  overdue: 0,
};

const empty = () => ({
  status: 'idle' as const,
  failure: null,
  index: new PlanIndex(),
  revision: 0,
  lastChange: null,
  info: null,
  counts: NO_COUNTS,
  allFound: true,
  checkFailed: false,
  standards: { version: null, name: '' },
  history: { undo: null, redo: null },
  lastSavedAt: null,
  unitCodes: [],
  postId: null,
  personId: null,
  filter: { seats: 'all' as const, titleCode: null, bloc: null, text: '' },
});

export const usePlanStore = create<PlanState>((set, get) => {
  let loadsBegun = 0;
  /** Deltas that came while a load was under way; the snapshot may be older than they are. */
  let early: PlanDelta[] = [];
  /** Deltas that came while findings are fetched, which may be older than they are; null while none are. */
  let since: PlanDelta[] | null = null;
  /** What became last of the check while a load was under way, which may have begun before; null where nothing did. */
  let checkSince: 'done' | 'failed' | 'begun' | null = null;

  const take = (delta: PlanDelta) => {
    const { index, revision } = get();
    useReviewStore.getState().take(delta);
    const lastChange = index.apply(delta);
    const { plan, counts, standards, history, lastSavedAt } = delta;
    const { info, postId, personId } = get();
    const chosen = postId ? index.rows.get(postId) : undefined;
    // The person's card follows the seat; after its holder left, it stays with the one just looked at.
    const holder = (chosen && lastChange.posts.has(chosen.post.id) && chosen.personId) || personId;
    set({
      revision: revision + 1,
      lastChange,
      info: info === null || samePlan(info.plan, plan) ? info : { ...info, plan },
      counts,
      standards,
      history,
      lastSavedAt,
      postId: chosen?.post.id ?? null,
      personId: holder && index.people.has(holder) ? holder : null,
    });
  };

  /** An answer can be handled after a later event; what is older than the state is already in it. */
  const changed = (result: ChangeResult) => {
    const { lastSavedAt, history } = get();
    const { delta } = result;
    const isTaken = delta.lastSavedAt === lastSavedAt && isSameStep(delta.history, history);
    if (!isTaken && (lastSavedAt === null || delta.lastSavedAt >= lastSavedAt)) get().applyDelta(delta);
    return result;
  };

  return {
    ...empty(),

    load: async () => {
      loadsBegun += 1;
      const load = loadsBegun;
      early = [];
      checkSince = null;
      set({ status: 'loading', failure: null });
      try {
        const snapshot = await call('plan.load', {});
        if (load !== loadsBegun) return;
        const index = new PlanIndex(unpacked(snapshot));
        if (!(await loadRest(index, snapshot, () => load === loadsBegun))) return;
        useReviewStore.getState().load(snapshot);
        const { postId, personId, unitCodes, revision } = get();
        set({
          status: 'ready',
          index,
          revision: revision + 1,
          lastChange: null,
          info: snapshot.info,
          counts: snapshot.counts,
          allFound: snapshot.allFound,
          checkFailed: snapshot.checkFailed,
          standards: snapshot.info.standards,
          history: snapshot.history,
          lastSavedAt: snapshot.info.lastSavedAt,
          unitCodes: unitCodes.filter((code) => index.units.has(code)),
          postId: postId && index.rows.has(postId) ? postId : null,
          personId: personId && index.people.has(personId) ? personId : null,
        });
        for (const delta of early) take(delta);
        if (checkSince === 'done') await get().takeFindings();
        else if (checkSince !== null) get().takeCheck(checkSince === 'failed');
      } catch (failure) {
        if (load === loadsBegun) set({ status: 'failed', failure });
      } finally {
        if (load === loadsBegun) early = [];
      }
    },

    reset: () => {
      loadsBegun += 1;
      useReviewStore.getState().reset();
      set(empty());
    },

    applyDelta: (delta) => {
      const { status } = get();
      if (status === 'loading') early.push(delta);
      else if (status === 'ready') {
        take(delta);
        since?.push(delta);
      }
    },

    takeFindings: async () => {
      const { status, allFound } = get();
      if (status === 'loading') checkSince = 'done';
      if (status !== 'ready' || allFound) return;
      const load = loadsBegun;
      const newer: PlanDelta[] = [];
      since = newer;
      const found = await loadFindings(() => load === loadsBegun);
      if (found === null) return;
      since = null;
      const index = get().index.withFindings(found);
      for (const delta of newer) index.apply(delta);
      const counts = newer.at(-1)?.counts ?? found.counts;
      // For whoever looks at the plan this is a load: everything may be marked otherwise.
      set({
        index,
        revision: get().revision + 1,
        lastChange: null,
        counts,
        allFound: true,
        checkFailed: false,
      });
    },

    takeCheck: (checkFailed) => {
      if (get().status === 'ready') set({ allFound: false, checkFailed });
      else checkSince = checkFailed ? 'failed' : 'begun';
    },

    chooseUnits: (unitCodes) => {
      const { index, postId, personId } = get();
      const unit = postId && index.rows.get(postId)?.post.unitCode;
      const leaves = unit && unitCodes.length > 0 && !unitCodes.includes(unit);
      set({ unitCodes, postId: leaves ? null : postId, personId: leaves ? null : personId });
    },
    choosePost: (postId) =>
      set({ postId, personId: (postId && get().index.rows.get(postId)?.personId) || null }),
    choosePerson: (personId) => set({ personId }),
    setFilter: (filter) => set({ filter: { ...get().filter, ...filter } }),

    assign: async (postId, personId, { displace = false, ...rest } = {}) =>
      changed(await call('placement.assign', { postId, personId, displace, ...rest })),
    move: async (from, to, displace) => {
      const personId = get().index.rows.get(from)?.personId;
      if (!personId) throw new CallError({ code: 'post-empty', params: { post: from }, detail: '' });
      return get().assign(to, personId, { from, displace });
    },
    swap: async (a, b) => changed(await call('placement.swap', { a, b })),
    clear: async (postIds) => changed(await call('placement.clear', { postIds: [...postIds] })),
    edit: async (postIds, change) =>
      changed(await call('placement.edit', { postIds: [...postIds], ...change })),
    paste: async (items) => changed(await call('placement.paste', { items: [...items] })),
    freeze: async (postIds, frozen) => changed(await call('seat.freeze', { postIds: [...postIds], frozen })),
    undo: async () => changed(await whenSlow('change', () => call('history.undo', {}))),
    redo: async () => changed(await whenSlow('change', () => call('history.redo', {}))),
    setDisposition: async (personId, disposition) =>
      changed(
        disposition
          ? await call('disposition.set', { personId, ...disposition })
          : await call('disposition.clear', { personId }),
      ),
    setDecision: async (item, kind, facts) => changed(await call('decisions.set', { item, kind, facts })),
    setWaiver: async (findingId, fields) =>
      changed(
        fields ? await call('waiver.set', { findingId, fields }) : await call('waiver.remove', { findingId }),
      ),
    addSeat: async (bodyId, titleCode) => changed(await call('seat.add', { bodyId, titleCode })),
    removeSeat: async (postId) => changed(await call('seat.remove', { postId })),
  };
});

/** Keeps the store true to the data process; called once by the shell, which ends it with the answer. */
export function followPlan(): () => void {
  const ends = [
    on('plan.changed', (delta) => usePlanStore.getState().applyDelta(delta)),
    on('plan.replaced', () => void usePlanStore.getState().load()),
    on('check.done', () => {
      const { takeFindings, load } = usePlanStore.getState();
      // What cannot be fetched by itself comes with the whole plan, or says there why not.
      takeFindings().catch(load);
    }),
    on('check.failed', () => usePlanStore.getState().takeCheck(true)),
    on('check.begun', () => usePlanStore.getState().takeCheck(false)),
    followDesk(),
  ];
  return () => {
    for (const end of ends) end();
  };
}
