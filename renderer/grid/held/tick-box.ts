/**
 * The box to tick in front of a line of a long list: looks, says and does what the grid's own does, with three elements in
 * place of nine. They are drawn anew with every line that is scrolled to, and were a third of what a line is made of.
 */
import {
  _stopPropagationForAgGrid,
  BeanStub,
  Component,
  type NamedBean,
  type RowNode,
} from 'ag-grid-community';

const TICKED = 'ag-checked';

class TickBox extends Component {
  #node: RowNode | null = null;

  constructor() {
    super({
      tag: 'div',
      cls: 'ag-selection-checkbox',
      role: 'presentation',
      children: [
        {
          tag: 'div',
          cls: 'ag-checkbox-input-wrapper',
          role: 'presentation',
          children: [
            {
              tag: 'input',
              cls: 'ag-input-field-input ag-checkbox-input',
              attrs: { type: 'checkbox', tabindex: '-1' },
            },
          ],
        },
      ],
    });
  }

  init({ rowNode }: { rowNode: RowNode }): void {
    this.#node = rowNode;
    const show = (): void => this.#show();
    this.addManagedListeners(rowNode, { rowSelected: show, dataChanged: show });
    this.addManagedElementListeners(this.#box(), {
      // Neither chooses the line alone nor opens it.
      dblclick: (event) => event && _stopPropagationForAgGrid(event),
      click: (event) => {
        if (event === undefined) return;
        _stopPropagationForAgGrid(event);
        this.beans.selectionSvc?.handleSelectionEvent(event, rowNode, 'checkboxSelected');
        // A click that changes nothing, as one beyond the range, has ticked the box by itself.
        this.#show();
      },
    });
    show();
  }

  #box(): HTMLElement {
    return this.getGui().firstElementChild as HTMLElement;
  }

  #show(): void {
    const isTicked = this.#node?.isSelected() === true;
    // Words of the grid's own catalogue, not of ours.
    const gridWord = this.getLocaleTextFunc();
    const input = this.#box().firstElementChild as HTMLInputElement;
    this.#box().classList.toggle(TICKED, isTicked);
    input.checked = isTicked;
    const state = isTicked ? gridWord('ariaChecked', 'checked') : gridWord('ariaUnchecked', 'unchecked');
    input.setAttribute(
      'aria-label',
      `${gridWord('ariaRowToggleSelection', 'Press Space to toggle row selection')} (${state})`,
    );
  }
}

/** Puts the boxes in place of the grid's own, where its lines are held: none of those lists has lines that cannot be chosen. */
export class TickBoxes extends BeanStub implements NamedBean {
  readonly beanName = 'tickBoxes' as never;

  postConstruct(): void {
    const { selectionSvc } = this.beans;
    if (selectionSvc === undefined || this.gos.get('rowModelType') !== 'viewport') return;
    selectionSvc.createCheckboxSelectionComponent = () => new TickBox() as never;
  }
}
