import type { Column } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { shortTitle } from '../../shared/text/short-titles.ts';
import cut from '../components/cut-text.module.css';
import { splitForCut } from '../components/cut-text.tsx';

/** Left and right of the text in a cell, and a pixel for rounding. */
const PADDING = 17;
const ROOM_FOR_BOTH_ENDS = 160;

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

/** Width of a text in the grid's font, measured once. */
function widthOf(text: string): number {
  let width = widths.get(text);
  if (width === undefined) {
    if (pen === null) {
      pen = document.createElement('canvas').getContext('2d');
      const { fontFamily } = getComputedStyle(document.body);
      if (pen) pen.font = `13px ${fontFamily}`;
    }
    width = pen?.measureText(text).width ?? 0;
    widths.set(text, width);
  }
  return width;
}

function useColumnWidth(column: Column | undefined): number {
  const subscribe = useCallback(
    (onChange: () => void) => {
      column?.addEventListener('widthChanged', onChange);
      return () => column?.removeEventListener('widthChanged', onChange);
    },
    [column],
  );
  return useSyncExternalStore(subscribe, () => column?.getActualWidth() ?? Number.POSITIVE_INFINITY);
}

/**
 * The name of a post in the room there is: whole; else with the abbreviations everybody knows; else these, cut
 * in the middle. What is not whole says the whole in its tooltip.
 */
export function FittedCell<Line>({
  value,
  valueFormatted,
  column,
}: CustomCellRendererProps<Line>): ReactNode {
  const room = useColumnWidth(column) - PADDING;
  const whole = valueFormatted ?? (typeof value === 'string' ? value : '');
  if (widthOf(whole) <= room) return whole;
  const short = shortTitle(whole);
  if (widthOf(short) <= room) return <span title={whole}>{short}</span>;
  // In little room the beginning says more than both ends.
  const [head, tail] = room < ROOM_FOR_BOTH_ENDS ? [short, ''] : splitForCut(short);
  return (
    <span className={cut.cut} title={whole}>
      <span className={cut.head}>{head}</span>
      {tail === '' ? null : <span className={cut.tail}>{tail}</span>}
    </span>
  );
}
