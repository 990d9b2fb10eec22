import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDay } from '../../../../electron/data/day-watch.ts';
import { setWaiver } from '../../../../electron/services/plan/waivers.ts';
import type { WorkspaceService } from '../../../../electron/services/workspace/workspace-service.ts';
import { events } from '../../../../shared/ipc/contract.ts';
import { OWED, placeShortOfTheory, SHORT_OF_THEORY, THEORY_FINDING } from '../../../support/waivers.ts';
import { serviceForTests, smallWorkspace } from '../../../support/workspaces.ts';

const told: { event: string; payload: unknown }[] = [];
let service: WorkspaceService;
let end: () => void;

beforeEach(async () => {
  told.length = 0;
  vi.useFakeTimers({
    now: new Date('2026-12-31T23:30:00'),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
  service = serviceForTests({ now: () => new Date() });
  end = watchDay(
    () => (service.current === null ? null : service.session),
    (event, payload) => told.push({ event, payload }),
  );
  await service.open(smallWorkspace([SHORT_OF_THEORY]).path);
});
afterEach(() => {
  end();
  service.close();
  vi.useRealTimers();
});

describe('watchDay', () => {
  it('tells windows after midnight what lapsed, once', () => {
    placeShortOfTheory(service.session);
    setWaiver(service.session, THEORY_FINDING, OWED);
    vi.advanceTimersByTime(29 * 60_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(2 * 60_000);
    expect(told.map(({ event }) => event)).toEqual(['plan.changed']);
    const delta = events['plan.changed'].parse(told[0]?.payload);
    expect(delta.findingsAdded.map(({ id, lapsed }) => [id, lapsed?.deadline])).toEqual([
      [THEORY_FINDING, '2026-12-31'],
    ]);
    expect(delta.counts.overdue).toBe(1);
    vi.advanceTimersByTime(60 * 60_000);
    expect(told).toHaveLength(1);
  });

  it('is quiet while nothing is open, and after its end', () => {
    placeShortOfTheory(service.session);
    setWaiver(service.session, THEORY_FINDING, OWED);
    service.close();
    vi.advanceTimersByTime(60 * 60_000);
    end();
    expect(vi.getTimerCount()).toBe(0);
    expect(told).toEqual([]);
  });
});
