import { describe, expect, it } from 'vitest';
import { tellChange } from '../../../../electron/data/tell-change.ts';
import { firstPlan } from '../../../../electron/services/workspace/create.ts';
import type { ChangeResult } from '../../../../shared/ipc/contract.ts';

function change(reload: boolean, entry: ChangeResult['entry']): ChangeResult {
  return {
    entry,
    delta: {
      rows: [],
      removedPosts: [],
      people: [],
      removedPeople: [],
      units: [],
      findingsAdded: [],
      findingsRemoved: [],
      plan: firstPlan(new Date('2026-06-01')),
      counts: {
        seats: 0,
        filled: 0,
        vacant: 0,
        vacantRequired: 0,
        people: 0,
        unplaced: 0,
        findings: { block: 0, warn: 0, info: 0, waived: 0 },
        owed: 0,
        overdue: 0,
      },
      standards: { version: null, name: '' },
      history: { undo: null, redo: null },
      lastSavedAt: '2026-06-01T01:00:00.000Z',
      citations: null,
      ownRules: null,
      review: null,
      desk: null,
      reload,
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
    const result = change(false, ENTRY);
    expect(tell(result)).toEqual({ told: ['plan.changed'], answer: result });
  });

  it('tells windows to load anew where the difference is as large as the plan', () => {
    const result = change(true, ENTRY);
    expect(tell(result)).toEqual({ told: ['plan.replaced'], answer: result });
  });

  it('tells nothing where nothing changed', () => {
    const result = change(true, null);
    expect(tell(result)).toEqual({ told: [], answer: result });
  });
});
