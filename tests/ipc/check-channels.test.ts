/** A large plan is in use before it is checked: what windows are answered and told meanwhile. */
import { describe, expect, it, vi } from 'vitest';
import { WorkProgress } from '../../shared/ipc/events.ts';
import { dataProcess } from '../support/data-process.ts';
import { personId, postOf, smallWorkspace } from '../support/workspaces.ts';

const D01 = postOf('D01');

async function justOpened() {
  const process = dataProcess({ isLarge: true });
  await process.call('workspace.open', { path: smallWorkspace().path });
  return process;
}

describe('a plan opened before it is checked', () => {
  it('is loaded as one whose findings are not all there, changed, and told when they are', async () => {
    const { call, told } = await justOpened();
    const loaded = await call('plan.load', {});
    expect(loaded).toMatchObject({ allFound: false, findings: [], counts: { findings: { block: 0 } } });
    await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ event: 'check.done', payload: {} }));
    const { findings, units, counts, rest } = await call('plan.findings', {});
    const whole = await call('plan.load', {});
    expect(whole.allFound).toBe(true);
    expect(findings).toEqual(whole.findings);
    expect(units).toEqual(whole.units.map(({ summary }) => summary));
    expect({ counts, rest }).toEqual({ counts: whole.counts, rest: null });
    expect(findings.length).toBeGreaterThan(0);
  });

  it('tells how far its reading and its check are, to their end', async () => {
    const { call, told } = await justOpened();
    await call('waiver.list', {});
    const progress = told.flatMap(({ event, payload }) =>
      event === 'work.progress' ? [WorkProgress.parse(payload)] : [],
    );
    const ends = progress.filter(({ done, total }) => done === total);
    expect(ends).toEqual([
      { workId: 'open-read', kind: 'open-read', done: 1, total: 1 },
      { workId: 'open-check', kind: 'open-check', done: 1, total: 1 },
    ]);
  });

  it('lets what rests on findings wait for them, and answers everything else', async () => {
    const { call, told } = await justOpened();
    const order: string[] = [];
    const waiting = call('waiver.list', {}).then(() => order.push('waivers'));
    await call('plan.list', {}).then(() => order.push('plans'));
    expect(told.map(({ event }) => event)).not.toContain('check.done');
    await waiting;
    expect(order).toEqual(['plans', 'waivers']);
    expect(told.map(({ event }) => event)).toContain('check.done');
  });

  it('answers who waits for a file that is left that it was cancelled', async () => {
    const { call, answer } = await justOpened();
    const waiting = answer('waiver.list', {});
    await call('workspace.close', {});
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await answer('waiver.list', {})).toMatchObject({ error: { code: 'no-workspace' } });
  });

  it('says that its check broke down, refuses what rests on it, and has all back once it is tried again', async () => {
    const { call, answer, told, logged, workspaces } = await justOpened();
    const names = () => told.flatMap(({ event }) => (event.startsWith('check.') ? [event] : []));
    const broken = vi.spyOn(workspaces.session.findings, 'checkInSteps').mockImplementation(() => {
      throw new Error('a rule broke down');
    });
    expect(await answer('waiver.list', {})).toMatchObject({ ok: false, error: { code: 'check-failed' } });
    expect(names()).toEqual(['check.failed']);
    expect(logged.join()).toContain('a rule broke down');
    expect(await call('plan.load', {})).toMatchObject({ allFound: false, checkFailed: true });
    const changed = await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
    expect(changed.entry).not.toBeNull();
    broken.mockRestore();
    await call('check.retry', {});
    await call('check.retry', {});
    expect(await call('plan.load', {})).toMatchObject({ allFound: false, checkFailed: false });
    await call('waiver.list', {});
    expect(names()).toEqual(['check.failed', 'check.begun', 'check.done']);
    const whole = await call('plan.load', {});
    expect(whole).toMatchObject({ allFound: true, checkFailed: false });
    expect(whole.findings.length).toBeGreaterThan(0);
  });

  it('can be stopped by who waits for it', async () => {
    const { call, answer } = await justOpened();
    const checking = answer('check.full', { workId: 'viec-1' });
    await call('work.cancel', { workId: 'viec-1' });
    expect(await checking).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
