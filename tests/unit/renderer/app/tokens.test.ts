import { describe, expect, it } from 'vitest';
import { read } from '../../shared/i18n/catalog-entries.ts';

const css = read('renderer/app/tokens.css');

function tokensOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/(--bt-[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}
/** The tokens a selector sets. */
function blockOf(selector: string): Map<string, string> {
  const from = css.indexOf(`\n${selector} {`);
  return tokensOf(css.slice(from, css.indexOf('\n}', from)));
}
const themes = {
  light: blockOf(':root'),
  dark: blockOf(':root[data-mantine-color-scheme="dark"]'),
  'high light': blockOf(':root[data-contrast="high"]'),
  'high dark': blockOf(':root[data-contrast="high"][data-mantine-color-scheme="dark"]'),
};

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['--bt-surface', '--bt-chrome', '--bt-raised', '--bt-hover', '--bt-selected'];
const TEXTS = ['--bt-text', '--bt-text-2', '--bt-text-3', '--bt-accent'];
const MARKS = ['block', 'warn', 'info', 'owed', 'ok'];

/** Least contrasts of letters: what WCAG 2.2 asks for at AA, and at AAA where high contrast was chosen. */
const ALL = { light: 4.5, dark: 4.5, 'high light': 7, 'high dark': 7 } as const;

describe.each(Object.keys(ALL) as (keyof typeof ALL)[])('colours of the %s theme', (theme) => {
  const least = ALL[theme];
  const tokens = themes[theme];
  const value = (name: string): string => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`${theme} has no ${name}`);
    return found;
  };

  it('name the same tokens as the light theme', () => {
    expect([...tokens.keys()].sort()).toEqual([...themes.light.keys()].sort());
  });

  it.each(GROUNDS)('text on %s has the least contrast', (ground) => {
    for (const text of TEXTS)
      expect(contrast(value(text), value(ground)), text).toBeGreaterThanOrEqual(least);
  });

  it.each(MARKS)('%s has the least contrast on every ground and on its own', (mark) => {
    for (const ground of [...GROUNDS, `--bt-${mark}-soft`]) {
      expect(contrast(value(`--bt-${mark}`), value(ground)), ground).toBeGreaterThanOrEqual(least);
    }
  });

  it('words on filled buttons have the least contrast', () => {
    for (const fill of ['--bt-accent-fill', '--bt-accent-fill-hover', '--bt-block-fill']) {
      expect(contrast(value('--bt-on-accent'), value(fill)), fill).toBeGreaterThanOrEqual(least);
    }
  });

  it('the focus ring and borders of controls have a contrast of 3', () => {
    for (const line of ['--bt-focus', '--bt-control-line']) {
      for (const ground of ['--bt-surface', '--bt-chrome']) {
        expect(contrast(value(line), value(ground)), line).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
