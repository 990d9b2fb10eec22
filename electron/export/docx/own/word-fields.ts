/** Fields a word processor fills by itself: page numbers may stay, links become text, all others are refused. */

import { nearestField } from '../../../../shared/documents/merge-fields.ts';
import type { TemplateProblem } from '../../../../shared/domain/document-template.ts';
import { placeOfNode, type ReadParagraph } from './paragraphs.ts';
import { allOf, attributeOf, type Document, type Element, removeNode, unwrap } from './xml.ts';

export interface WordField {
  /** `PAGE`, `HYPERLINK`, `MERGEFIELD` … */
  code: string;
  /** What follows the code. */
  argument: string;
  /** The element around the field's result, or the marks that begin, part and end it. */
  marks: Element[];
}

/** Neither a date that changes with every opening nor anything that tells of the writer or reads another file. */
const ALLOWED = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

function fieldOf(instruction: string, marks: Element[]): WordField {
  const [code = '', ...rest] = instruction.trim().split(/\s+/);
  return { code: code.toUpperCase(), argument: rest.join(' '), marks };
}

/** Every field of a part, in order of their beginnings. */
export function wordFields(document: Document): WordField[] {
  const fields: WordField[] = [];
  const open: { instruction: string; marks: Element[]; isRead: boolean; at: number }[] = [];
  for (const element of allOf(document, 'w:fldSimple', 'w:fldChar', 'w:instrText')) {
    const current = open.at(-1);
    if (element.tagName === 'w:fldSimple') {
      fields.push(fieldOf(attributeOf(element, 'w:instr') ?? '', [element]));
    } else if (element.tagName === 'w:instrText') {
      if (current === undefined) continue;
      if (!current.isRead) current.instruction += element.textContent ?? '';
      current.marks.push(element);
    } else if (attributeOf(element, 'w:fldCharType') === 'begin') {
      open.push({ instruction: '', marks: [element], isRead: false, at: fields.length });
      fields.push(fieldOf('', []));
    } else if (current !== undefined) {
      current.marks.push(element);
      current.isRead = true;
      if (attributeOf(element, 'w:fldCharType') !== 'end') continue;
      fields[current.at] = fieldOf(current.instruction, current.marks);
      open.pop();
    }
  }
  return fields.filter(({ marks }) => marks.length > 0);
}

/** Links that are fields, to be turned into their text. */
export function linkFields(document: Document): WordField[] {
  return wordFields(document).filter(({ code }) => code === 'HYPERLINK');
}

/** Leaves of a field what it shows. */
export function flatten({ marks }: WordField): void {
  for (const mark of marks) {
    if (mark.tagName === 'w:fldSimple') unwrap(mark);
    else removeNode(mark);
  }
}

/** Fields that must go, with the merge field that a mail merge field most likely means. */
export function refusedFields(document: Document, paragraphs: readonly ReadParagraph[]): TemplateProblem[] {
  return wordFields(document)
    .filter(({ code }) => !ALLOWED.has(code))
    .map(({ code, argument, marks: [first] }): TemplateProblem => {
      const place = first === undefined ? null : placeOfNode(first, paragraphs);
      if (code !== 'MERGEFIELD') return { code: 'word-field', place, params: { field: code } };
      const name = argument.split('\\')[0]?.replaceAll('"', '').trim() ?? '';
      return { code: 'word-merge-field', place, params: { field: name, nearest: nearestField(name) ?? '' } };
    });
}

/** Whether any of the parts numbers its pages. */
export function numbersPages(document: Document): boolean {
  return wordFields(document).some(({ code }) => code === 'PAGE');
}
