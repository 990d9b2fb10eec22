/** An input method for Vietnamese as the program meets it: keys without a meaning of their own, and letters under way. */
import type { CDPSession, Page } from '@playwright/test';

/** What Chromium calls the key of an input method, whatever stands on it. */
const PROCESS_KEY = 229;

export class InputMethod {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(window: Page): Promise<InputMethod> {
    return new InputMethod(await window.context().newCDPSession(window));
  }

  /** Types the stages of a syllable (`A`, `Â`, `Ẩ`) and leaves it under way. */
  async compose(...stages: readonly string[]): Promise<void> {
    for (const text of stages) {
      await this.press('Process');
      await this.#session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  /** A key that belongs to the syllable under way: an Enter that ends it, an Esc that drops it. `ctrl` holds Ctrl. */
  async press(key: string, ctrl = false): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: PROCESS_KEY, modifiers: ctrl ? 2 : 0 };
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Ends the syllable with `text`. */
  async commit(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text });
  }
}
