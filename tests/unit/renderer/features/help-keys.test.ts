import { describe, expect, it } from 'vitest';
import { RAIL_KEYS, type RailScreen } from '../../../../renderer/state/navigation.ts';
import { catalogs, LANGUAGES } from '../../../../shared/i18n/catalogs.ts';
import { fold } from '../../../../shared/text/fold.ts';

/** Every sentence of the manual. */
function sentences(page: unknown): string[] {
  if (typeof page === 'string') return [page];
  return Object.values(page as object).flatMap(sentences);
}

describe.each(LANGUAGES)('keys of screens in the manual (%s)', (language) => {
  const { help, shell } = catalogs[language];
  const named = Object.keys(RAIL_KEYS).flatMap((screen) => {
    const keys = RAIL_KEYS[screen as RailScreen];
    return sentences(help)
      .filter((text) => text.includes(`(${keys})`))
      .map((text) => ({ screen: screen as RailScreen, keys, text }));
  });

  it('stand in it', () => {
    expect(named.length).toBeGreaterThan(8);
  });

  it.each(named)('$keys: $text', ({ screen, keys, text }) => {
    const before = text.slice(0, text.indexOf(`(${keys})`));
    expect(fold(before)).toContain(fold(shell.screen[screen]));
  });
});
