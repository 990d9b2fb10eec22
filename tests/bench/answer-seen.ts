/** How long an answer takes until it is seen, measured within the window: nothing of what drives it is between. */
import type { Page } from '@playwright/test';

/** What of the window is another once the answer is there: the text of an element, its value, or an attribute. */
export interface Sign {
  selector: string;
  part: 'text' | 'value' | 'aria-sort';
}

/**
 * Ms from the moment the system gave the click, the key or the text of `act` to the window until `sign` is another and painted.
 * `act` does one thing and may look for nothing: whatever it looks for before it acts does not count.
 */
export async function answerSeen(
  window: Page,
  kind: 'click' | 'keydown' | 'input',
  sign: Sign,
  act: () => Promise<void>,
): Promise<number> {
  await window.evaluate(
    ({ kind, sign: { selector, part } }) => {
      const read = (): string => {
        const element = document.querySelector(selector);
        if (part === 'value') return element instanceof HTMLInputElement ? element.value : '';
        return (part === 'text' ? element?.textContent : element?.getAttribute(part)) ?? '';
      };
      const before = read();
      const seen = new Promise<number>((resolve) => {
        addEventListener(
          kind,
          ({ timeStamp }) => {
            const look = (): void => {
              // Read in a frame: the task after it begins when that frame is painted.
              if (read() === before) requestAnimationFrame(look);
              else setTimeout(() => resolve(performance.now() - timeStamp), 0);
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      });
      Reflect.set(globalThis, 'answerSeen', seen);
    },
    { kind, sign },
  );
  await act();
  return window.evaluate(() => Reflect.get(globalThis, 'answerSeen') as Promise<number>);
}
