import type { ReactNode } from 'react';
import type { ImportSheet } from '../../../shared/domain/import.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { formatPercent } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { columnLetter, UNSURE_BELOW } from './columns.ts';
import styles from './understood-columns.module.css';

/** Sheets, header rows, and what each column was taken for. */
export function UnderstoodColumns({ sheets }: { sheets: readonly ImportSheet[] }): ReactNode {
  const t = useT();
  return (
    <div className={styles.pane}>
      <h2>{t('importScreen.understood')}</h2>
      {sheets.map((sheet) => (
        <section key={sheet.name} className={styles.sheet}>
          <h3>
            {sheet.name}
            <span>
              {sheet.headerRow === null
                ? t('importScreen.noTable')
                : t('importScreen.headerRow', { row: sheet.headerRow })}
            </span>
          </h3>
          {sheet.columns.length === 0 ? null : (
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('importScreen.columnLetter')}</th>
                  <th scope="col">{t('importScreen.columnHeader')}</th>
                  <th scope="col">{t('importScreen.columnField')}</th>
                </tr>
              </thead>
              <tbody>
                {sheet.columns.map((column) => (
                  <tr key={column.index}>
                    <td className={styles.letter}>{columnLetter(column.index)}</td>
                    <td>{column.header}</td>
                    <td>
                      {column.field === null ? (
                        <span className={styles.ignored}>{t('importScreen.ignored')}</span>
                      ) : (
                        <>
                          {t(`domain.field.${column.field}`)}
                          {column.confidence < UNSURE_BELOW ? (
                            <span className={styles.unsure}>
                              <SeverityMark mark="warn" compact />
                              {`${t('importScreen.unsure')} (${formatPercent(column.confidence)})`}
                            </span>
                          ) : null}
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </div>
  );
}
