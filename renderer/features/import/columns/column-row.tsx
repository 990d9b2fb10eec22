import { Button, type ComboboxData, NativeSelect } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import {
  type DraftChange,
  type DraftColumn,
  TEXT_ENCODINGS,
  TextEncoding,
} from '../../../../shared/domain/import-draft.ts';
import { Icon } from '../../../components/icons.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { ChoiceSelect } from '../choice-select.tsx';
import { CERTAINTY_ICONS, certaintyOf, wantsLook } from './certainty.ts';
import { columnLetter } from './column-letter.ts';
import styles from './column-table.module.css';
import { holdsTicks, meaningKey, meaningOf, tickMeanings } from './field-groups.ts';
import { confirmed } from './sheet-head.tsx';

interface Props {
  sheetId: string;
  column: DraftColumn;
  meanings: ComboboxData;
  /** Whether the table has a column for levels of ticks. */
  ticked: boolean;
  /** Letter of another column that was taken for the same field, '' for none. */
  twin: string;
  chosen: boolean;
  first: boolean;
  onChoose: (index: number) => void;
  onChange: (change: DraftChange) => void;
}

export const ColumnRow = memo(function ColumnRow(props: Props): ReactNode {
  const { sheetId, column, meanings, ticked, twin, chosen, first, onChoose, onChange } = props;
  const t = useT();
  const letter = columnLetter(column.index);
  const levels = holdsTicks(column) ? tickMeanings(t, column.field) : [];
  return (
    <tr
      className={styles.row}
      data-chosen={chosen}
      data-use={column.use}
      onFocus={() => onChoose(column.index)}
      onPointerDown={() => onChoose(column.index)}
    >
      <td className={styles.letter}>
        {letter}
        {column.hidden ? <span className={styles.hidden}>{t('importScreen.columns.hidden')}</span> : null}
      </td>
      <th scope="row" className={styles.header} title={column.header}>
        {column.header === '' ? <i>{t('importScreen.columns.noHeader')}</i> : column.header}
      </th>
      <td className={styles.samples}>
        {column.samples.map((sample, index) => (
          <span key={`${index.toString()} ${sample}`} title={sample}>
            {sample}
          </span>
        ))}
      </td>
      <td className={styles.filled}>{formatNumber(column.filled)}</td>
      <td className={styles.meaning} {...(first ? { 'data-first': 'true' } : {})}>
        <ChoiceSelect
          label={t('importScreen.columns.meaningOf', { column: letter })}
          value={meaningKey(column)}
          data={meanings}
          wanting={wantsLook(column) || twin !== ''}
          onChange={(value) => {
            const meaning = meaningOf(value);
            const keeps = meaning.field === column.field ? column.option : null;
            onChange({ kind: 'column', sheetId, index: column.index, ...meaning, option: keeps });
          }}
        />
      </td>
      {ticked ? (
        <td className={styles.level}>
          {levels.length === 0 ? null : (
            <ChoiceSelect
              label={t('importScreen.columns.levelOf', { column: letter })}
              placeholder={t('importScreen.columns.levelNone')}
              value={column.option}
              data={
                column.option === null || levels.some(({ value }) => value === column.option)
                  ? levels
                  : [...levels, { value: column.option, label: column.option }]
              }
              onChange={(option) =>
                onChange({
                  kind: 'column',
                  sheetId,
                  index: column.index,
                  use: column.use,
                  field: column.field,
                  option,
                })
              }
            />
          )}
        </td>
      ) : null}
      <td className={styles.certainty}>
        <CertaintyWords column={column} twin={twin} onConfirm={() => onChange(confirmed(sheetId, column))} />
      </td>
      <td className={styles.encoding}>
        <NativeSelect
          variant="unstyled"
          aria-label={t('importScreen.columns.encodingOf', { column: letter })}
          value={column.encoding}
          data-plain={column.encoding === 'unicode'}
          data={TEXT_ENCODINGS.map((value) => ({ value, label: t(`importScreen.encoding.${value}`) }))}
          onChange={(event) =>
            onChange({
              kind: 'encoding',
              sheetId,
              index: column.index,
              encoding: TextEncoding.parse(event.currentTarget.value),
            })
          }
        />
      </td>
    </tr>
  );
});

interface WordsProps {
  column: DraftColumn;
  twin: string;
  onConfirm: () => void;
}

/** How the column was recognised and how sure that is: icon and words, never colour alone. */
function CertaintyWords({ column, twin, onConfirm }: WordsProps): ReactNode {
  const t = useT();
  const certainty = twin === '' ? certaintyOf(column) : 'doubled';
  return (
    <span className={styles.words} data-certainty={certainty}>
      <Icon name={CERTAINTY_ICONS[certainty]} size={14} />
      <span>
        {t(`importScreen.certainty.${certainty}`, { column: twin })}
        {column.encoding === 'unicode' ? null : (
          <span className={styles.converted}>
            {t('importScreen.converted', { encoding: t(`importScreen.encoding.${column.encoding}`) })}
          </span>
        )}
      </span>
      {wantsLook(column) && twin === '' ? (
        <Button variant="default" size="compact-xs" onClick={onConfirm}>
          {t('importScreen.columns.right')}
          <span className="bt-visually-hidden">
            {t('importScreen.columns.rightOf', { column: columnLetter(column.index) })}
          </span>
        </Button>
      ) : null}
    </span>
  );
}
