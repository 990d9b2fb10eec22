/** Which lines of the grid are folded, as hands and the filters have it. */
import { useCallback, useEffect } from 'react';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePlanLayout } from './columns/layout-store.ts';
import { usePlanView } from './plan-view.ts';

/** Seats from which the lines begin folded: more than this nobody scrolls through, and a province has fewer. */
const MUCH = 12_000;

/** Begins with the file that is open; false until then, when lines would be made only to be folded away. */
export function useBegunFolding(): boolean {
  const file = usePlanStore((state) => state.info?.path ?? null);
  const isMuch = usePlanStore((state) => state.index.rows.size > MUCH);
  const begin = usePlanView((view) => view.beginFolding);
  useEffect(() => {
    if (file !== null) begin(file, isMuch);
  }, [file, isMuch, begin]);
  return usePlanView((view) => view.foldingOf === file);
}

/** Tells of a line whether it is folded. */
export function useFolding(): (lineId: string) => boolean {
  const { all, except, byItself } = usePlanView((view) => view.folding);
  const isFiltered = usePlanStore(({ unitCodes, filter: { seats, titleCode, bloc, text } }) => {
    return unitCodes.length > 0 || seats !== 'all' || titleCode !== null || bloc !== null || text !== '';
  });
  const isNarrowed = usePlanLayout((state) => Object.keys(state.layout.filters).length > 0) || isFiltered;
  const begins = all && !(byItself && isNarrowed);
  return useCallback((lineId) => begins !== except.has(lineId), [begins, except]);
}
