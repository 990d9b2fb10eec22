import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Checking } from '../../electron/services/check/checking.ts';
import { snapshotOf } from '../../electron/services/plan/snapshot.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import type { PlanDelta, PlanSnapshotDto } from '../../shared/ipc/contract.ts';
import { FindingIndex } from '../../shared/rules/finding-index.ts';
import { checkHere } from '../support/check-here.ts';
import { carryOut, type RandomCommand, randomCommands } from '../support/random-commands.ts';
import { type Clock, serviceForTests, smallWorkspace, somebody, steadyClock } from '../support/workspaces.ts';

/** Half of them fall short of something that may be let stand. */
const PEOPLE = [1, 2, 3, 4, 5].map((number) =>
  somebody(number, number % 2 === 0 ? {} : { theory: 'elementary', degree: 'intermediate' }),
);

/** What a window knows: it loads once and then follows the differences. */
interface Window {
  rows: Map<string, unknown>;
  people: Map<string, unknown>;
  units: Map<string, unknown>;
  findings: Map<string, unknown>;
  plan: unknown;
  counts: unknown;
  history: unknown;
  ownRules: unknown;
  standing: unknown;
  marks: Map<string, unknown>;
  comments: Map<string, unknown>;
}

function load(snapshot: PlanSnapshotDto): Window {
  return {
    rows: new Map(snapshot.rows.map((row) => [row.post.id, row])),
    people: new Map(snapshot.people.map((row) => [row.person.id, row])),
    units: new Map(snapshot.units.map((row) => [row.unit.code, row.summary])),
    findings: new Map(snapshot.findings.map((finding) => [finding.id, finding])),
    plan: snapshot.info.plan,
    counts: snapshot.counts,
    history: snapshot.history,
    ownRules: snapshot.ownRules,
    standing: snapshot.review.standing,
    marks: new Map(snapshot.review.marks.map((mark) => [mark.postId, mark])),
    comments: new Map(snapshot.review.comments.map((comment) => [String(comment.id), comment])),
  };
}

function follow(window: Window, delta: PlanDelta): void {
  for (const row of delta.rows) window.rows.set(row.post.id, row);
  for (const id of delta.removedPosts) window.rows.delete(id);
  for (const row of delta.people) window.people.set(row.person.id, row);
  for (const id of delta.removedPeople) window.people.delete(id);
  for (const summary of delta.units) window.units.set(summary.unitCode, summary);
  for (const id of delta.findingsRemoved) window.findings.delete(id);
  for (const finding of delta.findingsAdded) window.findings.set(finding.id, finding);
  window.plan = delta.plan;
  window.counts = delta.counts;
  window.history = delta.history;
  if (delta.ownRules !== null) window.ownRules = delta.ownRules;
  if (delta.review === null) return;
  if (delta.review.replaces) {
    window.marks.clear();
    window.comments.clear();
  }
  window.standing = delta.review.standing ?? window.standing;
  for (const mark of delta.review.marks) {
    if (mark.given === null && mark.lock === null) window.marks.delete(mark.postId);
    else window.marks.set(mark.postId, mark);
  }
  for (const id of delta.review.removedComments) window.comments.delete(String(id));
  for (const comment of delta.review.comments) window.comments.set(String(comment.id), comment);
}

/** Order is no part of what a window knows. */
function plain(window: Window) {
  const entries = (map: Map<string, unknown>) => Object.fromEntries(map);
  const { rows, people, units, findings, marks, comments, ...rest } = window;
  return {
    ...rest,
    rows: entries(rows),
    people: entries(people),
    units: entries(units),
    findings: entries(findings),
    marks: entries(marks),
    comments: entries(comments),
  };
}

async function everyRun(
  check: (session: Session, commands: readonly RandomCommand[], clock: Clock) => Promise<void> | void,
  checking?: Checking,
) {
  const { path, folder } = smallWorkspace(PEOPLE);
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(randomCommands, async (commands) => {
      runs += 1;
      const copy = join(folder, `lan-${runs}.botri`);
      copyFileSync(path, copy);
      const clock = steadyClock();
      const service = serviceForTests({ now: clock, ...(checking === undefined ? {} : { checking }) });
      await service.open(copy);
      await check(service.session, commands, clock);
      service.close();
    }),
    { numRuns: 20 },
  );
}

/** A large plan to the session, every step of whose first check takes as long as a slice of them may. */
const CHECKED_BEHIND: Checking = {
  remote: checkHere,
  largeFrom: 0,
  onProgress: () => undefined,
  onFirstDone: () => undefined,
  onFailed: () => undefined,
  onLost: () => undefined,
};

const someTurns = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('any sequence of commands', () => {
  it('may be carried out behind the first check: in the end it has found what a full one finds', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    let between = 0;
    await everyRun(async (session, commands, clock) => {
      for (const command of commands) {
        await session.checks.again;
        if (!session.checks.isWhole) between += 1;
        carryOut(session, command, clock);
        await someTurns(2);
      }
      await session.checks.settled();
      const full = new FindingIndex(session.state);
      full.checkAll();
      expect(session.findings.all()).toEqual(full.all());
      expect(session.findings.counts()).toEqual(full.counts());
      for (const code of session.state.units.keys())
        expect(session.findings.ofUnit(code)).toEqual(full.ofUnit(code));
    }, CHECKED_BEHIND);
    vi.restoreAllMocks();
    expect(between).toBeGreaterThan(0);
  });

  it('leaves findings that a full check agrees with, after every step', async () => {
    await everyRun((session, commands, clock) => {
      for (const command of commands) {
        carryOut(session, command, clock);
        const full = new FindingIndex(session.state);
        full.checkAll();
        expect(session.findings.all()).toEqual(full.all());
        expect(session.findings.counts()).toEqual(full.counts());
      }
    });
  });

  it('tells a window all it needs: following the differences is the same as loading anew', async () => {
    await everyRun((session, commands, clock) => {
      const window = load(snapshotOf(session));
      for (const command of commands) {
        const result = carryOut(session, command, clock);
        if (result?.delta.reload === true) Object.assign(window, load(snapshotOf(session)));
        else if (result !== null) follow(window, result.delta);
        expect(plain(window)).toEqual(plain(load(snapshotOf(session))));
      }
    });
  });

  it('leaves in memory what is in the file', async () => {
    await everyRun(async (session, commands, clock) => {
      for (const command of commands) carryOut(session, command, clock);
      const before = snapshotOf(session);
      const copy = `${session.path}.sao.botri`;
      await session.db.backup(copy);
      const other = serviceForTests({ now: clock });
      await other.open(copy);
      const after = snapshotOf(other.session);
      other.close();
      expect(inAnyOrder({ ...after, info: { ...after.info, path: before.info.path } })).toEqual(
        inAnyOrder(before),
      );
    });
  });
});

/** The file lists people by name and marks by seat, memory lists who and what came later behind the others. */
function inAnyOrder(snapshot: PlanSnapshotDto): PlanSnapshotDto {
  const people = [...snapshot.people].sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const marks = [...snapshot.review.marks].sort((a, b) => (a.postId < b.postId ? -1 : 1));
  return { ...snapshot, people, review: { ...snapshot.review, marks } };
}
