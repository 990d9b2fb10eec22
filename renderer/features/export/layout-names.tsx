/** Layouts of a kind of list that the office gave names to: taken, kept, thrown away; the file has them. */
import { Button, Select, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type LaidOutKind, type ListLayout, usualLayout } from '../../../shared/domain/index.ts';
import { Icon } from '../../components/icons.tsx';
import { useWorkspaceSettings } from '../../components/use-workspace-settings.ts';
import { useT } from '../../i18n/index.ts';
import styles from './export-dialog.module.css';

interface Props {
  kind: LaidOutKind;
  layout: ListLayout;
  disabled: boolean;
  onChoose: (layout: ListLayout) => void;
}

export function LayoutNames({ kind, layout, disabled, onChoose }: Props): ReactNode {
  const t = useT();
  const { settings, keep } = useWorkspaceSettings();
  const [name, setName] = useState('');
  const all = settings?.listLayouts ?? [];
  const own = all.filter((one) => one.kind === kind);
  const current = own.find((one) => JSON.stringify(one.layout) === JSON.stringify(layout));
  const others = (wanted: string) => all.filter((one) => one.kind !== kind || one.name !== wanted);
  const wanted = name.trim();
  return (
    <div className={styles.names}>
      <Select
        label={t('lists.named.name')}
        disabled={disabled || own.length === 0}
        placeholder={t('lists.named.none')}
        data={own.map((one) => one.name)}
        value={current?.name ?? null}
        onChange={(chosen) => onChoose(own.find((one) => one.name === chosen)?.layout ?? usualLayout(kind))}
        clearable
      />
      <TextInput
        label={t('lists.named.keepAs')}
        disabled={disabled || settings === null}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={disabled || wanted === ''}
        onClick={() => {
          keep({ listLayouts: [...others(wanted), { name: wanted, kind, layout }] });
          setName('');
        }}
      >
        {t('lists.named.keep')}
      </Button>
      <Button
        variant="subtle"
        aria-label={t('lists.named.remove')}
        title={t('lists.named.remove')}
        disabled={disabled || current === undefined}
        onClick={() => {
          if (current !== undefined) keep({ listLayouts: others(current.name) });
        }}
      >
        <Icon name="remove" size={14} />
      </Button>
    </div>
  );
}
