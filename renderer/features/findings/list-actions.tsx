/** What stands at the end of both lists: which of them is shown, and its export. */
import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { checkEverything } from '../../components/full-check.ts';
import { Icon } from '../../components/icons.tsx';
import { attempt } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { exportList } from './export-list.ts';

export const LISTS = ['findings', 'owed'] as const;
export type ListOfFindings = (typeof LISTS)[number];

interface Props {
  list: ListOfFindings;
  onSwitch: (list: ListOfFindings) => void;
  /** Ids of the lines as they stand; null while there are none. */
  shown: (() => string[]) | null;
}

export function ListActions({ list, onSwitch, shown }: Props): ReactNode {
  const t = useT();
  // One at a time: a second one would find nothing else.
  const checking = useAppStore((state) => state.work.some(({ kind }) => kind === 'check'));
  return (
    <>
      <SegmentedControl
        aria-label={t('findings.view')}
        value={list}
        data={LISTS.map((value) => ({ value, label: t(`waivers.tab.${value}`) }))}
        onChange={(value) => onSwitch(value === 'owed' ? 'owed' : 'findings')}
      />
      <Button
        variant="default"
        leftSection={<Icon name="check" size={14} />}
        disabled={checking}
        onClick={checkEverything}
      >
        {t('fullCheck.command')}
      </Button>
      <Button
        variant="default"
        leftSection={<Icon name="export" size={14} />}
        disabled={shown === null}
        onClick={() => {
          if (shown) attempt(() => exportList(list, shown()));
        }}
      >
        {t('waivers.export')}
      </Button>
    </>
  );
}
