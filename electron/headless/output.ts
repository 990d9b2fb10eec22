/** What is written where: one JSON document or a short table on standard output, everything else on standard error. */
import { type AppErrorShape, toErrorShape } from '../../shared/domain/errors.ts';
import { refusalGaps } from '../../shared/i18n/threshold-words.ts';
import type { Words } from '../services/words.ts';

export type Cell = string | number | null;

/** Rows under a header, columns aligned, numbers to the right. Text is one line per row, whatever a cell holds. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[], words: Words): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => cellText(cell, words)));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const isNumeric = header.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - widthOf(text));
          return isNumeric[column] === true ? gap + text : text + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellText(cell: Cell, words: Words): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? words.number(cell) : cell.replace(/\s+/gu, ' ').normalize('NFC');
}

/** Columns on the screen: one per letter with its marks. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) if (!/\p{M}/u.test(letter)) width += 1;
  return width;
}

export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The shape of `--json` for a refusal. */
export function errorDocument(error: unknown, words: Words): unknown {
  const shape = toErrorShape(error);
  const detail =
    shape.code === 'usage' ? usagePhrase(shape, words) : shape.detail || placesOf(shape).join('; ');
  return { error: { code: shape.code, message: sentenceOf(shape, words), detail } };
}

/** One line: what, where, what to do. */
export function errorLine(error: unknown, words: Words): string {
  const shape = toErrorShape(error);
  const sentence = sentenceOf(shape, words);
  if (shape.code === 'usage') return `${sentence} ${usagePhrase(shape, words)}\n`;
  // The sentence names some of what it is about; the rest is said behind it, so that a script's log says where.
  const unsaid = placesOf(shape).filter((place) => !sentence.includes(place));
  if (shape.code === 'internal') unsaid.push(shape.detail.split('\n')[0] ?? '');
  return `${sentence}${unsaid.length === 0 ? '' : ` [${unsaid.join('; ')}]`}\n`.replace(/\n(?=.)/gu, ' ');
}

/** What a refusal names: the file, the post, the person. */
function placesOf({ params }: AppErrorShape): string[] {
  return Object.values(params)
    .map(String)
    .filter((place) => place !== '');
}

function sentenceOf(shape: AppErrorShape, words: Words): string {
  return words.t(`errors.${shape.code}`, refusalGaps(words.t, shape.code, shape.params));
}

function usagePhrase(shape: AppErrorShape, words: Words): string {
  return words.t(`headless.usage.${shape.params.problem ?? 'unknown-option'}`, shape.params);
}
