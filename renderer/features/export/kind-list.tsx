/** The kinds of papers under their headings: one list to the keyboard, the arrows go through all of it. */
import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { EXPORT_KINDS, type ExportKind } from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import styles from './export-dialog.module.css';
import { KIND_GROUPS } from './kind-groups.ts';

interface Props {
  kind: ExportKind;
  /** Left out where they have nothing to be about. */
  without: readonly ExportKind[];
  disabled: boolean;
  onChoose: (kind: ExportKind) => void;
}

export function KindList({ kind, without, disabled, onChoose }: Props): ReactNode {
  const t = useT();
  return (
    <Radio.Group
      className={styles.kinds}
      label={t('exports.what')}
      value={kind}
      onChange={(value) => onChoose(EXPORT_KINDS.find((one) => one === value) ?? 'decisions')}
    >
      {KIND_GROUPS.map(({ name, kinds }) => (
        <fieldset key={name} className={styles.group}>
          <legend>{t(`exports.group.${name}`)}</legend>
          {kinds
            .filter((one) => !without.includes(one))
            .map((one) => (
              <Radio
                key={one}
                value={one}
                disabled={disabled}
                label={t(`exports.kind.${one}.name`)}
                {...(one === kind ? { 'data-autofocus': true } : {})}
              />
            ))}
        </fieldset>
      ))}
    </Radio.Group>
  );
}
