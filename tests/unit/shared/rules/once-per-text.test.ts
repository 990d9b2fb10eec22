import { describe, expect, it } from 'vitest';
import { oncePerText } from '../../../../shared/rules/once-per-text.ts';

describe('oncePerText', () => {
  it('works a value out once for each text', () => {
    const asked: string[] = [];
    const isLong = oncePerText((text) => {
      asked.push(text);
      return text.length > 2;
    });
    expect(['xã', 'phường', 'xã', 'phường'].map(isLong)).toEqual([false, true, false, true]);
    expect(asked).toEqual(['xã', 'phường']);
  });

  it('stays right, and does not fill the memory, where every text is another', () => {
    let made = 0;
    const lengthOf = oncePerText((text) => {
      made++;
      return text.length;
    });
    const texts = Array.from({ length: 20_001 }, (_, at) => String(at));
    for (const text of texts) expect(lengthOf(text)).toBe(text.length);
    lengthOf('0');
    expect(made).toBe(texts.length + 1);
  });
});
