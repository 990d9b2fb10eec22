import { type ReactNode, useEffect, useState } from 'react';
import type { CellPlace, ImportDraft, ValueQuestion } from '../../../../shared/domain/import-draft.ts';
import { call } from '../../../app/api.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { columnIndex } from '../columns/column-letter.ts';
import styles from './places-pane.module.css';

const SHOWN = 8;

interface Line {
  place: CellPlace;
  name: string;
  text: string;
}

/** The first rows in which the text stands, each with whom it is about. */
export function PlacesPane({ draft, question }: { draft: ImportDraft; question: ValueQuestion }): ReactNode {
  const t = useT();
  const lines = useLines(draft, question);
  const sheets = new Map(draft.sheets.map((sheet) => [sheet.id, sheet]));
  const manySheets = new Set(question.places.map(({ sheetId }) => sheetId)).size > 1;
  return (
    <section className={styles.pane} aria-label={t('importScreen.values.places')}>
      <h2>{t('importScreen.values.places')}</h2>
      <p>
        {t('importScreen.values.placesText', { count: formatNumber(question.count), value: question.value })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('importScreen.values.cell')}</th>
            <th scope="col">{t('domain.field.fullName')}</th>
            <th scope="col">{t('importScreen.value')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, name, text }) => (
            <tr key={`${place.sheetId} ${place.row.toString()} ${place.column}`}>
              <td>
                {manySheets ? `${sheets.get(place.sheetId)?.name ?? ''} · ` : ''}
                {place.column}
                {place.row}
              </td>
              <td>{name}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {question.count > lines.length && lines.length > 0 ? (
        <p>{t('importScreen.values.morePlaces', { count: formatNumber(question.count - lines.length) })}</p>
      ) : null}
    </section>
  );
}

/** Rows of the file at the first places of a question. */
function useLines({ draftId, sheets }: ImportDraft, { id, places }: ValueQuestion): Line[] {
  const [lines, setLines] = useState<{ of: string; lines: Line[] }>({ of: '', lines: [] });
  const wanted = JSON.stringify(places.slice(0, SHOWN));
  const nameColumns = JSON.stringify(
    Object.fromEntries(
      sheets.map((sheet) => [
        sheet.id,
        sheet.columns.filter(({ field }) => field === 'fullName').map(({ index }) => index),
      ]),
    ),
  );
  useEffect(() => {
    let stale = false;
    const at = JSON.parse(wanted) as CellPlace[];
    const names = JSON.parse(nameColumns) as Record<string, number[]>;
    const read = at.map(async (place): Promise<Line> => {
      const { rows } = await call('import.raw', {
        draftId,
        sheetId: place.sheetId,
        fromRow: place.row,
        count: 1,
      });
      const cells = rows[0]?.row === place.row ? rows[0].cells : [];
      const text = cells[columnIndex(place.column)] ?? '';
      const name = (names[place.sheetId] ?? []).map((index) => cells[index] ?? '').join(' ');
      return { place, name, text };
    });
    // Who these rows are about only helps to decide: without it the question stands all the same.
    Promise.all(read).then(
      (found) => !stale && setLines({ of: id, lines: found }),
      () => !stale && setLines({ of: id, lines: [] }),
    );
    return () => {
      stale = true;
    };
  }, [draftId, id, wanted, nameColumns]);
  return lines.of === id ? lines.lines : [];
}
