import { afterEach, describe, expect, it, vi } from 'vitest';
import { checked } from '../../../../../electron/data/tell-change.ts';
import type { RemoteCheck } from '../../../../../electron/services/check/check-thread.ts';
import { checkFully } from '../../../../../electron/services/check/full-check.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';
import { FindingIndex, findAll, type SubjectFindings } from '../../../../../shared/rules/finding-index.ts';
import { checkHere } from '../../../../support/check-here.ts';
import {
  personId,
  postOf,
  serviceForTests,
  smallWorkspace,
  somebody,
} from '../../../../support/workspaces.ts';

const UNWATCHED = { progress: () => undefined, signal: new AbortController().signal };

/** A session to which every plan is a large one, with a thread that the test plays; its first check is done. */
async function largeSession(remote: RemoteCheck = checkHere) {
  const { settled, ...opened } = await justOpened({ remote });
  await settled();
  opened.told.length = 0;
  return opened;
}

/** The same before its first check. */
async function justOpened({
  remote = checkHere,
  path = smallWorkspace().path,
  signal,
}: {
  remote?: RemoteCheck;
  path?: string;
  signal?: AbortSignal;
} = {}) {
  const told: string[] = [];
  const lost: AppError[] = [];
  const failed: unknown[] = [];
  const service = serviceForTests({
    checking: {
      remote,
      largeFrom: 0,
      onProgress: (work, done, total) => told.push(`${work} ${done}/${total}`),
      onFirstDone: () => told.push('done'),
      onFailed: (error) => failed.push(error),
      onLost: (error) => lost.push(error),
    },
  });
  await service.open(path, signal);
  const { session } = service;
  return { service, session, told, lost, failed, settled: () => session.checks.settled() };
}

function anew({ state }: Session) {
  const index = new FindingIndex(state);
  index.checkAll();
  return { all: index.all(), counts: index.counts() };
}

function kept({ findings }: Session) {
  return { all: findings.all(), counts: findings.counts() };
}

/** A clock by which every step takes as long as a slice of them may. */
function everySliceOver(): () => number {
  let now = 0;
  return () => {
    now += 1000;
    return now;
  };
}

afterEach(() => vi.restoreAllMocks());

const lostAtOnce: RemoteCheck = () => Promise.reject(new AppError('check-thread-lost', {}, 'gone'));

describe('a large plan', () => {
  it('is open before it is checked, and has all its findings then', async () => {
    const { service, session, told, failed, settled } = await justOpened();
    expect(session.checks.isWhole).toBe(false);
    expect(session.findings.all()).toEqual([]);
    // On a busy machine some steps on the way are told before.
    expect(told.at(-1)).toBe('open-read 1/1');
    const { stamp } = session;
    await settled();
    expect(session.checks.isWhole).toBe(true);
    expect(kept(session)).toEqual(anew(session));
    // What was worked out before rests on fewer findings.
    expect(session.stamp).not.toBe(stamp);
    expect(told.slice(-2)).toEqual(['open-check 1/1', 'done']);
    expect(failed).toEqual([]);
    service.close();
  });

  it('takes changes before it is checked, and finds what became of them', async () => {
    const { service, session, settled } = await justOpened();
    const result = assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    expect(result.delta.findingsAdded.length).toBeGreaterThan(0);
    session.undo();
    assign(session, { postId: postOf('D01'), personId: personId(2), displace: false });
    await settled();
    expect(kept(session)).toEqual(anew(session));
    service.close();
  });

  it('is checked by new rules at once where those come before its first check is done', async () => {
    const { service, session, told, settled } = await justOpened();
    changeSettings(session, { ...session.settings, ruleOverrides: { 'AGE-FULL-TERM': { months: 12 } } });
    await settled();
    expect(session.checks.isWhole).toBe(true);
    expect(kept(session)).toEqual(anew(session));
    expect(told).toContain('recheck 1000/1000');
    expect(told).not.toContain('done');
    service.close();
  });

  it('may be left before it is checked: who waits for findings is told so', async () => {
    const { service, told, failed, settled } = await justOpened();
    const waiting = settled();
    service.close();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(told).not.toContain('done');
    expect(failed).toEqual([]);
  });

  describe('whose check breaks down', () => {
    const fault = new Error('a rule broke down');
    const failing = () => {
      throw fault;
    };
    const breakDown = ({ findings }: Session) =>
      vi.spyOn(findings, 'checkInSteps').mockImplementation(failing);
    const setMonths = (session: Session, months: number) =>
      changeSettings(session, { ...session.settings, ruleOverrides: { 'AGE-FULL-TERM': { months } } });

    it('refuses what rests on findings, and says that the check failed', async () => {
      const { service, session, told, failed, settled } = await justOpened();
      breakDown(session);
      await expect(settled()).rejects.toMatchObject({ code: 'check-failed', detail: fault.message });
      await expect(settled()).rejects.toMatchObject({ code: 'check-failed' });
      expect(failed).toEqual([fault]);
      expect(session.checks).toMatchObject({ isWhole: false, hasFailed: true });
      expect(told.at(-1)).toBe('open-check 1/1');
      service.close();
    });

    it('takes changes and their undo without asking the rules that broke down', async () => {
      const { service, session, settled } = await justOpened();
      breakDown(session);
      await expect(settled()).rejects.toMatchObject({ code: 'check-failed' });
      const asked = vi.spyOn(session.findings, 'update').mockImplementation(failing);
      const { delta } = assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
      expect(delta.rows.find(({ post }) => post.id === postOf('D01'))?.personId).toBe(personId(1));
      session.undo();
      session.redo();
      expect(session.state.postsOfPerson(personId(1))).toContain(postOf('D01'));
      expect(asked).not.toHaveBeenCalled();
      service.close();
    });

    it('has everything back once a check tried again comes to its end', async () => {
      const { service, session, told, settled } = await justOpened();
      const broken = breakDown(session);
      await expect(settled()).rejects.toMatchObject({ code: 'check-failed' });
      assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
      broken.mockRestore();
      const { stamp } = session;
      expect(session.checks.retry(session.findings)).toBe(true);
      expect(session.checks).toMatchObject({ isWhole: false, hasFailed: false });
      await settled();
      expect(kept(session)).toEqual(anew(session));
      expect(session.stamp).not.toBe(stamp);
      expect(told.slice(-2)).toEqual(['open-check 1/1', 'done']);
      // There is nothing to try again any more.
      expect(session.checks.retry(session.findings)).toBe(false);
      service.close();
    });

    it('says so again where it breaks down again', async () => {
      const { service, session, failed, settled } = await justOpened();
      breakDown(session);
      await expect(settled()).rejects.toMatchObject({ code: 'check-failed' });
      session.checks.retry(session.findings);
      await expect(settled()).rejects.toMatchObject({ code: 'check-failed' });
      expect(failed).toEqual([fault, fault]);
      service.close();
    });

    it('is checked by new rules, which bring everything back as well', async () => {
      const { service, session, settled } = await justOpened();
      const broken = breakDown(session);
      await expect(settled()).rejects.toMatchObject({ code: 'check-failed' });
      broken.mockRestore();
      setMonths(session, 12);
      await settled();
      expect(session.checks).toMatchObject({ isWhole: true, hasFailed: false });
      expect(kept(session)).toEqual(anew(session));
      service.close();
    });

    it('after new rules keeps no findings of the old ones as the whole', async () => {
      const { service, session, failed } = await largeSession(lostAtOnce);
      vi.spyOn(session.findings, 'checkAll').mockImplementation(failing);
      setMonths(session, 12);
      await expect(session.checks.settled()).rejects.toMatchObject({ code: 'check-failed' });
      expect(failed).toEqual([fault]);
      expect(session.checks).toMatchObject({ isWhole: false, hasFailed: true, again: null });
      service.close();
    });
  });

  it('is not opened where somebody stopped the reading, and can be opened anew', async () => {
    vi.spyOn(performance, 'now').mockImplementation(everySliceOver());
    // More than are read between two rests: the table is stopped in the midst of its rows.
    const { path } = smallWorkspace(Array.from({ length: 2_001 }, (_, at) => somebody(at + 1)));
    const controller = new AbortController();
    controller.abort();
    const opening = justOpened({ path, signal: controller.signal });
    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
    const { service, session } = await justOpened({ path });
    expect(session.state.people.size).toBe(2_001);
    service.close();
  });

  it('refuses changes while new rules are checked, answers meanwhile, and has their findings then', async () => {
    const { service, session, told } = await largeSession();
    const before = session.findings.all();
    const settings = { ...session.settings, ruleOverrides: { 'POST-OVERFILLED': { years: 9 } } };
    const ruleSwitches = { 'POST-VACANT': { off: true, severity: null, citation: null } };
    const result = changeSettings(session, { ...settings, ruleSwitches } as never);
    expect(result.delta.reload).toBe(true);
    expect(session.findings.all()).toEqual(before);
    const change = () => assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    expect(change).toThrow(expect.objectContaining({ code: 'workspace-busy' }));
    expect(() => session.undo()).toThrow(expect.objectContaining({ code: 'workspace-busy' }));
    const { delta } = await checked(session, result);
    expect(session.checks.again).toBeNull();
    expect(session.findings.all().map(({ rule }) => rule)).not.toContain('POST-VACANT');
    expect(kept(session)).toEqual(anew(session));
    expect(delta.counts.findings).toEqual(session.findings.counts());
    expect(told.at(-1)).toBe('recheck 1000/1000');
    change();
    expect(kept(session)).toEqual(anew(session));
    service.close();
  });

  it('is checked here where the thread is lost, and that is told', async () => {
    const { service, session, lost } = await largeSession(lostAtOnce);
    changeSettings(session, { ...session.settings, ruleOverrides: { 'AGE-FULL-TERM': { months: 12 } } });
    await session.checks.again;
    expect(lost.map(({ detail }) => detail)).toEqual(['gone']);
    expect(kept(session)).toEqual(anew(session));
    service.close();
  });

  it('may be closed in the middle of a check', async () => {
    const waiting: RemoteCheck = (_order, { signal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new AppError('cancelled'))),
      );
    const { service, session, lost } = await largeSession(waiting);
    changeSettings(session, { ...session.settings, ruleOverrides: { 'AGE-FULL-TERM': { months: 12 } } });
    const { again } = session.checks;
    service.close();
    await again;
    expect(lost).toEqual([]);
  });
});

describe('checking everything again', () => {
  it('agrees with findings kept up change by change', async () => {
    const { service, session } = await largeSession();
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    const { different, findings, inThread } = await checkFully(session, UNWATCHED);
    expect({ different, inThread }).toEqual({ different: [], inThread: true });
    expect(findings).toBe(session.findings.all().length);
    service.close();
  });

  it('names what does not agree and takes over the full result', async () => {
    const { service, session } = await largeSession();
    const truth = anew(session);
    const all: SubjectFindings[] = findAll(session.state);
    const [first, ...rest] = all;
    session.findings.adopt(rest);
    const { different } = await checkFully(session, UNWATCHED);
    expect(different).toEqual(first?.findings.map(({ id }) => id).sort());
    expect(kept(session)).toEqual(truth);
    service.close();
  });

  it('runs here where the thread is lost', async () => {
    const { service, session } = await largeSession(lostAtOnce);
    const { different, inThread } = await checkFully(session, UNWATCHED);
    expect({ different, inThread }).toEqual({ different: [], inThread: false });
    service.close();
  });

  it('leaves everything as it was when it is stopped', async () => {
    const { service, session } = await largeSession();
    const before = kept(session);
    const controller = new AbortController();
    controller.abort();
    const stopped = checkFully(session, { ...UNWATCHED, signal: controller.signal });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(kept(session)).toEqual(before);
    service.close();
  });
});
