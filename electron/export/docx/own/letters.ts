/** How the words of a template look: font, size and colour of each run, worked out as a word processor does. */
import type { Element } from './xml.ts';
import { allOf, attributeOf, childOf, type Document } from './xml.ts';

export interface Look {
  font: string;
  /** Points. */
  size: number;
  /** `auto` or six hex digits. */
  color: string;
}

type PartialLook = Partial<Look>;

interface Style {
  basedOn: string | null;
  look: PartialLook;
}

/** What Word takes where nothing is said at all. */
const NOTHING_SAID: Look = { font: 'Times New Roman', size: 10, color: 'auto' };

export class Letters {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: PartialLook;
  readonly #paragraphDefault: string | null = null;
  readonly #theme: ReadonlyMap<string, string>;

  constructor(styles: Document | undefined, theme: Document | undefined) {
    this.#theme = themeFonts(theme);
    const root = styles?.documentElement ?? null;
    const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.#defaults = this.#read(defaults);
    for (const element of styles === undefined ? [] : allOf(styles, 'w:style')) {
      const id = attributeOf(element, 'w:styleId') ?? '';
      const basedOn = attributeOf(childOf(element, 'w:basedOn'), 'w:val');
      this.#styles.set(id, { basedOn, look: this.#read(childOf(element, 'w:rPr')) });
      const isDefault = attributeOf(element, 'w:default') === '1';
      if (isDefault && attributeOf(element, 'w:type') === 'paragraph') this.#paragraphDefault = id;
    }
  }

  /** The look of a run's letters. */
  of(run: Element, paragraph: Element): Look {
    const own = childOf(run, 'w:rPr');
    const paragraphStyle = attributeOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val');
    return {
      ...NOTHING_SAID,
      ...this.#defaults,
      ...this.#styled(paragraphStyle ?? this.#paragraphDefault),
      ...this.#styled(attributeOf(childOf(own, 'w:rStyle'), 'w:val')),
      ...this.#read(own),
    };
  }

  #styled(id: string | null): PartialLook {
    const chain: PartialLook[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at); at = this.#styles.get(at)?.basedOn ?? null) {
      seen.add(at);
      chain.unshift(this.#styles.get(at)?.look ?? {});
    }
    return Object.assign({}, ...chain) as PartialLook;
  }

  #read(properties: Element | null): PartialLook {
    const fonts = childOf(properties, 'w:rFonts');
    const theme = attributeOf(fonts, 'w:asciiTheme') ?? attributeOf(fonts, 'w:hAnsiTheme');
    const font =
      theme === null ? attributeOf(fonts, 'w:ascii') : (this.#theme.get(theme.slice(0, 5)) ?? null);
    const halfPoints = attributeOf(childOf(properties, 'w:sz'), 'w:val');
    const color = attributeOf(childOf(properties, 'w:color'), 'w:val');
    return {
      ...(font === null ? {} : { font }),
      ...(halfPoints === null ? {} : { size: Number(halfPoints) / 2 }),
      ...(color === null ? {} : { color: color.toUpperCase() === 'AUTO' ? 'auto' : color.toUpperCase() }),
    };
  }
}

/** Fonts of the theme by the beginning of the names that point at them: `major`, `minor`. */
function themeFonts(theme: Document | undefined): Map<string, string> {
  const fonts = new Map<string, string>();
  if (theme === undefined) return fonts;
  for (const name of ['major', 'minor']) {
    const [scheme] = allOf(theme, `a:${name}Font`);
    const font = attributeOf(childOf(scheme ?? null, 'a:latin'), 'typeface');
    if (font !== null) fonts.set(name, font);
  }
  return fonts;
}
