/** Page and letters of a template against what the rules allow (DOCUMENTS.md §1.1–1.2, §2.1–2.2); all are warnings. */

import { placeIn } from '../../../../shared/documents/template-tags.ts';
import type { DecisionFamily } from '../../../../shared/domain/decision.ts';
import type { TemplateProblem, TemplateProblemCode } from '../../../../shared/domain/document-template.ts';
import type { Letters, Look } from './letters.ts';
import type { ReadParagraph } from './paragraphs.ts';
import { allOf, ancestorOf, attributeOf, childOf, type Document, type Element } from './xml.ts';

interface Range {
  least: number;
  most: number;
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
type Side = (typeof SIDES)[number];

/** Millimetres. HD 05 has one page, without a range. */
const MARGINS: Readonly<Record<DecisionFamily, Readonly<Record<Side, Range>>>> = {
  state: {
    top: { least: 20, most: 25 },
    bottom: { least: 20, most: 25 },
    left: { least: 30, most: 35 },
    right: { least: 15, most: 20 },
  },
  party: {
    top: { least: 20, most: 20 },
    bottom: { least: 20, most: 20 },
    left: { least: 30, most: 30 },
    right: { least: 15, most: 15 },
  },
};

/** Points, over all components of a paper. */
const SIZES: Readonly<Record<DecisionFamily, Range>> = {
  state: { least: 11, most: 14 },
  party: { least: 12, most: 16 },
};

const A4 = { width: 210, height: 297 };
const TWIPS_PER_MM = 1440 / 25.4;
/** Word processors round to whole twips and centimetres of two places. */
const TOLERANCE_MM = 0.6;
const FONT = 'Times New Roman';
const BLACK: readonly string[] = ['auto', '000000'];

function millimetres(element: Element | null, name: string): number {
  return Number(attributeOf(element, name) ?? 'NaN') / TWIPS_PER_MM;
}

function said(value: number): string {
  return (Math.round(value * 10) / 10).toString().replace('.', ',');
}

function rangeWords({ least, most }: Range): string {
  return least === most ? said(least) : `${said(least)}–${said(most)}`;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE_MM;
}

/** Paper and margins of every section; the same remark is made once. */
export function pageProblems(document: Document, family: DecisionFamily): TemplateProblem[] {
  const problems = new Map<string, TemplateProblem>();
  const tell = (code: TemplateProblemCode, params: TemplateProblem['params']): void => {
    problems.set(JSON.stringify([code, params]), { code, place: null, params });
  };
  for (const section of allOf(document, 'w:sectPr')) {
    const page = childOf(section, 'w:pgSz');
    const [width, height] = [millimetres(page, 'w:w'), millimetres(page, 'w:h')];
    if (!isNear(width, A4.width) || !isNear(height, A4.height)) {
      tell('page-size', { width: said(Math.round(width)), height: said(Math.round(height)) });
    }
    for (const side of SIDES) {
      const margin = millimetres(childOf(section, 'w:pgMar'), `w:${side}`);
      const { least, most } = MARGINS[family][side];
      if (!(margin >= least - TOLERANCE_MM && margin <= most + TOLERANCE_MM)) {
        tell('page-margin', { side, found: said(margin), allowed: rangeWords(MARGINS[family][side]) });
      }
    }
  }
  return [...problems.values()];
}

/** A field that stands alone and leaves nothing behind: its letters do not print. */
const ONLY_A_MARK = /^\s*\{[#^/@][^{}]*\}\s*$/;

/** Fonts, sizes and colours that the rules do not have, each told where it first stands. */
export function letterProblems(
  paragraphs: readonly ReadParagraph[],
  letters: Letters,
  family: DecisionFamily,
): TemplateProblem[] {
  const problems = new Map<string, TemplateProblem>();
  for (const paragraph of paragraphs) {
    if (ONLY_A_MARK.test(paragraph.text)) continue;
    for (const { run, text } of runsOf(paragraph)) {
      const look = letters.of(run, paragraph.element);
      for (const remark of remarksOn(look, family)) {
        const key = JSON.stringify(remark);
        const start = Math.max(0, paragraph.text.indexOf(text));
        if (!problems.has(key))
          problems.set(key, { ...remark, place: placeIn(paragraph, start, text.length) });
      }
    }
  }
  return [...problems.values()];
}

function runsOf({ element }: ReadParagraph): { run: Element; text: string }[] {
  return allOf(element, 'w:t').flatMap((words) => {
    const run = ancestorOf(words, 'w:r');
    const text = words.textContent ?? '';
    // A text box within has paragraphs of its own.
    if (run === null || text.trim() === '' || ancestorOf(words, 'w:p') !== element) return [];
    return [{ run, text }];
  });
}

function remarksOn({ font, size, color }: Look, family: DecisionFamily): Omit<TemplateProblem, 'place'>[] {
  const { least, most } = SIZES[family];
  const remarks: Omit<TemplateProblem, 'place'>[] = [];
  if (font.toLowerCase() !== FONT.toLowerCase()) remarks.push({ code: 'font', params: { font } });
  if (size < least || size > most) {
    remarks.push({ code: 'font-size', params: { size: said(size), allowed: rangeWords(SIZES[family]) } });
  }
  if (!BLACK.includes(color)) remarks.push({ code: 'text-color', params: { color } });
  return remarks;
}
