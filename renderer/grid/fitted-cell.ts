import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { shortTitle } from '../../shared/text/short-titles.ts';
import cut from '../components/cut-text.module.css';
import { splitForCut } from '../components/cut-text.tsx';
import { CELL_PADDING, textWidth } from './text-width.ts';

const ROOM_FOR_BOTH_ENDS = 160;

function part(className: string | undefined, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  element.textContent = text;
  return element;
}

/**
 * The name of a post in the room there is: whole; else with the abbreviations everybody knows; else these, cut
 * in the middle. What is not whole says the whole in its tooltip. A component of the grid's own kind: several stand in
 * every line that is scrolled to, and one of React costs more than the words.
 */
export class FittedCell<Line> implements ICellRendererComp<Line> {
  readonly #element = document.createElement('span');
  #params: ICellRendererParams<Line> | null = null;
  readonly #fit = (): void => this.#show();

  init(params: ICellRendererParams<Line>): void {
    this.#params = params;
    params.column?.addEventListener('widthChanged', this.#fit);
    this.#show();
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  refresh(params: ICellRendererParams<Line>): boolean {
    this.#params = params;
    this.#show();
    return true;
  }

  destroy(): void {
    this.#params?.column?.removeEventListener('widthChanged', this.#fit);
  }

  #show(): void {
    const { value, valueFormatted, column } = this.#params ?? {};
    const room = (column?.getActualWidth() ?? Number.POSITIVE_INFINITY) - CELL_PADDING;
    const whole = valueFormatted ?? (typeof value === 'string' ? value : '');
    const element = this.#element;
    element.className = '';
    if (textWidth(whole) <= room) {
      element.removeAttribute('title');
      element.textContent = whole;
      return;
    }
    element.title = whole;
    const short = shortTitle(whole);
    if (textWidth(short) <= room) {
      element.textContent = short;
      return;
    }
    // In little room the beginning says more than both ends.
    const [head, tail] = room < ROOM_FOR_BOTH_ENDS ? [short, ''] : splitForCut(short);
    element.className = cut.cut ?? '';
    element.replaceChildren(part(cut.head, head), ...(tail === '' ? [] : [part(cut.tail, tail)]));
  }
}
