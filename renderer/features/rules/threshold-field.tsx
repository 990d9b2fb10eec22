/** A threshold in the form: its name, its field, what is shipped, and whether the province confirmed it. */
import { Checkbox } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { allowedOf, allowedWords } from '../../../shared/i18n/threshold-words.ts';
import type { RuleParameterRow } from '../../../shared/ipc/contract.ts';
import { useT } from '../../i18n/index.ts';
import { type TitleName, valueWords } from './parameter-words.ts';
import { isOutOfForm, isShipped } from './rule-draft.ts';
import styles from './rule-editor.module.css';
import { ThresholdControl } from './threshold-control.tsx';

interface Props {
  parameter: RuleParameterRow;
  value: unknown;
  /** The office set it. */
  set: boolean;
  titleName: TitleName;
  onValue: (value: unknown) => void;
  onConfirm: (confirmed: boolean) => void;
}

export function ThresholdField({ parameter, value, set, titleName, onValue, onConfirm }: Props): ReactNode {
  const t = useT();
  const id = useId();
  const { kind, name, shipped, shippedConfirmed } = parameter;
  const label = t(`ruleList.parameter.${name}`);
  const invalid = isOutOfForm(kind, value);
  const isOther = !isShipped(parameter, value);
  return (
    <div className={styles.field} data-set={set || undefined} data-wide={isWide(kind) || undefined}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.value}>
        <ThresholdControl
          id={id}
          kind={kind}
          value={value}
          name={label}
          invalid={invalid}
          describedBy={`${id}-note`}
          onChange={onValue}
        />
        <div id={`${id}-note`} className={styles.notes}>
          {invalid ? (
            <p className={styles.invalid} role="alert">
              {sentence(allowedWords(t, allowedOf(kind)))}
            </p>
          ) : null}
          {kind.type === 'number' && kind.optional ? (
            <p className={styles.note}>{t('ruleEdit.optional')}</p>
          ) : null}
          {isOther ? (
            <p className={styles.note}>
              {t('ruleEdit.shipped', { value: valueWords(t, kind, shipped, titleName).join('; ') })}
              {' · '}
              <button
                type="button"
                className="bt-link"
                aria-label={t('ruleEdit.backOneOf', { name: label })}
                onClick={() => onValue(shipped)}
              >
                {t('ruleEdit.backOne')}
              </button>
            </p>
          ) : null}
        </div>
        {isOther || shippedConfirmed ? null : (
          <Checkbox
            aria-label={t('ruleEdit.confirmOf', { name: label })}
            label={t('ruleEdit.confirm')}
            checked={set}
            onChange={(event) => onConfirm(event.currentTarget.checked)}
          />
        )}
      </div>
    </div>
  );
}

function isWide({ type }: RuleParameterRow['kind']): boolean {
  return type === 'numbers-by-unit';
}

/** `cần là số nguyên` → `Cần là số nguyên.` */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
