/** A report as it prints; the figures of a report of the plan as it stands lead to what they count. */
import type { ReactNode } from 'react';
import type {
  PaperBars,
  PaperBlock,
  PaperCell,
  PaperRun,
  PaperTable,
  ReportPaper,
} from '../../../shared/documents/report/report-paper.ts';
import {
  cellText,
  longestBar,
  numberText,
  RECIPIENTS_LABEL,
} from '../../../shared/documents/report/report-parts.ts';
import { useT } from '../../i18n/index.ts';
import styles from './report-page.module.css';

interface Props {
  paper: ReportPaper;
  /** Shows what a figure counts; null where that is not known any more. */
  onFigure: ((key: string, words: string) => void) | null;
  /** The figure shown now. */
  figure: string | null;
}

type Open = Pick<Props, 'onFigure' | 'figure'>;

export function ReportPage({ paper, ...open }: Props): ReactNode {
  const isState = paper.family === 'state';
  return (
    // The paper is Vietnamese whatever language the window speaks.
    <article className={styles.page} data-family={paper.family} lang="vi" aria-label={paper.properties.title}>
      <div className={styles.head}>
        <div>
          {paper.organ.map((line, at) => (
            <p key={line} className={at === paper.organ.length - 1 ? (styles.strong ?? '') : ''}>
              {line}
            </p>
          ))}
          {isState ? <hr className={styles.short} /> : <p>*</p>}
          <p className={styles.line}>{paper.numberLine}</p>
        </div>
        <div>
          <p className={styles.strong}>{paper.nation}</p>
          {isState ? <p className={styles.strong}>{paper.motto}</p> : null}
          <hr />
          <p className={styles.date}>{paper.placeDate}</p>
        </div>
      </div>
      <h2 className={styles.type}>{paper.type}</h2>
      <p className={styles.subject}>{paper.subject}</p>
      {isState ? <hr className={styles.short} /> : <p className={styles.middle}>-----</p>}
      {paper.blocks.map((block, at) => (
        // Blocks never change places while a report is shown.
        <Block key={`block-${at.toString()}`} block={block} {...open} />
      ))}
      <div className={styles.foot}>
        <div>
          <p className={styles.recipients}>{RECIPIENTS_LABEL}</p>
          {paper.recipients.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div>
          {paper.signature.powers.map((line) => (
            <p key={line} className={styles.strong}>
              {line}
            </p>
          ))}
          <p className={`${styles.position} ${isState ? styles.strong : ''}`}>{paper.signature.position}</p>
          {paper.signature.name === '' ? null : <p className={styles.name}>{paper.signature.name}</p>}
        </div>
      </div>
    </article>
  );
}

function Block({ block, ...open }: Open & { block: PaperBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      return (
        <p className={styles.text}>
          {block.runs.map(({ text, figure }, at) => (
            <Figure
              key={`${at.toString()}-${text}`}
              text={text}
              figureKey={figure}
              words={`${text}${clauseAfter(block.runs, at)}`}
              {...open}
            />
          ))}
        </p>
      );
    case 'note':
      return <p className={styles.note}>{block.text}</p>;
    case 'table':
      return <DataTable table={block} {...open} />;
    case 'bars':
      return <Bars bars={block} />;
  }
}

/** What a number in a sentence is of: the words after it, up to where the clause ends. */
function clauseAfter(runs: readonly PaperRun[], at: number): string {
  return /^[^.,;:(]*/.exec(runs[at + 1]?.text ?? '')?.[0].trimEnd() ?? '';
}

/** A number that leads to what it counts; nought and what counts nothing lead nowhere. */
function Figure({
  text,
  figureKey,
  words,
  onFigure,
  figure,
}: Open & { text: string; figureKey: string | null; words: string }): ReactNode {
  const t = useT();
  if (figureKey === null || onFigure === null || text === '0') return text;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-pressed={figure === figureKey}
      aria-label={t('reports.openFigure', { figure: text, words })}
      onClick={() => onFigure(figureKey, words)}
    >
      {text}
    </button>
  );
}

/** `Bí thư Đảng uỷ – Còn trống`: the line of a number and its column. */
function wordsOf(table: PaperTable, cells: readonly PaperCell[], column: number): string {
  const line = cells.find((cell) => cell.kind === 'text');
  const heads = table.header.filter((one) => one.column <= column && column < one.column + one.columnSpan);
  return [line === undefined ? '' : cellText(line), ...heads.map(({ text }) => text)]
    .filter((part) => part !== '')
    .join(' – ');
}

function DataTable({ table, ...open }: Open & { table: PaperTable }): ReactNode {
  const whole = table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  return (
    <table className={styles.table}>
      <caption>{table.title}</caption>
      <colgroup>
        {table.columns.map(({ key, widthMm }) => (
          <col key={key} style={{ width: `${(widthMm / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        {Array.from({ length: table.headerRows }, (_, row) => (
          <tr key={`head-${row.toString()}`}>
            {table.header
              .filter((cell) => cell.row === row)
              .map(({ text, column, rowSpan, columnSpan }) => (
                <th
                  key={column}
                  scope={columnSpan > 1 ? 'colgroup' : 'col'}
                  rowSpan={rowSpan}
                  colSpan={columnSpan}
                >
                  {text}
                </th>
              ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.rows.map(({ kind, cells }, at) => {
          const [mark, name] = cells;
          return (
            <tr key={`row-${at.toString()}`} data-kind={kind}>
              {kind === 'group' ? (
                <>
                  <td className={styles.middle}>{mark === undefined ? '' : cellText(mark)}</td>
                  <th scope="rowgroup" colSpan={cells.length - 1}>
                    {name === undefined ? '' : cellText(name)}
                  </th>
                </>
              ) : (
                cells.map((cell, column) => (
                  <td key={table.columns[column]?.key} data-align={table.columns[column]?.align}>
                    <Figure
                      text={cellText(cell)}
                      figureKey={'figure' in cell ? cell.figure : null}
                      words={wordsOf(table, cells, column)}
                      {...open}
                    />
                  </td>
                ))
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Bars({ bars: { title, series, lines } }: { bars: PaperBars }): ReactNode {
  const longest = longestBar({ lines });
  return (
    <figure className={styles.bars}>
      <figcaption>{title}</figcaption>
      {series.length === 1 ? null : (
        <p className={styles.legend}>
          {series.map((name, at) => (
            <span key={name}>
              <i data-series={at} />
              {name}
            </span>
          ))}
        </p>
      )}
      <dl>
        {lines.map(({ label, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.map((value, at) => (
              <dd key={series[at]}>
                <i data-series={at} style={{ width: `${(value / longest) * 86}%` }} hidden={value === 0} />
                <span className="bt-visually-hidden">{`${series[at] ?? ''}: `}</span>
                {numberText(value)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </figure>
  );
}
