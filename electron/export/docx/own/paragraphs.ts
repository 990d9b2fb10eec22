/** Paragraphs of a part as their reader sees them, with the elements they come from. */

import { placeIn, type TemplateParagraph } from '../../../../shared/documents/template-tags.ts';
import type { TemplatePart, TemplatePlace } from '../../../../shared/domain/document-template.ts';
import { allOf, ancestorOf, type Document, type Element, isElement, type Node } from './xml.ts';

export interface ReadParagraph extends TemplateParagraph {
  element: Element;
}

const PARAGRAPH = 'w:p';
/** What stands in a line and is no text, with what it reads as where a reader sees anything. */
const READS_AS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:drawing': '',
  'w:pict': '',
  'w:object': '',
  'w:fldChar': '',
  'w:fldSimple': '',
  'w:sym': '',
  'w:footnoteReference': '',
  'w:endnoteReference': '',
  'w:commentReference': '',
};
/** A break in a field vanishes when it is filled; everything else would be torn apart. */
const VANISHES = new Set(['w:br']);

/** The older drawing beside a newer one says the same once more. */
const FALLBACK = 'mc:Fallback';

function read(element: Element): Pick<TemplateParagraph, 'text' | 'breaks'> {
  let text = '';
  const breaks: number[] = [];
  const walk = (node: Node): void => {
    if (!isElement(node) || node.tagName === PARAGRAPH || node.tagName === FALLBACK) return;
    const { tagName } = node;
    if (tagName === 'w:t') {
      text += node.textContent ?? '';
      return;
    }
    // Tab stops of the paragraph are called like a tab.
    if (tagName === 'w:pPr') return;
    const reads = READS_AS[tagName];
    if (reads !== undefined) {
      if (!VANISHES.has(tagName)) breaks.push(text.length);
      text += reads;
    }
    for (const child of node.childNodes) walk(child);
  };
  for (const child of element.childNodes) walk(child);
  return { text: text.normalize('NFC'), breaks };
}

/** The paragraphs of a part that have words, numbered. */
export function paragraphsOf(document: Document, part: TemplatePart): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  for (const element of allOf(document, PARAGRAPH)) {
    if (ancestorOf(element, FALLBACK) !== null) continue;
    const { text, breaks } = read(element);
    if (text.trim() === '') continue;
    paragraphs.push({ part, number: paragraphs.length + 1, text, breaks, element });
  }
  return paragraphs;
}

/** Where something stands that is no text: its paragraph, else the nearest before it that has words. */
export function placeOfNode(node: Node, paragraphs: readonly ReadParagraph[]): TemplatePlace | null {
  const own = ancestorOf(node, PARAGRAPH);
  const found =
    paragraphs.find(({ element }) => element === own) ??
    paragraphs.findLast(({ element }) => (element.compareDocumentPosition(node) & FOLLOWING) !== 0) ??
    paragraphs[0];
  return found === undefined ? null : placeIn(found, 0, 0);
}

/** The bit of `compareDocumentPosition` for a node that stands after. */
const FOLLOWING = 4;
