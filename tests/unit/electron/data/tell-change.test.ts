import { describe, expect, it } from 'vitest';
import { tellChange } from '../../../../electron/data/tell-change.ts';
import { personIdOf } from '../../../../shared/domain/ids.ts';
import type { ChangeResult } from '../../../../shared/ipc/contract.ts';

function change(removed: number, entry: ChangeResult['entry']): ChangeResult {
  const removedPeople = Array.from({ length: removed }, (_, i) => personIdOf(i + 1));
  return {
    entry,
    delta: {
      rows: [],
      removedPosts: [],
      people: [],
      removedPeople,
      units: [],
      findingsAdded: [],
      findingsRemoved: [],
      counts: {
        seats: 0,
        filled: 0,
        vacant: 0,
        vacantRequired: 0,
        people: 0,
        unplaced: 0,
        findings: { block: 0, warn: 0, info: 0 },
      },
      history: { undo: null, redo: null },
      lastSavedAt: '2026-06-01T01:00:00.000Z',
    },
  };
}

const ENTRY: ChangeResult['entry'] = {
  seq: 1,
  at: '2026-06-01T01:00:00.000Z',
  actor: 'can-bo',
  kind: 'do',
  target: null,
  command: 'roster.import',
  summary: {},
  hash: '0'.repeat(64),
};

function tell(result: ChangeResult) {
  const told: string[] = [];
  const answer = tellChange(result, (event) => told.push(event));
  return { told, answer };
}

describe('telling a change to windows', () => {
  it('tells the difference', () => {
    const result = change(5000, ENTRY);
    expect(tell(result)).toEqual({ told: ['plan.changed'], answer: result });
  });

  it('tells windows to load anew where the difference is as large as the plan, counts and history kept', () => {
    const result = change(5001, ENTRY);
    const { told, answer } = tell(result);
    expect(told).toEqual(['plan.replaced']);
    expect(answer).toEqual({ ...result, delta: { ...result.delta, removedPeople: [] } });
  });

  it('tells nothing where nothing changed', () => {
    const result = change(9000, null);
    expect(tell(result)).toEqual({ told: [], answer: result });
  });
});
