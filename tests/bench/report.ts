/** Figures with the bound they are held to. A ratio under 1 keeps the bound; nothing fails on one. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'MB';
  bound: number;
}

/** One thing measured against another in the same run. */
export interface Comparison {
  name: string;
  ratio: number;
}

export function printComparisons(comparisons: readonly Comparison[]): void {
  process.stdout.write('\nside by side, in one run\n');
  const width = Math.max(...comparisons.map(({ name }) => name.length));
  for (const { name, ratio } of comparisons)
    process.stdout.write(`${name.padEnd(width)}  ${ratio.toFixed(2)}\n`);
}

/** Tells figures as they are taken: the whole of a bench takes many minutes. */
export function tell(figures: readonly Figure[]): readonly Figure[] {
  for (const { name, value, unit } of figures) process.stdout.write(`${name}: ${format(value)} ${unit}\n`);
  return figures;
}

/** A table of figures: value, bound, their ratio, and for times the ratio to the yardstick. */
export function printReport(machine: string, yard: number, figures: readonly Figure[]): void {
  const rows = figures.map(({ name, value, unit, bound }) => [
    name,
    `${format(value)} ${unit}`,
    `${format(bound)} ${unit}`,
    (value / bound).toFixed(2),
    unit === 'ms' ? (value / yard).toFixed(3) : '',
  ]);
  const table = [['figure', 'median', 'bound', 'of bound', 'of yardstick'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  process.stdout.write(`${machine}\nyardstick ${format(yard)} ms\n\n`);
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}

function format(value: number): string {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}
