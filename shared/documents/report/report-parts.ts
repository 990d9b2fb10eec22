/** Building blocks of a report: sentences with figures in them, cells, tables. */
import type { ToneStyle } from '../../domain/decision.ts';
import type { ReportFigures } from '../../domain/report.ts';
import { applyToneStyle } from '../../text/tone-style.ts';
import { type ColumnPlan, layOutHeader } from '../list-document.ts';
import type { PaperBars, PaperBlock, PaperCell, PaperRun, PaperTable } from './report-paper.ts';

const numbers = new Intl.NumberFormat('vi-VN');
const shares = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });
const averages = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `1.842`. */
export function numberText(value: number): string {
  return numbers.format(value);
}

/** `97,9%` of 0.979. */
export function shareText(value: number): string {
  return shares.format(value);
}

/** `41,0`: averages are told to one place. */
export function averageText(value: number): string {
  return averages.format(value);
}

/** `+3`, `-2`, `0`. */
export function changeText(value: number): string {
  return value > 0 ? `+${numberText(value)}` : numberText(value);
}

/** `part` of `whole`; nothing of nothing is none. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The plan in the middle of a sentence; the first plans of a file are called by their number alone. */
export function planWords(name: string): string {
  return /^\d+$/.test(name) ? `phương án ${name}` : `phương án “${name}”`;
}

/** A number of the figures, by its key. */
export function countOf({ counts }: Pick<ReportFigures, 'counts'>, key: string): number {
  return counts[key] ?? 0;
}

/** A piece to put into a sentence: words, a number with the key it is counted under, or a part of the sentence. */
export type Piece = string | PaperRun | readonly PaperRun[];
export type Sentence = (parts: TemplateStringsArray, ...pieces: Piece[]) => PaperRun[];

/** A tag that makes sentences: its own words in the style of tone marks wanted, what is filled in as it is. */
export function sentencesIn(style: ToneStyle): Sentence {
  return (parts, ...pieces) => {
    const runs: PaperRun[] = [];
    const add = (text: string, figure: string | null): void => {
      if (text === '') return;
      const last = runs.at(-1);
      if (figure === null && last !== undefined && last.figure === null) last.text += text;
      else runs.push({ text, figure });
    };
    parts.forEach((part, at) => {
      add(applyToneStyle(part, style), null);
      const piece = pieces[at] ?? '';
      for (const run of runsOf(piece)) add(run.text, run.figure);
    });
    return runs;
  };
}

function runsOf(piece: Piece): readonly PaperRun[] {
  if (typeof piece === 'string') return [{ text: piece, figure: null }];
  return 'text' in piece ? [piece] : piece;
}

/** Sentences one after the other. */
export function paragraph(...sentences: readonly PaperRun[][]): PaperBlock {
  const runs = sentences.flatMap((sentence, at) =>
    at === 0 ? sentence : [{ text: ' ', figure: null }, ...sentence],
  );
  return { kind: 'paragraph', runs };
}

/** Before those who get the paper. */
export const RECIPIENTS_LABEL = 'Nơi nhận:';

export const BLANK: PaperCell = { kind: 'blank' };

/** What a cell says, the same on the screen and on every kind of paper. */
export function cellText(cell: PaperCell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'count':
    case 'sum':
      return numberText(cell.value);
    case 'change':
      return changeText(cell.value);
    case 'share':
      return shareText(cell.value);
  }
}

/** The longest bar, by which the others are measured; 1 where all are nought. */
export function longestBar({ lines }: Pick<PaperBars, 'lines'>): number {
  return Math.max(1, ...lines.flatMap(({ values }) => values));
}

export function textCell(text: string): PaperCell {
  return text === '' ? BLANK : { kind: 'text', text };
}

/** Nought is left blank, as the statistics forms want it. */
export function countCell(value: number, figure: string | null): PaperCell {
  return value === 0 ? BLANK : { kind: 'count', value, figure };
}

/** Nought is said. */
export function numberCell(value: number, figure: string | null): PaperCell {
  return { kind: 'count', value, figure };
}

export interface TablePlan {
  title: string;
  columns: readonly ColumnPlan[];
  rows: PaperTable['rows'];
}

export function tableOf({ title, columns, rows }: TablePlan): PaperTable {
  return {
    kind: 'table',
    title,
    columns: columns.map(({ key, widthMm, align }) => ({ key, widthMm, align })),
    ...layOutHeader(columns),
    rows,
  };
}

/** A heading across the table in its second column, a mark in the first. */
export function groupRow(mark: string, text: string, columns: number): PaperTable['rows'][number] {
  return {
    kind: 'group',
    cells: [textCell(mark), textCell(text), ...Array.from({ length: columns - 2 }, () => BLANK)],
  };
}

/** `label` in the second column and below the counts of each column from `first` on their sum; `figureOf` by column. */
export function sumRow(
  rows: PaperTable['rows'],
  label: string,
  columns: number,
  figureOf: (column: number) => string | null,
  first = 2,
): PaperTable['rows'][number] {
  const to = rows.length - 1;
  const cells = Array.from({ length: columns }, (_, column): PaperCell => {
    if (column === first - 1) return { kind: 'text', text: label };
    if (column < first) return BLANK;
    const value = rows.reduce((sum, { kind, cells: own }) => {
      const cell = own[column];
      return sum + (kind === 'data' && cell?.kind === 'count' ? cell.value : 0);
    }, 0);
    return { kind: 'sum', from: 0, to, value, figure: figureOf(column) };
  });
  return { kind: 'total', cells };
}
