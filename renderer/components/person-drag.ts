/** Dragging people: from a list onto a seat, or from one seat onto another. */
import type { DragEvent } from 'react';
import type { PersonId, PostId } from '../../shared/domain/index.ts';

interface Dragged {
  personId: PersonId;
  /** The seat the person was taken from, null from a list. */
  from: PostId | null;
}

const TYPE = 'application/x-botri-person';

/** The browser shows what is dragged only when it is dropped, so that it is kept here meanwhile. */
let dragged: Dragged | null = null;

/** What makes an element a thing to drag. */
export function dragSource(what: Dragged): {
  draggable: true;
  onDragStart: (event: DragEvent) => void;
  onDragEnd: () => void;
} {
  return {
    draggable: true,
    onDragStart: (event) => {
      dragged = what;
      event.dataTransfer.setData(TYPE, what.personId);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragEnd: () => {
      dragged = null;
    },
  };
}

/** The person a drag over the grid carries; null for anything else, a file for instance. */
export function draggedPerson(event: DragEvent): Dragged | null {
  return event.dataTransfer.types.includes(TYPE) ? dragged : null;
}
