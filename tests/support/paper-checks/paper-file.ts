/** A produced decision with what is known of how it was ordered: what the checks of a paper look at. */
import type { DecisionInput } from '../../../shared/documents/decision-input.ts';
import { type Docx, readDocx } from '../docx.ts';

export interface PaperFile {
  docx: Docx;
  /** What was asked for: family, formats, people, day. */
  input: DecisionInput;
  /** Name of the place, of people and of organs that stand in the paper as they were typed. */
  names: readonly string[];
  /** Facts and papers of the case, as the office typed them. */
  typed: readonly string[];
}

/** A check names what is wrong with a paper, place by place; nothing for a good one. */
export type PaperCheck = (paper: PaperFile) => string[];

/** The paper in `bytes`, made for `input`. */
export function paperFile(bytes: Uint8Array, input: DecisionInput): PaperFile {
  const names = [
    input.province.name,
    ...input.people.flatMap(({ person, seat }) => [
      person.fullName.normalize('NFC'),
      person.currentTitle,
      person.currentUnit,
      person.homePlace,
      ...(seat === null ? [] : [seat.unit.name]),
    ]),
  ];
  const typed = [...input.people.flatMap(({ facts }) => Object.values(facts)), input.settings.state.proposal];
  const known = (text: string) => text !== '';
  return {
    docx: readDocx(bytes),
    input,
    names: [...names, ...typed].filter(known),
    typed: typed.filter(known),
  };
}

export function isState({ input }: PaperFile): boolean {
  return input.family === 'state';
}

/** True where the papers of the family follow HD 36 of 2018. */
export function isOldParty({ input }: PaperFile): boolean {
  return input.family === 'party' && input.authority.formats.party.standard === 'hd36';
}

/** Text of the paragraphs of a style, in order. */
export function textsOf({ docx }: PaperFile, style: string): string[] {
  return docx.styled(style).map(({ text }) => text);
}

/** Text of the articles, the last one included. */
export function articleTexts(paper: PaperFile): string[] {
  return [...textsOf(paper, 'NoiDung'), ...textsOf(paper, 'NoiDungCuoi')];
}

export function documentXml({ docx }: PaperFile): string {
  return docx.parts.get('word/document.xml') ?? '';
}

/** `says` where `is` does not hold. */
export function unless(is: boolean, says: string): string[] {
  return is ? [] : [says];
}

/** Tables of the document in order, as XML. */
export function tablesOf(paper: PaperFile): string[] {
  return [...documentXml(paper).matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([xml]) => xml);
}

export function rowsOf(table: string): string[] {
  return [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([xml]) => xml);
}

/** The list attached to a decision: the table between the one of the signature and the end. */
export function attachedTable(paper: PaperFile): string | null {
  return paper.input.listed ? (tablesOf(paper)[2] ?? null) : null;
}
