import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../../../electron/db/copy.ts';
import { checkInThread } from '../../../../../electron/services/check/check-thread.ts';
import { findAll } from '../../../../../shared/rules/finding-index.ts';
import { openSmallWorkspace } from '../../../../support/workspaces.ts';

function watched() {
  const shares: number[] = [];
  const controller = new AbortController();
  return {
    shares,
    controller,
    options: { progress: (share: number) => shares.push(share), signal: controller.signal },
  };
}

describe('a check in a thread', () => {
  it('finds in a copy of the file what is found here, and tells how far it is', async () => {
    const { service, session } = await openSmallWorkspace();
    const { shares, options } = watched();
    const found = await checkInThread({ copy: copyOf(session.db), today: session.state.today }, options);
    expect(found).toEqual(findAll(session.state));
    expect(found.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    service.close();
  });

  it('ends when it is stopped', async () => {
    const { service, session } = await openSmallWorkspace();
    const { controller, options } = watched();
    const order = { copy: copyOf(session.db), today: session.state.today };
    const running = checkInThread(order, options);
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    const late = { copy: copyOf(session.db), today: session.state.today };
    await expect(checkInThread(late, options)).rejects.toMatchObject({ code: 'cancelled' });
    service.close();
  });

  it('is told as lost, with the reason, where it cannot go on', async () => {
    const { options } = watched();
    const nonsense = { copy: new Uint8Array(4096), today: '2026-06-01' };
    await expect(checkInThread(nonsense, options)).rejects.toMatchObject({
      code: 'check-thread-lost',
      detail: expect.stringContaining('database'),
    });
  });
});
