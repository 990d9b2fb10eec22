/** A rule that breaks down: what was written stays, the file opens, and the plan is one whose check has failed. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { FindingIndex } from '../../../../../shared/rules/finding-index.ts';
import { checkHere } from '../../../../support/check-here.ts';
import { personId, postOf, serviceForTests, smallWorkspace } from '../../../../support/workspaces.ts';

const D01 = postOf('D01');
const fault = new Error('a rule broke down');
const failing = () => {
  throw fault;
};
afterEach(() => vi.restoreAllMocks());

/** A file small enough to be checked at once, in a program that has threads. */
async function smallSession() {
  const failed: unknown[] = [];
  const checking = {
    remote: checkHere,
    largeFrom: Number.POSITIVE_INFINITY,
    onProgress: () => undefined,
    onFirstDone: () => undefined,
    onFailed: (error: unknown) => failed.push(error),
    onLost: () => undefined,
  };
  const { path } = smallWorkspace();
  const service = serviceForTests({ checking });
  await service.open(path);
  return { service, path, session: service.session, failed };
}

const seat = { postId: D01, personId: personId(1), displace: false };

describe('a rule that breaks down over a change', () => {
  it('takes nothing of the change back, and leaves the plan as a check that failed does', async () => {
    const { service, path, session, failed } = await smallSession();
    vi.spyOn(FindingIndex.prototype, 'update').mockImplementation(failing);
    const { entry, delta } = assign(session, seat);
    expect(entry).not.toBeNull();
    expect(delta.rows.find(({ post }) => post.id === D01)?.personId).toBe(personId(1));
    expect(failed).toEqual([fault]);
    expect(session.checks).toMatchObject({ isWhole: false, hasFailed: true });
    await expect(session.checks.settled()).rejects.toMatchObject({ code: 'check-failed' });
    service.close();
    vi.restoreAllMocks();
    await service.open(path);
    expect(service.session.state.placementOn(D01)?.personId).toBe(personId(1));
    service.close();
  });

  it('is asked again when the check is tried again, and then finds what it would have found', async () => {
    const { service, session } = await smallSession();
    const broken = vi.spyOn(session.findings, 'update').mockImplementation(failing);
    assign(session, seat);
    broken.mockRestore();
    session.checks.retry(session.findings);
    await session.checks.settled();
    const anew = new FindingIndex(session.state);
    anew.checkAll();
    expect(session.findings.all()).toEqual(anew.all());
    expect(session.checks).toMatchObject({ isWhole: true, hasFailed: false });
    service.close();
  });

  it('says in the same words what happened where there is no window to tell', async () => {
    const service = serviceForTests();
    await service.open(smallWorkspace().path);
    const { session } = service;
    vi.spyOn(session.findings, 'update').mockImplementation(failing);
    expect(() => assign(session, seat)).toThrow(
      expect.objectContaining({ code: 'check-failed', detail: fault.message }),
    );
    expect(session.state.placementOn(D01)?.personId).toBe(personId(1));
    service.close();
  });
});

describe('a rule that breaks down on the file', () => {
  it('keeps no file from being opened', async () => {
    vi.spyOn(FindingIndex.prototype, 'checkAll').mockImplementation(failing);
    vi.spyOn(FindingIndex.prototype, 'checkInSteps').mockImplementation(failing);
    const { service, session, failed } = await smallSession();
    await expect(session.checks.settled()).rejects.toMatchObject({ code: 'check-failed' });
    expect(failed).toEqual([fault]);
    assign(session, seat);
    expect(session.state.placementOn(D01)?.personId).toBe(personId(1));
    service.close();
  });

  it('does not stand in the way where memory could not follow a change and is read anew', async () => {
    const { service, session, failed } = await smallSession();
    vi.spyOn(session.state, 'setPlacement').mockImplementation(() => {
      throw new Error('memory broke down');
    });
    vi.spyOn(FindingIndex.prototype, 'checkAll').mockImplementation(failing);
    expect(() => assign(session, seat)).toThrow('memory broke down');
    expect(session.state.placementOn(D01)?.personId).toBe(personId(1));
    expect(failed).toEqual([fault]);
    service.close();
  });
});
