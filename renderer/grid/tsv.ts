/** Cells to and from the clipboard as Excel writes them: tabs between cells, quotes where a cell needs them. */

/**
 * A cell that a spreadsheet would compute, or read as a number, when it is pasted: `=`, `+`, `-`, `@` or their wide
 * forms at the start, white space before them or not, or a tab or a line end at the start. Apostrophes before it are
 * ours, or were there already.
 */
const COMPUTED = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])./su;

/** Lines of cells as tab-separated text. */
export function toTsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((cell) => quote(guarded(cell))).join('\t')).join('\r\n');
}

/**
 * An apostrophe before what would be computed, as OWASP has it (CSV Injection). Spreadsheets show it where it is
 * pasted; that is seen, a formula out of somebody's list is not. Quotes do not stop a formula, and neither does a
 * text format in HTML beside the text: Excel heeds it, LibreOffice computes all the same. `fromTsv` takes it off.
 */
function guarded(cell: string): string {
  return COMPUTED.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && COMPUTED.test(cell) ? cell.slice(1) : cell;
}

function quote(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Lines of cells out of tab-separated text; a newline at the very end begins no further line. */
export function fromTsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    cells.push(unguarded(cell));
    cell = '';
  };
  const endLine = () => {
    endCell();
    lines.push(cells);
    cells = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n') endLine();
    else if (char !== '\r') cell += char;
  }
  if (cell !== '' || cells.length > 0) endLine();
  return lines;
}
