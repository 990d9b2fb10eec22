import { describe, expect, it } from 'vitest';
import { keyMap } from '../../../../renderer/features/help/help-pages.ts';
import { findEntries, windowEntries } from '../../../../renderer/features/help/palette-entries.ts';
import { t } from '../../../../renderer/i18n/index.ts';

describe('the palette', () => {
  const entries = windowEntries(t, true);

  it('finds screens, commands and help without diacritics', () => {
    const labels = (query: string): string[] => findEntries(query, entries, 10).map(({ label }) => label);
    expect(labels('nhat ky')[0]).toBe('Nhật ký');
    expect(labels('sao luu')).toContain('Sao lưu…');
    expect(labels('khong co gi nhu the')).toEqual([]);
  });

  it('shows screens and commands, no help pages, before anything is typed', () => {
    const kinds = new Set(findEntries('', entries, 100).map(({ target }) => target.kind));
    expect(kinds).toEqual(new Set(['screen', 'command']));
  });

  it('offers nothing that needs a file while none is open', () => {
    const labels = windowEntries(t, false).map(({ label }) => label);
    expect(labels).toContain('Mở tệp…');
    expect(labels).not.toContain('Sao lưu…');
    expect(labels).not.toContain('Phương án');
  });
});

describe('the keyboard map', () => {
  it('names every combination of the window once', () => {
    const keys = keyMap(t)[0]?.lines.map((line) => line.keys) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('Ctrl+K');
    expect(keys).toContain('Alt+8');
  });
});
