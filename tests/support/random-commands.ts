/** Commands made of small numbers, so that fast-check can shrink a failing sequence; what each means depends on the plan. */
import fc from 'fast-check';
import { clearDisposition, setDisposition } from '../../electron/services/plan/dispositions.ts';
import { assign, clear, edit, swap } from '../../electron/services/plan/placements.ts';
import { addSeat, removeSeat } from '../../electron/services/plan/seats.ts';
import { changeSettings } from '../../electron/services/plan/settings.ts';
import {
  saveStandards,
  standardsRows,
  standardsVersions,
  switchStandards,
} from '../../electron/services/plan/standards.ts';
import { editPerson } from '../../electron/services/roster/edit-person.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { DEGREES } from '../../shared/domain/levels.ts';
import { DISPOSITION_KINDS, PLACEMENT_FORMS } from '../../shared/domain/plan.ts';
import type { ChangeResult } from '../../shared/ipc/contract.ts';
import type { Standard } from '../../shared/rules/ruleset.ts';
import { parsePartialDate } from '../../shared/text/parse-date.ts';

const KINDS = [
  'assign',
  'assign',
  'assign',
  'move',
  'swap',
  'edit',
  'clear',
  'dispose',
  'undispose',
  'add-seat',
  'remove-seat',
  'settings',
  'save-standards',
  'use-standards',
  'edit-person',
  'undo',
  'redo',
] as const;

export interface RandomCommand {
  kind: (typeof KINDS)[number];
  a: number;
  b: number;
}

/** Few posts and people are named, so that commands meet. */
const randomCommand: fc.Arbitrary<RandomCommand> = fc.record({
  kind: fc.constantFrom(...KINDS),
  a: fc.nat({ max: 11 }),
  b: fc.nat({ max: 11 }),
});
export const randomCommands = fc.array(randomCommand, { minLength: 1, maxLength: 25 });

function pick<T>(list: Iterable<T>, index: number): T {
  const all = [...list];
  const item = all[index % Math.max(1, all.length)];
  if (item === undefined) throw new AppError('post-not-found');
  return item;
}

/** Carries out a command; null where the program refuses it. */
export function carryOut(session: Session, command: RandomCommand): ChangeResult | null {
  try {
    return attempt(session, command);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Facts that rules read, so that findings come and go. */
function correction(a: number): Parameters<typeof editPerson>[2] {
  const corrections: readonly Parameters<typeof editPerson>[2][] = [
    { degree: 'intermediate', degreeText: 'Trung cấp' },
    { degree: 'master', degreeText: 'ThS Luật' },
    { theory: null, theoryText: '' },
    { birth: parsePartialDate('05/1967').date, sex: 'male' },
    { note: `ghi chú ${a}` },
    { citizenId: '012075000001' },
  ];
  return pick(corrections, a);
}

/** Demands that the people of the tests meet or miss, confirmed and not. */
function otherDemands(row: Standard, a: number): Standard {
  return {
    ...row,
    minDegree: pick(DEGREES, a),
    minTheory: a % 2 === 0 ? null : row.minTheory,
    fields: a % 3 === 0 ? ['it'] : row.fields,
    partyMember: a % 4 === 0 ? 'required' : row.partyMember,
    confirmed: a % 5 === 0 && row.sourceCitation !== null,
    toConfirm: [],
  };
}

function attempt(session: Session, { kind, a, b }: RandomCommand): ChangeResult {
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
    case 'edit-person':
      return editPerson(session, personId, correction(a));
    case 'undo':
      return session.undo();
    case 'redo':
      return session.redo();
  }
}
