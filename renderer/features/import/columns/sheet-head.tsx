import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DraftColumn, DraftSheet } from '../../../../shared/domain/import-draft.ts';
import { Icon } from '../../../components/icons.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { sheetTitle } from '../draft-sheets.ts';
import { headerWords } from '../files/sheet-words.ts';
import { useImport } from '../import-store.ts';
import { lacksName, lookedFor, wantsLook } from './certainty.ts';
import { columnLetter } from './column-letter.ts';
import { columnRow } from './column-place.ts';
import styles from './columns-step.module.css';

/** Says that the column was understood rightly. */
export function confirmed(sheetId: string, { index, use, field, option }: DraftColumn) {
  return { kind: 'column' as const, sheetId, index, use, field, option };
}

/** The sheet's name, where its header is, whether it was remembered, and what holds for all its columns. */
export function SheetHead({ sheet }: { sheet: DraftSheet }): ReactNode {
  const t = useT();
  const change = useImport((state) => state.change);
  const unsure = sheet.columns.filter(wantsLook);
  const looked = lookedFor(sheet.columns);
  return (
    <div className={styles.head}>
      <h2>{sheetTitle(t, sheet)}</h2>
      <p>{headerWords(t, sheet)}</p>
      {sheet.remembered ? (
        <p className={styles.remembered}>
          <Icon name="history" size={14} />
          {t('importScreen.columns.remembered')}
        </p>
      ) : null}
      {lacksName(sheet) ? (
        <p className={styles.lacking} role="alert">
          <Icon name="block" size={14} />
          {t('importScreen.columns.lacksName')}
        </p>
      ) : null}
      {looked.length > 0 ? (
        <p className={styles.looked}>
          <Icon name="warn" size={14} />
          {t('importScreen.columns.looked')}
          {looked.map((index) => (
            <button
              key={index}
              type="button"
              className="bt-link"
              {...(index === looked[0] ? { 'data-step-focus': 'columns' } : {})}
              onClick={() => {
                const row = columnRow(index);
                row?.scrollIntoView({ block: 'center' });
                row?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
              }}
            >
              {columnLetter(index)}
            </button>
          ))}
        </p>
      ) : null}
      <div className={styles.headTools}>
        {sheet.remembered || sheet.columns.some(({ by }) => by === 'officer') ? (
          <Button variant="subtle" color="gray" onClick={() => change({ kind: 'forget', sheetId: sheet.id })}>
            {t('importScreen.columns.forget')}
          </Button>
        ) : null}
        {unsure.length > 1 ? (
          <Button
            variant="default"
            onClick={() => change(...unsure.map((column) => confirmed(sheet.id, column)))}
          >
            {t('importScreen.columns.allRight', { count: formatNumber(unsure.length) })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
