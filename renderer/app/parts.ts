/** The parts of the window that F6 goes round, as in Excel: lists, tools and panes of the screen, then the foot and the top line. */
import { enterList } from '../grid/entrance.ts';

/** Of the screen, in the order it stands in. Tools below other tools are reached from them. */
const OF_SCREEN = 'main [data-part], main [role="toolbar"]:not([role="toolbar"] + [role="toolbar"])';
/** What keys meet first in a part that does not say so itself. */
const FIRST = '[data-part-entry], [role="listbox"], [role="tab"][aria-selected="true"]';
const REACHED =
  'a[href], button:not(:disabled), input:not(:disabled, [type="radio"]:not(:checked)), textarea:not(:disabled), [tabindex="0"]';

const innermost = (element: Element): Element | null => element.closest('[data-part], [role="toolbar"]');

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

function partsOf(page: Document): Element[] {
  const ofScreen = [...page.querySelectorAll(OF_SCREEN)].filter(isShown);
  const screen = ofScreen.length > 0 ? ofScreen : [...page.querySelectorAll('main')];
  return [
    ...screen,
    ...page.querySelectorAll('[data-frame-part="foot"]'),
    ...page.querySelectorAll('[data-frame-part="top"]'),
  ];
}

/** Puts the focus into `part`; false where nothing in it takes it. */
function enter(part: Element): boolean {
  if (enterList(part)) return true;
  const reached = [
    ...part.querySelectorAll<HTMLElement>(FIRST),
    ...part.querySelectorAll<HTMLElement>(REACHED),
  ];
  // What is in a part within this one is for that one.
  const target = reached.find((one) => isShown(one) && innermost(one) === innermost(part));
  target?.focus();
  return target !== undefined;
}

/** Puts the focus into the next part, or the one before. From outside of all, into the first. */
export function goToPart(step: 1 | -1): void {
  const parts = partsOf(document);
  const here = document.activeElement;
  // Of a part within another, the inner one; a screen that has just come has the focus itself, and nothing in it.
  const at = parts.findLastIndex((part) => part !== here && part.contains(here));
  const from = at === -1 && step === -1 ? 0 : at;
  for (let tried = 1; tried <= parts.length; tried += 1) {
    const part = parts[(from + step * tried + parts.length * 2) % parts.length];
    if (part !== undefined && enter(part)) return;
  }
}
