import { describe, expect, it } from 'vitest';
import { checked } from '../../../../../electron/data/tell-change.ts';
import type { RemoteCheck } from '../../../../../electron/services/check/check-thread.ts';
import { checkFully } from '../../../../../electron/services/check/full-check.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';
import { FindingIndex, findAll, type SubjectFindings } from '../../../../../shared/rules/finding-index.ts';
import { checkHere } from '../../../../support/check-here.ts';
import { personId, postOf, serviceForTests, smallWorkspace } from '../../../../support/workspaces.ts';

const UNWATCHED = { progress: () => undefined, signal: new AbortController().signal };

/** A session to which every plan is a large one, with a thread that the test plays. */
async function largeSession(remote: RemoteCheck = checkHere) {
  const told: string[] = [];
  const lost: AppError[] = [];
  const service = serviceForTests({
    checking: {
      remote,
      largeFrom: 0,
      onProgress: (reason, share) => told.push(`${reason} ${share}`),
      onLost: (error) => lost.push(error),
    },
  });
  await service.open(smallWorkspace().path);
  return { service, session: service.session, told, lost };
}

function anew({ state }: Session) {
  const index = new FindingIndex(state);
  index.checkAll();
  return { all: index.all(), counts: index.counts() };
}

function kept({ findings }: Session) {
  return { all: findings.all(), counts: findings.counts() };
}

const lostAtOnce: RemoteCheck = () => Promise.reject(new AppError('check-thread-lost', {}, 'gone'));

describe('a large plan', () => {
  it('is opened with the findings of the thread, and kept up from there', async () => {
    const { service, session, told, lost } = await largeSession();
    expect(kept(session)).toEqual(anew(session));
    expect(told.at(-1)).toBe('open 1');
    assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
    expect(kept(session)).toEqual(anew(session));
    expect(lost).toEqual([]);
    service.close();
  });

  it('is checked here where the thread is lost, and that is told', async () => {
    const { service, session, lost } = await largeSession(lostAtOnce);
    expect(lost.map(({ detail }) => detail)).toEqual(['gone']);
    expect(kept(session)).toEqual(anew(session));
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
    expect(session.rechecking).toBeNull();
    expect(session.findings.all().map(({ rule }) => rule)).not.toContain('POST-VACANT');
    expect(kept(session)).toEqual(anew(session));
    expect(delta.counts.findings).toEqual(session.findings.counts());
    expect(told.at(-1)).toBe('recheck 1');
    change();
    expect(kept(session)).toEqual(anew(session));
    service.close();
  });

  it('may be closed in the middle of a check', async () => {
    const waiting: RemoteCheck = (order, { signal, progress }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new AppError('cancelled')));
        if (opened) return;
        opened = true;
        void checkHere(order, { signal, progress }).then(resolve);
      });
    let opened = false;
    const { service, session, lost } = await largeSession(waiting);
    changeSettings(session, { ...session.settings, ruleOverrides: { 'AGE-FULL-TERM': { months: 12 } } });
    const { rechecking } = session;
    service.close();
    await rechecking;
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
