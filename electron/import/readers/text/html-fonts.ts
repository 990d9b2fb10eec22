/** Fonts that HTML gives its cells by style sheet, as far as they stand for old Vietnamese encodings. */
import { legacyFontOf } from '../cells/legacy-font.ts';
import type { LegacyFont } from '../spreadsheet-source.ts';

/** The first font of a list of declarations. */
export function fontInCss(css: string): LegacyFont | null {
  const family = /font-family\s*:\s*["']?([^;,"'}]*)/iu.exec(css)?.[1];
  return family === undefined ? null : legacyFontOf(family);
}

/** Fonts by class name, from rules like `.xl24 { font-family: .VnTime }`, which Excel writes. */
export function fontsOfClasses(html: string): ReadonlyMap<string, LegacyFont> {
  const fonts = new Map<string, LegacyFont>();
  for (let at = 0; ; ) {
    const start = html.indexOf('<style', at);
    const end = start < 0 ? -1 : html.indexOf('</style>', start);
    if (end < 0) return fonts;
    for (const rule of html.slice(start, end).split('}')) {
      const open = rule.indexOf('{');
      const name = /\.([\w-]+)\s*$/u.exec(rule.slice(0, Math.max(0, open)))?.[1];
      const font = name === undefined ? null : fontInCss(rule.slice(open));
      if (name !== undefined && font !== null) fonts.set(name, font);
    }
    at = end;
  }
}
