import { describe, expect, it } from 'vitest';
import { parseTypedDay } from '../../../../renderer/grid/typed-day.ts';

describe('parseTypedDay', () => {
  it.each([
    ['1/7/2025', '2025-07-01'],
    ['01.07.25', '2025-07-01'],
    ['01072025', '2025-07-01'],
    ['2025-07-01', '2025-07-01'],
  ])('reads %s', (text, day) => expect(parseTypedDay(text)).toBe(day));

  it.each(['31/02/2025', '7/2025', '2025', 'mai', ''])('refuses %s', (text) =>
    expect(parseTypedDay(text)).toBeNull(),
  );
});
