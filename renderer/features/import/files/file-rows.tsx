import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { UnitCode } from '../../../../shared/domain/ids.ts';
import type { DraftFile, DraftSheet } from '../../../../shared/domain/import-draft.ts';
import { errorSentence } from '../../../components/error-words.ts';
import { Icon } from '../../../components/icons.tsx';
import { formatDateTime, formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { ChoiceSelect } from '../choice-select.tsx';
import { hasTable, sheetTitle } from '../draft-sheets.ts';
import { useImport } from '../import-store.ts';
import { useUnitChoices } from '../unit-choices.ts';
import styles from './files-step.module.css';
import { headerWords, hiddenWords, skippedWords } from './sheet-words.ts';

interface Props {
  file: DraftFile;
  index: number;
  sheets: readonly DraftSheet[];
}

/** A file with its sheets under it. */
export function FileRows({ file, index, sheets }: Props): ReactNode {
  const t = useT();
  const { change, put, putAside } = useImport();
  const putOut = () => {
    const used = sheets.filter((sheet) => sheet.used);
    if (used.length > 0)
      change(...used.map(({ id }) => ({ kind: 'use-sheet' as const, sheetId: id, used: false })));
    put({ putAside: new Set([...putAside, index]) });
  };
  return (
    <tbody>
      <tr className={styles.file}>
        <th scope="rowgroup" colSpan={7}>
          <div className={styles.fileLine}>
            <Icon name={file.error === null ? 'file' : 'block'} />
            <span className={styles.fileName}>{file.name}</span>
            {file.format === '' ? null : <span className={styles.format}>{file.format.toUpperCase()}</span>}
            {file.error === null ? null : (
              <span className={styles.error} role="alert">
                {errorSentence(t, file.error)}
              </span>
            )}
            {file.importedBefore === null ? null : (
              <button
                type="button"
                className={`bt-link ${styles.before}`}
                onClick={() => put({ batchId: file.importedBefore?.batchId ?? null })}
              >
                <Icon name="history" size={14} />
                {t('importScreen.files.before', { when: formatDateTime(file.importedBefore.at) })}
              </button>
            )}
            <Button variant="subtle" color="gray" size="compact-xs" onClick={putOut}>
              {t('importScreen.files.putAside')}
              <span className="bt-visually-hidden">{` ${file.name}`}</span>
            </Button>
          </div>
        </th>
      </tr>
      {sheets.map((sheet) => (
        <SheetRow key={sheet.id} sheet={sheet} />
      ))}
    </tbody>
  );
}

const NO_UNIT = '-';

function SheetRow({ sheet }: { sheet: DraftSheet }): ReactNode {
  const t = useT();
  const { change, put, goTo } = useImport();
  const units = useUnitChoices();
  const choices = useMemo(
    () => [{ value: NO_UNIT, label: t('importScreen.files.noUnit') }, ...units],
    [t, units],
  );
  const { unit } = sheet;
  const isTable = hasTable(sheet);
  const skipped = skippedWords(t, sheet);
  const hidden = hiddenWords(t, sheet);
  return (
    <tr className={sheet.used ? styles.sheet : `${styles.sheet} ${styles.unused}`}>
      <td className={styles.use}>
        <Checkbox
          data-step-focus="files"
          aria-label={t('importScreen.files.useSheet', { sheet: sheetTitle(t, sheet) })}
          checked={sheet.used}
          onChange={(event) =>
            change({ kind: 'use-sheet', sheetId: sheet.id, used: event.currentTarget.checked })
          }
        />
      </td>
      <td>
        <button
          type="button"
          className="bt-link"
          onClick={() => {
            put({ sheetId: sheet.id });
            goTo('columns');
          }}
        >
          {sheetTitle(t, sheet)}
        </button>
        {sheet.hidden ? <span className={styles.mark}>{t('importScreen.files.hiddenSheet')}</span> : null}
        {sheet.remembered ? <span className={styles.mark}>{t('importScreen.files.remembered')}</span> : null}
      </td>
      <td className={styles.number}>{isTable ? formatNumber(sheet.people) : ''}</td>
      <td className={styles.number}>{sheet.groups === 0 ? '' : formatNumber(sheet.groups)}</td>
      <td className={!isTable && sheet.used ? styles.missing : ''}>{headerWords(t, sheet)}</td>
      <td className={styles.words}>
        {skipped.join(', ')}
        {hidden.length === 0 ? null : <span className={styles.hidden}>{hidden.join(', ')}</span>}
      </td>
      <td className={styles.unit}>
        {isTable ? (
          <>
            <ChoiceSelect
              label={t('importScreen.files.unitOf', { sheet: sheetTitle(t, sheet) })}
              value={unit.unitCode ?? NO_UNIT}
              data={choices}
              onChange={(value) =>
                change({
                  kind: 'sheet-unit',
                  sheetId: sheet.id,
                  unitCode: value === NO_UNIT ? null : UnitCode.parse(value),
                })
              }
            />
            {unit.text === '' || unit.from === null || unit.from === 'officer' ? null : (
              <span className={styles.from}>
                {t(`importScreen.files.unitFrom.${unit.from}`, { text: unit.text })}
              </span>
            )}
          </>
        ) : null}
      </td>
    </tr>
  );
}
