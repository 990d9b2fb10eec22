import type { GridApi } from 'ag-grid-community';
import { type ClipboardEvent, useMemo } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { isTyping } from '../../app/keys.ts';
import { fromTsv, toTsv } from '../../grid/tsv.ts';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { cellText } from './columns/cell-values.ts';
import { isPlanColumn } from './columns/column-list.ts';
import { itemsFrom } from './grid-seats.ts';
import { nameMatcher } from './name-match.ts';
import { type PasteTarget, placeBlock } from './paste/paste-block.ts';
import { beginPaste } from './paste/paste-store.ts';
import type { PasteCell } from './paste/plan-paste.ts';
import { placePosts } from './paste/post-lines.ts';
import { postMatcher } from './paste/post-match.ts';
import { placementOf } from './plan-columns.ts';
import type { PlanLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';
import { displayedColumns, handOf, rectangle } from './range/hand.ts';
import { seatPerson } from './seat-commands.ts';

interface Clipboard {
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

type Api = GridApi<PlanLine>;

/** Copy: the rectangle, or whole lines that were chosen one by one. Cut: people. Paste: people, or cells from Excel. */
export function useGridClipboard(api: Api | null): Clipboard {
  return useMemo(() => {
    /** Nothing of the grid's while a cell is being typed into. */
    const mine = (event: ClipboardEvent): Api | null =>
      api && !isTyping(event.target) && api.getEditingCells().length === 0 ? api : null;
    const copy = (event: ClipboardEvent, grid: Api): string => {
      const text = textInHand(grid);
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
      return text;
    };
    return {
      onCopy: (event) => {
        const grid = mine(event);
        if (grid) copy(event, grid);
      },
      onCut: (event) => {
        const grid = mine(event);
        const seats = grid ? filledInHand(grid) : [];
        if (grid && seats.length > 0) usePlanView.getState().setCut({ seats, text: copy(event, grid) });
      },
      onPaste: (event) => {
        const grid = mine(event);
        const target = grid && targetOf(grid);
        if (!target) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        const { cut, setCut } = usePlanView.getState();
        setCut(null);
        if (cut && (cut.text === null || cut.text === text)) pasteCut(cut.seats, target);
        else pasteText(text, target);
      },
    };
  }, [api]);
}

/** The cells in hand as Excel takes them. */
function textInHand(api: Api): string {
  const { index } = usePlanStore.getState();
  const { lines, columns } = handOf(api);
  const ids = columns ?? displayedColumns(api);
  return toTsv(lines.map((line) => ids.map((id) => cellText(t, index, line, id))));
}

function filledInHand(api: Api) {
  return handOf(api)
    .lines.map(placementOf)
    .filter((id) => id !== null);
}

/** From the upper left corner of what is in hand. */
function targetOf(api: Api): PasteTarget | null {
  const area = rectangle(api);
  const cell = api.getFocusedCell();
  const rowIndex = area?.first ?? cell?.rowIndex;
  const column = area?.columns[0] ?? cell?.column.getColId();
  if (rowIndex === undefined || !isPlanColumn(column)) return null;
  const shown = displayedColumns(api);
  return {
    lines: itemsFrom(api, rowIndex, Number.POSITIVE_INFINITY),
    columns: shown.slice(shown.indexOf(column)),
    height: handOf(api).lines.length,
  };
}

/** People who were cut: one is seated as if dragged, several from the line down in their order. */
function pasteCut(seats: readonly PostId[], { lines }: PasteTarget): void {
  const { index } = usePlanStore.getState();
  const people = seats
    .map((id) => index.rows.get(id)?.personId ?? null)
    .filter((personId) => personId !== null);
  const [first] = lines;
  const [only, other] = people;
  if (first?.kind === 'seat' && only && other === undefined) {
    seatPerson(first.id, only, seats[0] ?? null);
    return;
  }
  const cells = people.flatMap((personId, at): PasteCell[] => {
    const line = lines[at];
    if (!line) return [];
    const text = index.people.get(personId)?.person.fullName ?? '';
    const postId = line.kind === 'seat' ? line.id : null;
    return [{ postId, column: 'person', text, personId, present: cellText(t, index, line, 'person') }];
  });
  beginPaste({ cells, posts: [], beyond: [], cut: seats });
}

function pasteText(text: string, target: PasteTarget): void {
  const { index } = usePlanStore.getState();
  const match = nameMatcher(index.peopleList());
  const isName = (name: string) => match(name).found !== 'none';
  const texts = fromTsv(text);
  if (target.lines[0]?.kind === 'person') {
    const posts = postMatcher(index);
    const isPost = (post: string) => posts.match(post, '').found !== 'none';
    const placed = placePosts(texts, target, { isName, isPost, isUnit: posts.isUnit });
    if (placed !== null) {
      beginPaste({ ...placed, cells: [], cut: [] });
      return;
    }
  }
  const block = placeBlock(texts, target, {
    // Who sits there is for the line of a seat to say; form, day and note belong to the one placement of a line.
    seatOf: (line, column) => {
      if (line.kind === 'seat') return line.id;
      return column === 'person' ? null : placementOf(line);
    },
    textOf: (line, column) => cellText(t, index, line, column),
    isName,
  });
  beginPaste({ ...block, posts: [], cut: [] });
}
