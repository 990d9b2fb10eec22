import { Button, type ComboboxData } from '@mantine/core';
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
  /** Letter of another column that was taken for the same field, '' for none. */
  twin: string;
  chosen: boolean;
  onChoose: (index: number) => void;
  onChange: (change: DraftChange) => void;
}

export const ColumnRow = memo(function ColumnRow(props: Props): ReactNode {
  const { sheetId, column, meanings, twin, chosen, onChoose, onChange } = props;
  const t = useT();
  const letter = columnLetter(column.index);
  const wanting = wantsLook(column) || twin !== '';
  return (
    <tr
      className={styles.row}
      data-column={column.index}
      data-chosen={chosen}
      data-wanting={wanting}
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
      <td className={styles.meaning}>
        <ChoiceSelect
          dense
          label={t('importScreen.columns.meaningOf', { column: letter })}
          value={meaningKey(column)}
          data={meanings}
          wanting={wanting}
          onChange={(value) => {
            const meaning = meaningOf(value);
            const keeps = meaning.field === column.field ? column.option : null;
            onChange({ kind: 'column', sheetId, index: column.index, ...meaning, option: keeps });
          }}
        />
        <TickMeaning {...props} letter={letter} />
      </td>
      <td className={styles.certainty}>
        <CertaintyWords column={column} twin={twin} onConfirm={() => onChange(confirmed(sheetId, column))} />
      </td>
      <td className={styles.encoding}>
        <select
          aria-label={t('importScreen.columns.encodingOf', { column: letter })}
          value={column.encoding}
          data-plain={column.encoding === 'unicode'}
          onChange={(event) =>
            onChange({
              kind: 'encoding',
              sheetId,
              index: column.index,
              encoding: TextEncoding.parse(event.currentTarget.value),
            })
          }
        >
          {TEXT_ENCODINGS.map((value) => (
            <option key={value} value={value}>
              {t(`importScreen.encoding.${value}`)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
});

/** What a tick stands for, under the meaning of a column that holds ticks. */
function TickMeaning({ sheetId, column, letter, onChange }: Props & { letter: string }): ReactNode {
  const t = useT();
  const { option, use, field, index } = column;
  const levels = holdsTicks(column) ? tickMeanings(t, field) : [];
  if (levels.length === 0) return null;
  const known = option === null || levels.some(({ value }) => value === option);
  return (
    <ChoiceSelect
      dense
      label={t('importScreen.columns.levelOf', { column: letter })}
      placeholder={t('importScreen.columns.levelNone')}
      value={option}
      data={known ? levels : [...levels, { value: option, label: option }]}
      onChange={(value) => onChange({ kind: 'column', sheetId, index, use, field, option: value })}
    />
  );
}

interface WordsProps {
  column: DraftColumn;
  twin: string;
  onConfirm: () => void;
}

/** How the column was recognised and how sure that is: icon and words, never colour alone. */
function CertaintyWords({ column, twin, onConfirm }: WordsProps): ReactNode {
  const t = useT();
  const certainty = twin === '' ? certaintyOf(column) : 'doubled';
  const wanting = wantsLook(column) && twin === '';
  return (
    <span className={styles.words} data-certainty={wanting ? 'look' : certainty}>
      <Icon name={wanting ? 'warn' : CERTAINTY_ICONS[certainty]} size={14} />
      <span>
        {t(`importScreen.certainty.${certainty}`, { column: twin })}
        {column.encoding === 'unicode' ? null : (
          <span className={styles.converted}>
            {t('importScreen.converted', { encoding: t(`importScreen.encoding.${column.encoding}`) })}
          </span>
        )}
      </span>
      {wanting ? (
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
