import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notify, notifyError, useToasts } from '../../../../renderer/components/toasts.tsx';
import { speakOf, switchLanguage } from '../../../../renderer/i18n/index.ts';

// The language is noted on the document as well.
beforeEach(() => {
  vi.stubGlobal('document', { documentElement: {} });
});

const shown = () =>
  useToasts.getState().toasts.map(({ message }) => (typeof message === 'string' ? message : message()));

afterEach(async () => {
  await speakOf('province');
  await switchLanguage('vi');
  useToasts.setState({ toasts: [] });
});

describe('messages at the foot of the window, where the language is switched', () => {
  it('are said anew where they are refusals, and go where they tell what was done', async () => {
    notify({ message: 'Đã lập Ban Tổ chức' });
    notifyError(new Error('x'));
    const [, refused] = shown();
    await switchLanguage('en');
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).not.toBe(refused);
    await switchLanguage('vi');
    expect(shown()).toEqual([refused]);
  });

  it('stay where only a city is spoken of otherwise than a province', async () => {
    notify({ message: 'Đã mở' });
    await speakOf('city');
    expect(shown()).toEqual(['Đã mở']);
  });
});
