/** Reads a produced DOCX as a clerk looks at it: paragraphs, letters, page, drawn rules. */
import PizZip from 'pizzip';

export interface DocxRun {
  text: string;
  font: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  color: string;
}

export interface DocxParagraph {
  style: string;
  text: string;
  runs: DocxRun[];
  /** Own properties after those of the style. */
  properties: string;
  keepNext: boolean;
}

export interface DocxRule {
  lengthMm: number;
  widthPt: number;
  color: string;
}

export interface Docx {
  parts: Map<string, string>;
  paragraphs: DocxParagraph[];
  rules: DocxRule[];
  sections: string[];
  text: string;
  /** Paragraphs of a style, in order. */
  styled: (style: string) => DocxParagraph[];
}

const EMU_PER_MM = 36_000;

export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function first(xml: string, pattern: RegExp): string {
  return pattern.exec(xml)?.[1] ?? '';
}

/** A switch such as `<w:b/>`; `fallback` where it is not said. */
function toggle(xml: string, name: string, fallback: boolean): boolean {
  const match = new RegExp(`<w:${name}(?: w:val="([^"]*)")?/>`).exec(xml);
  if (!match) return fallback;
  return !['0', 'false', 'none'].includes(match[1] ?? '');
}

export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = new PizZip(bytes);
  const paths = Object.keys(zip.files).filter((path) => !zip.files[path]?.dir);
  return new Map(paths.map((path) => [path, zip.file(path)?.asText() ?? '']));
}

function readRun(xml: string, styleRun: string, defaults: string): DocxRun {
  const own = first(xml, /<w:rPr>([\s\S]*?)<\/w:rPr>/);
  const look = (pattern: RegExp) =>
    first(own, pattern) || first(styleRun, pattern) || first(defaults, pattern);
  return {
    text: [...xml.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>/g)]
      .map((match) => unescapeXml(match[1] ?? ''))
      .join(''),
    font: look(/<w:rFonts [^>]*w:ascii="([^"]*)"/),
    size: Number(look(/<w:sz w:val="(\d+)"\/>/)) / 2,
    bold: toggle(own, 'b', toggle(styleRun, 'b', false)),
    italic: toggle(own, 'i', toggle(styleRun, 'i', false)),
    underline: toggle(own, 'u', toggle(styleRun, 'u', false)),
    color: look(/<w:color w:val="([^"]*)"/) || 'auto',
  };
}

/** Opens a DOCX; letters are worked out from the run, its paragraph style and the defaults. */
export function readDocx(bytes: Uint8Array): Docx {
  const parts = partsOf(bytes);
  const document = parts.get('word/document.xml') ?? '';
  const styles = parts.get('word/styles.xml') ?? '';
  const defaults = first(styles, /<w:rPrDefault>([\s\S]*?)<\/w:rPrDefault>/);
  const styleOf = new Map(
    [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
  const paragraphs = [...document.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map((match): DocxParagraph => {
    const xml = match[1] ?? '';
    const properties = first(xml, /<w:pPr>([\s\S]*?)<\/w:pPr>/);
    const style = first(properties, /<w:pStyle w:val="([^"]*)"/);
    const definition = styleOf.get(style) ?? '';
    const styleRun = first(definition, /<w:rPr>([\s\S]*?)<\/w:rPr>/);
    const body = xml.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, '');
    const runs = [...body.matchAll(/<w:r>([\s\S]*?)<\/w:r>/g)]
      .map((run) => readRun(run[1] ?? '', styleRun, defaults))
      .filter((run) => run.text !== '');
    const all = first(definition, /<w:pPr>([\s\S]*?)<\/w:pPr>/) + properties;
    return {
      style,
      text: runs.map((run) => run.text).join(''),
      runs,
      properties: all,
      keepNext: all.includes('<w:keepNext/>'),
    };
  });
  const rules = [
    ...document.matchAll(
      /<wp:extent cx="(\d+)" cy="0"\/>[\s\S]*?<a:ln w="(\d+)">[\s\S]*?srgbClr val="(\w+)"/g,
    ),
  ];
  return {
    parts,
    paragraphs,
    rules: rules.map((rule) => ({
      lengthMm: Number(rule[1]) / EMU_PER_MM,
      widthPt: Number(rule[2]) / 12_700,
      color: rule[3] ?? '',
    })),
    sections: [...document.matchAll(/<w:sectPr>[\s\S]*?<\/w:sectPr>/g)].map((match) => match[0]),
    text: paragraphs.map((paragraph) => paragraph.text).join('\n'),
    styled: (style) => paragraphs.filter((paragraph) => paragraph.style === style),
  };
}
