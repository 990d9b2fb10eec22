/** Commands made of small numbers, so that fast-check can shrink a failing sequence; what each means depends on the plan. */
import fc from 'fast-check';
import { setConcurrency } from '../../electron/services/plan/concurrency.ts';
import {
  clearDisposition,
  setDisposition,
  setDispositions,
} from '../../electron/services/plan/dispositions.ts';
import { removeCitation, saveCitation } from '../../electron/services/plan/edit-citations.ts';
import { editRule } from '../../electron/services/plan/edit-rule.ts';
import {
  addBody,
  freezeSeats,
  furtherBodies,
  removeBody,
  setNorm,
} from '../../electron/services/plan/organisation.ts';
import { removeOwnRule, saveOwnRule } from '../../electron/services/plan/own-rules.ts';
import { paste } from '../../electron/services/plan/paste.ts';
import { assign, clear, edit, swap } from '../../electron/services/plan/placements.ts';
import {
  archivePlan,
  createPlan,
  editPlan,
  planList,
  removePlan,
  switchPlan,
} from '../../electron/services/plan/plans.ts';
import { applyProposal } from '../../electron/services/plan/proposal.ts';
import { addSeat, removeSeat } from '../../electron/services/plan/seats.ts';
import { changeSettings } from '../../electron/services/plan/settings.ts';
import {
  saveStandards,
  standardsRows,
  standardsVersions,
  switchStandards,
} from '../../electron/services/plan/standards.ts';
import { removeWaiver, setWaiver } from '../../electron/services/plan/waivers.ts';
import { addComment, settleComment } from '../../electron/services/review/comments.ts';
import { lockSeats, markSeats, markUnit } from '../../electron/services/review/marks.ts';
import { stepPlan } from '../../electron/services/review/stages.ts';
import { addPerson } from '../../electron/services/roster/add-person.ts';
import { editMany } from '../../electron/services/roster/bulk-edit.ts';
import { tellApart } from '../../electron/services/roster/doubles.ts';
import { editPerson } from '../../electron/services/roster/edit-person.ts';
import { mergePeople } from '../../electron/services/roster/merge-people.ts';
import { peopleRemoved, removePeople, restorePeople } from '../../electron/services/roster/remove-people.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { isOwnCitation, OwnCitationId } from '../../shared/domain/citation.ts';
import { CONCURRENCY_MODES } from '../../shared/domain/concurrency.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { OwnRule } from '../../shared/domain/own-rule.ts';
import { NOTHING_KNOWN } from '../../shared/domain/person.ts';
import { DISPOSITION_KINDS, PLACEMENT_FORMS } from '../../shared/domain/plan.ts';
import { PLAN_CONTENTS } from '../../shared/domain/plan-record.ts';
import { REVIEWS, stepsFrom } from '../../shared/domain/review.ts';
import type { ChangeResult } from '../../shared/ipc/contract.ts';
import { anyOwnRule } from './own-rules.ts';
import {
  correction,
  factsOf,
  otherDemands,
  PAIRED,
  pick,
  RULE_VALUES,
  SWITCHES,
  WAIVABLE,
} from './random-values.ts';
import type { Clock } from './workspaces.ts';

const KINDS = [
  'assign',
  'assign',
  'assign',
  'move',
  'swap',
  'paste',
  'propose',
  'edit',
  'clear',
  'dispose',
  'undispose',
  'dispose-many',
  'add-seat',
  'remove-seat',
  'norm',
  'freeze',
  'concurrency',
  'add-body',
  'remove-body',
  'settings',
  'save-standards',
  'use-standards',
  'edit-rule',
  'edit-rule',
  'save-citation',
  'remove-citation',
  'own-rule',
  'drop-own-rule',
  'edit-person',
  'edit-many',
  'add-person',
  'remove-person',
  'restore-person',
  'merge-people',
  'tell-apart',
  'mark',
  'mark',
  'mark-unit',
  'lock',
  'comment',
  'settle',
  'stage',
  'waive',
  'waive',
  'unwaive',
  'days',
  'new-plan',
  'use-plan',
  'use-plan',
  'edit-plan',
  'archive-plan',
  'remove-plan',
  'undo',
  'redo',
] as const;

export interface RandomCommand {
  kind: (typeof KINDS)[number];
  a: number;
  b: number;
  /** What `own-rule` saves. */
  rule: OwnRule;
}

/** Few posts and people are named, so that commands meet. */
const randomCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(...KINDS),
  a: fc.nat({ max: 11 }),
  b: fc.nat({ max: 11 }),
  rule: anyOwnRule,
});
export const randomCommands = fc.array(randomCommand, { minLength: 1, maxLength: 25 });

/** Carries out a command; null where the program refuses it. The clock is the one the session goes by. */
export function carryOut(
  session: Session,
  command: RandomCommand,
  clock: Pick<Clock, 'skip'>,
): ChangeResult | null {
  try {
    return attempt(session, command, clock);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function attempt(
  session: Session,
  { kind, a, b, rule }: RandomCommand,
  clock: Pick<Clock, 'skip'>,
): ChangeResult {
  const { state } = session;
  // Every seventh post: leaders, staff and both communes are among them.
  const postId = pick(
    [...state.posts.keys()].filter((_, index) => index % 7 === 0),
    a,
  );
  const personId = pick(state.people.keys(), b);
  switch (kind) {
    case 'assign':
      return assign(session, {
        postId,
        personId,
        displace: a % 2 === 0,
        form: b % 3 === 0 ? pick(PLACEMENT_FORMS, a) : undefined,
        since: b % 4 === 0 ? '2026-09-01' : undefined,
      });
    case 'move':
      return assign(session, {
        postId,
        personId,
        displace: true,
        from: pick(state.postsOfPerson(personId), a),
      });
    case 'swap':
      return swap(session, pick(state.placements.keys(), a), pick(state.placements.keys(), b));
    case 'paste':
      return paste(session, [
        {
          postId,
          personId,
          leaves: a % 2 === 0 ? [...state.postsOfPerson(personId)].filter((id) => id !== postId) : [],
          displace: true,
          note: `dán ${b}`,
        },
        ...[...state.placements.keys()]
          .slice(0, a % 3)
          .map((id) => ({ postId: id, form: pick(PLACEMENT_FORMS, b), leaves: [], displace: false })),
      ]);
    case 'propose':
      return applyProposal(session, [{ postId, personId }]);
    case 'edit':
      return edit(session, { postIds: [pick(state.placements.keys(), a)], note: `ghi chú ${b}` });
    case 'clear':
      return clear(session, [...state.placements.keys()].slice(0, 1 + (a % 3)));
    case 'dispose':
      return setDisposition(session, {
        personId,
        kind: pick(DISPOSITION_KINDS, a),
        date: b % 2 === 0 ? '2026-12-31' : null,
        note: '',
      });
    case 'dispose-many':
      return setDispositions(session, {
        personIds: [personId, pick(state.people.keys(), a)],
        kind: b % 3 === 0 ? null : pick(DISPOSITION_KINDS, b),
        date: 'suggested',
        note: null,
      });
    case 'undispose':
      return clearDisposition(session, personId);
    case 'add-seat': {
      const { bodyId, titleCode } = state.posts.get(postId) ?? pick(state.posts.values(), 0);
      return addSeat(session, bodyId, titleCode);
    }
    case 'remove-seat': {
      const extra = [...state.posts.values()].filter((post) => post.slot > post.norm);
      return removeSeat(session, pick(extra, a).id);
    }
    case 'norm': {
      const { bodyId, titleCode } = state.posts.get(postId) ?? pick(state.posts.values(), 0);
      return setNorm(session, bodyId, titleCode, b % 4);
    }
    case 'freeze':
      return freezeSeats(session, [postId], b % 2 === 0);
    case 'concurrency':
      return setConcurrency(
        session,
        pick(PAIRED, a),
        pick(PAIRED, b),
        pick([...CONCURRENCY_MODES, null], a + b),
      );
    case 'add-body': {
      const unitCode = pick(state.units.keys(), a);
      return addBody(session, unitCode, pick(furtherBodies(state, unitCode), b).kind);
    }
    case 'remove-body':
      return removeBody(session, pick(state.bodies.keys(), a));
    case 'settings':
      return changeSettings(session, {
        ...session.settings,
        actor: `cán bộ ${a}`,
        // Another threshold makes other findings of the very same plan.
        ruleOverrides: b % 2 === 0 ? {} : { 'AGE-FULL-TERM': { months: 12 * b } },
      });
    case 'save-standards': {
      const rows = standardsRows(session, state.plan.standardsVersion).map((row, at) =>
        at % 3 === b % 3 ? otherDemands(row, a) : row,
      );
      return saveStandards(session, { rows, name: `bộ ${a}-${b}` });
    }
    case 'use-standards':
      return switchStandards(session, pick(standardsVersions(session), a).version);
    case 'edit-rule': {
      const text = session.settings.citations[0]?.id;
      const given = pick(SWITCHES, b);
      return editRule(session, {
        ...pick(RULE_VALUES, a),
        switch: given === null || text === undefined ? given : { ...given, citation: text },
      });
    }
    case 'save-citation': {
      const one = session.settings.citations[a % 2]?.id;
      return saveCitation(session, one !== undefined && isOwnCitation(one) ? one : null, {
        type: 'Quy định',
        number: `${a}-QĐ/TU`,
        date: null,
        issuer: 'Tỉnh uỷ',
        title: `về tiêu chuẩn ${b}`,
        inForceFrom: '2026-01-01',
        inForceTo: b % 2 === 0 ? null : '2026-06-30',
        replacedBy: null,
      });
    }
    case 'remove-citation':
      return removeCitation(session, OwnCitationId.parse(`own-${1 + (a % 2)}`));
    case 'own-rule': {
      const replaced = session.settings.ownRules.find(({ id }) => id === rule.id);
      return saveOwnRule(session, { ...rule, id: replaced?.id ?? null, name: `Quy định ${a}` });
    }
    case 'drop-own-rule':
      return removeOwnRule(session, pick(session.settings.ownRules, a).id);
    case 'edit-person':
      return editPerson(session, personId, correction(a, pick(state.people.keys(), a)));
    case 'edit-many':
      return editMany(session, {
        personIds: [personId, pick(state.people.keys(), a)],
        field: pick(['inScope', 'theory', 'degree', 'planning', 'currentTitle'], a),
        text: a % 4 === 0 ? String(b % 2 === 0) : pick(['Trung cấp', 'Cao cấp', ''], b),
      });
    case 'add-person':
      return addPerson(session, { ...NOTHING_KNOWN, fullName: `Người Mới ${a}`, citizenId: '012075000001' });
    case 'remove-person':
      return removePeople(session, { personIds: [personId], reason: 'lý do', clearSeats: a % 3 !== 0 });
    case 'restore-person':
      return restorePeople(session, [pick(peopleRemoved(session), a).person.id]);
    case 'merge-people':
      return mergePeople(session, {
        kept: personId,
        other: pick(state.people.keys(), a),
        take: ['theory', 'degree'],
        seats: pick([null, 'kept', 'other'], b),
      });
    case 'tell-apart':
      return tellApart(session, personId, pick(state.people.keys(), a + 1));
    case 'waive': {
      const found = session.findings.all().filter(({ rule }) => WAIVABLE.includes(rule));
      return setWaiver(session, pick(found, a).id, {
        kind: b % 3 === 0 ? 'owed' : 'special',
        document: `Thông báo số ${b}`,
        documentDate: null,
        approver: '',
        // The clock starts on 1 June 2026: some deadlines pass while days go by.
        deadline: b % 4 === 1 ? null : `2026-06-${String(5 + b).padStart(2, '0')}`,
        course: '',
        status: 'owed',
        completedOn: null,
        reason: 'lý do',
      });
    }
    case 'mark':
      return markSeats(session, [pick(state.placements.keys(), a)], pick(REVIEWS, b), `lý do ${b}`);
    case 'mark-unit':
      return markUnit(session, pick(state.units.keys(), a), pick(REVIEWS, b), `lý do ${b}`);
    case 'lock': {
      // Most of them are taken off again: a plan full of locks would refuse everything.
      const held = [...session.review.marks.values()].filter(({ lock }) => lock !== null);
      return held.length > 1
        ? lockSeats(session, [pick(held, b).postId], false)
        : lockSeats(session, [postId], true);
    }
    case 'comment': {
      const post = b % 2 === 0 ? postId : null;
      return addComment(session, { unitCode: pick(state.units.keys(), a), postId: post }, `ý kiến ${b}`);
    }
    case 'settle':
      return settleComment(session, pick(session.review.comments.keys(), a), b % 2 === 0);
    case 'stage': {
      // A closed plan is opened again at once, so that the other commands have something to do.
      const steps = stepsFrom(session.review.standing.stage);
      return stepPlan(session, steps.includes('reopen') ? 'reopen' : pick(steps, a), 'lý do');
    }
    case 'unwaive':
      return removeWaiver(session, pick(session.state.waivers.keys(), a));
    case 'new-plan':
      return createPlan(session, {
        ...factsOf(session.state.plan, `phương án ${b}`),
        from: pick(planList(session), a).id,
        content: pick(PLAN_CONTENTS, b),
      });
    case 'use-plan':
      return switchPlan(session, pick(planList(session), b).id);
    case 'edit-plan': {
      const plan = pick(planList(session), a);
      return editPlan(session, plan.id, { ...factsOf(plan, `tên ${b}`), termEnd: `203${b % 3}-11-30` });
    }
    case 'archive-plan':
      return archivePlan(session, pick(planList(session), a).id, b % 3 > 0);
    case 'remove-plan':
      return removePlan(session, pick(planList(session).reverse(), a).id);
    case 'days': {
      clock.skip(b);
      // What windows are told of it; a command that writes nothing tells as little as a day without a deadline.
      const delta = session.followDay();
      return delta === null ? session.change('settings.change', () => ({})) : { delta, entry: null };
    }
    case 'undo':
      return session.undo();
    case 'redo':
      return session.redo();
  }
}
