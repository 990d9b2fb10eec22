/** Takes out of a part what a template must not carry: revisions, comments, pictures, objects, links, traces. */
import type { TemplateProblem, TemplateProblemCode } from '../../../../shared/domain/document-template.ts';
import { placeOfNode, type ReadParagraph } from './paragraphs.ts';
import { flatten, linkFields } from './word-fields.ts';
import { allOf, ancestorOf, attributeOf, type Document, type Element, removeNode, unwrap } from './xml.ts';

/** Text that was taken out, with its row where a whole row was. */
const DELETED = ['w:del', 'w:moveFrom'];
const INSERTED = ['w:ins', 'w:moveTo'];
const CHANGED = [
  ...['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange'],
  ...['w:tblGridChange', 'w:tblPrExChange', 'w:numberingChange', 'w:cellIns', 'w:cellDel', 'w:cellMerge'],
  ...['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd'],
];
const COMMENTS = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef'];
/** Content controls, smart tags and links stay as what they hold. */
const WRAPPERS = ['w:sdt', 'w:smartTag', 'w:customXml'];
const WRAPPER_PROPERTIES = ['w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr'];
const MARKS = [
  ...[
    'w:proofErr',
    'w:lastRenderedPageBreak',
    'w:bookmarkStart',
    'w:bookmarkEnd',
    'w:permStart',
    'w:permEnd',
  ],
  ...['w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic', 'w:numPicBullet'],
];
const DRAWINGS = ['w:drawing', 'w:pict'];
const PICTURES = ['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds'];
const OBJECTS = ['w:object', 'w:control', 'w:altChunk', 'w:subDoc', 'w:movie'];
/** Alternative texts are made from file names, with their folders. */
const TOLD_ABOUT_DRAWINGS = ['descr', 'title', 'alt', 'o:title', 'o:href', 'href'];

export class MarkupCleaner {
  readonly problems: TemplateProblem[] = [];
  readonly #document: Document;
  readonly #paragraphs: readonly ReadParagraph[];

  /** Paragraphs are those of the document as it came, so that places are where its writer sees them. */
  constructor(document: Document, paragraphs: readonly ReadParagraph[]) {
    this.#document = document;
    this.#paragraphs = paragraphs;
  }

  /** `kept` are the ids of the parts that stay: what points at any other goes. */
  clean(kept: ReadonlySet<string>): void {
    this.#comments();
    this.#drawings();
    this.#objects();
    this.#links();
    for (const element of this.#all(...WRAPPER_PROPERTIES, ...MARKS)) removeNode(element);
    for (const element of this.#all('w:sdtContent', ...WRAPPERS)) unwrap(element);
    this.#attributes(kept);
  }

  #all(...names: readonly string[]): Element[] {
    return allOf(this.#document, ...names);
  }

  #tell(code: TemplateProblemCode, at: Element, params: TemplateProblem['params'] = {}): void {
    this.problems.push({ code, place: placeOfNode(at, this.#paragraphs), params });
  }

  #comments(): void {
    const found = this.#all(...COMMENTS);
    const [first] = found;
    if (first === undefined) return;
    const count = this.#all('w:commentReference').length;
    if (count > 0) this.#tell('removed-comments', first, { count: String(count) });
    for (const element of found) removeNode(element);
  }

  #drawings(): void {
    for (const element of this.#all(...DRAWINGS)) {
      if (allOf(element, ...PICTURES).length === 0) continue;
      if (ancestorOf(element, 'mc:Fallback') === null) this.#tell('removed-picture', element);
      removeNode(ancestorOf(element, 'mc:AlternateContent') ?? element);
    }
    for (const element of this.#all('wp:docPr', 'v:shape', 'v:rect', 'v:line', 'v:group')) {
      for (const name of TOLD_ABOUT_DRAWINGS) element.removeAttribute(name);
      for (const link of allOf(element, 'a:hlinkClick', 'a:hlinkHover')) removeNode(link);
    }
  }

  #objects(): void {
    for (const element of this.#all(...OBJECTS)) {
      this.#tell('removed-object', element);
      removeNode(element);
    }
  }

  #links(): void {
    for (const element of this.#all('w:hyperlink')) {
      if (attributeOf(element, 'r:id') !== null) {
        this.#tell('removed-link', element, { text: (element.textContent ?? '').trim() });
      }
      unwrap(element);
    }
    for (const field of linkFields(this.#document)) {
      const [first] = field.marks;
      if (first !== undefined) this.#tell('removed-link', first, { text: field.argument });
      flatten(field);
    }
  }

  #attributes(kept: ReadonlySet<string>): void {
    for (const element of this.#all('*')) {
      for (const { name } of [...element.attributes]) {
        if (name.startsWith('w:rsid') || name === 'w14:paraId' || name === 'w14:textId') {
          element.removeAttribute(name);
        }
        // What points at a part that is not kept would make the file one that must be repaired.
        if (name.startsWith('r:') && !kept.has(element.getAttribute(name) ?? '')) removeNode(element);
      }
    }
  }
}

/**
 * Makes tracked changes final, as if they were accepted; answers how many there were and where the first stands. To be
 * done before paragraphs are read: what was taken out is no text any more.
 */
export function acceptRevisions(document: Document): { count: number; first: Element | null } {
  const revisions = allOf(document, ...DELETED, ...INSERTED, ...CHANGED);
  const first = ancestorOf(revisions[0] ?? document, 'w:p');
  for (const element of allOf(document, ...DELETED)) {
    const row = element.parentNode;
    const isRow = ancestorOf(element, 'w:trPr') !== null;
    removeNode(isRow ? (row?.parentNode ?? element) : element);
  }
  for (const element of allOf(document, ...INSERTED)) unwrap(element);
  for (const element of allOf(document, ...CHANGED)) removeNode(element);
  return { count: revisions.length, first };
}

/** Settings that change how the paper looks; all others are the writer's own, or tell of them. */
const SETTINGS = new Set([
  ...['w:defaultTabStop', 'w:characterSpacingControl', 'w:compat', 'w:themeFontLang', 'w:clrSchemeMapping'],
  ...['w:evenAndOddHeaders', 'w:mirrorMargins', 'w:gutterAtTop', 'w:decimalSymbol', 'w:listSeparator'],
  ...['w:footnotePr', 'w:endnotePr', 'w:autoHyphenation', 'w:doNotExpandShiftReturn'],
]);

/** Keeps of a settings part what matters to the look. */
export function cleanSettings(document: Document): void {
  const root = document.documentElement;
  for (const element of allOf(document, '*')) {
    if (element.parentNode === root && !SETTINGS.has(element.tagName)) removeNode(element);
  }
}
