import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { personStatus } from '../../../shared/rules/roster-view.ts';
import { FindingMarks } from '../../components/plan-finding.tsx';
import { usePlanStore } from '../../state/plan-store.ts';
import type { PersonLine } from './people-rows.ts';
import styles from './people-screen.module.css';

type Props = CustomCellRendererProps<PersonLine, string>;

/**
 * What the plan does with the person; who is not provided for stands out. A component of the grid's own kind, as one of
 * React in every line that is scrolled to costs more than its words.
 */
export class StatusCell implements ICellRendererComp<PersonLine> {
  readonly #element = document.createElement('span');
  #id: PersonId | undefined;
  readonly #leave = usePlanStore.subscribe(() => this.#mark());

  constructor() {
    this.#element.className = styles.status ?? '';
  }

  init(params: ICellRendererParams<PersonLine>): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  refresh({ data, valueFormatted }: ICellRendererParams<PersonLine>): boolean {
    this.#id = data?.id;
    this.#element.textContent = valueFormatted ?? '';
    this.#mark();
    return true;
  }

  destroy(): void {
    this.#leave();
  }

  #mark(): void {
    const row = this.#id && usePlanStore.getState().index.people.get(this.#id);
    const status = row ? personStatus(row) : '';
    if (this.#element.dataset.status !== status) this.#element.dataset.status = status;
  }
}

export function PersonMarksCell({ data }: Props): ReactNode {
  const findings = usePlanStore((state) => (data ? state.index.findingsOfPerson(data.id) : null));
  return findings ? <FindingMarks findings={findings} /> : null;
}
