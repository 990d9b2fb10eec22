/** Names of organs in the narrow left half of a head: broken where a name of a place begins, never by chance. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { HEAD_RIGHT_MM, textWidthOf } from './decision-layout.ts';
import type { PaperLook, TextLook } from './paper-look.ts';
import { textWidthMm } from './text-width.ts';
import type { FontFace } from './times-widths.ts';

/** Words in capitals with which the name of a place begins. */
const PLACE = /^(XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ)(?= )/u;

/** A line as one where it fits `widthMm`, else as the two that read best: `ĐẢNG ỦY` over `PHƯỜNG ĐÔNG HƯNG THUẬN`. */
export function headLines(line: string, points: number, face: FontFace, widthMm: number): string[] {
  const width = (text: string) => textWidthMm(text, points, face);
  if (width(line) <= widthMm) return [line];
  const words = line.split(' ');
  const breaks = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const);
  const widest = ([first, second]: readonly [string, string]) => Math.max(width(first), width(second));
  const [before] = breaks.filter((pair) => PLACE.test(pair[1]) && widest(pair) <= widthMm);
  const [best] = breaks.toSorted((a, b) => widest(a) - widest(b));
  return [...(before ?? best ?? [line])];
}

/** The paper with the lines of its organs as its head has room for them. */
export function withHeadLines(paper: DecisionDocument): DecisionDocument {
  const points = paper.family === 'state' ? paper.layout.bodyPoints - 1 : 14;
  const widthMm = textWidthOf(paper.layout.margins) - HEAD_RIGHT_MM;
  const lines = (all: readonly string[], face: FontFace) =>
    all.flatMap((line) => headLines(line, points, face, widthMm));
  return { ...paper, superior: lines(paper.superior, 'regular'), organ: lines(paper.organ, 'bold') };
}

/** The organs over a paper in sections, the one that issues last and in its own letters. */
export function organLines(
  organ: readonly string[],
  { superior, organ: issuing }: Pick<PaperLook, 'superior' | 'organ'>,
  widthMm: number,
): { text: string; look: TextLook }[] {
  return organ.flatMap((line, at) => {
    const look = at === organ.length - 1 ? issuing : superior;
    return headLines(line, look.pt, look.bold ? 'bold' : 'regular', widthMm).map((text) => ({ text, look }));
  });
}
