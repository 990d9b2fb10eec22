import type { MouseEvent } from 'react';

/** The number (`data-at`) of the option of a list that was clicked, null where none was. */
export function optionAt(event: MouseEvent): number | null {
  const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]') : null;
  return option ? Number(option.dataset.at) : null;
}
