import { expect, it } from 'vitest';
import { RecentChanges } from '../../../../renderer/state/recent-changes.ts';
import { ANH, BINH, DUNG } from '../../../support/small-plan.ts';

it('tells everybody touched since a mark, each once', () => {
  const changes = new RecentChanges();
  const { mark } = changes;
  expect(changes.since(mark)).toEqual(new Set());
  changes.add(new Set([ANH]));
  const between = changes.mark;
  changes.add(new Set([BINH, ANH]));
  expect(changes.since(mark)).toEqual(new Set([ANH, BINH]));
  expect(changes.since(between)).toEqual(new Set([BINH, ANH]));
  expect(changes.since(changes.mark)).toEqual(new Set());
});

it('keeps its mark where nobody was touched', () => {
  const changes = new RecentChanges();
  const { mark } = changes;
  changes.add(new Set());
  expect(changes.mark).toBe(mark);
});

it('does not pretend to know what is long ago', () => {
  const changes = new RecentChanges();
  const { mark } = changes;
  for (let count = 0; count < 200; count += 1) changes.add(new Set([ANH]));
  expect(changes.since(mark)).toEqual(new Set([ANH]));
  changes.add(new Set([DUNG]));
  expect(changes.since(mark)).toBeNull();
  expect(changes.since(mark + 1)).toEqual(new Set([ANH, DUNG]));
});
