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
const [lightBlock = '', darkBlock = ''] = css.split(':root[data-mantine-color-scheme="dark"]');
const themes = { light: tokensOf(lightBlock), dark: tokensOf(darkBlock) };

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

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  const tokens = themes[theme];
  const value = (name: string): string => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`${theme} has no ${name}`);
    return found;
  };

  it('name the same tokens as the other theme', () => {
    expect([...themes.dark.keys()].sort()).toEqual([...themes.light.keys()].sort());
  });

  it.each(GROUNDS)('text on %s has a contrast of 4.5 at least', (ground) => {
    for (const text of TEXTS) expect(contrast(value(text), value(ground)), text).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('%s has a contrast of 4.5 on every ground and on its own', (mark) => {
    for (const ground of [...GROUNDS, `--bt-${mark}-soft`]) {
      expect(contrast(value(`--bt-${mark}`), value(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('words on filled buttons have a contrast of 4.5', () => {
    for (const fill of ['--bt-accent-fill', '--bt-accent-fill-hover', '--bt-block-fill']) {
      expect(contrast(value('--bt-on-accent'), value(fill)), fill).toBeGreaterThanOrEqual(4.5);
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
