import { beforeEach, describe, expect, it } from 'vitest';
import { usePlanView } from '../../../../../renderer/features/plan/plan-view.ts';

const view = () => usePlanView.getState();
const isFolded = (id: string): boolean => view().folding.all !== view().folding.except.has(id);

beforeEach(() => view().foldAll(false));

describe('lines folded in the grid', () => {
  it('are folded and unfolded one by one and all at once', () => {
    view().toggleFold('unit:a');
    expect([isFolded('unit:a'), isFolded('unit:b')]).toEqual([true, false]);
    view().foldAll(true);
    expect([isFolded('unit:a'), isFolded('unit:b')]).toEqual([true, true]);
    view().toggleFold('unit:b');
    expect([isFolded('unit:a'), isFolded('unit:b')]).toEqual([true, false]);
  });

  it.each([true, false])('leave a seat in sight that is gone to, all folded before: %s', (all) => {
    view().foldAll(all);
    view().toggleFold('unit:a');
    view().unfold(['unit:a', 'title:c']);
    expect([isFolded('unit:a'), isFolded('title:c'), isFolded('unit:b')]).toEqual([false, false, all]);
  });

  it('begin folded with a large file, and stay as hands left them while it is open', () => {
    view().beginFolding('country.botri', true);
    expect(view().folding).toMatchObject({ all: true, byItself: true });
    view().foldAll(false);
    view().beginFolding('country.botri', true);
    expect(view().folding).toMatchObject({ all: false, byItself: false });
    view().beginFolding('province.botri', false);
    expect(isFolded('unit:a')).toBe(false);
  });
});
