import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import { useT } from '../../i18n/index.ts';
import type { ExportStart } from '../../state/app-store.ts';
import { useAppStore } from '../../state/app-store.ts';

/** Writes or prints the list of a tab. */
export function ExportButton({ start }: { start: ExportStart }): ReactNode {
  const t = useT();
  const openExport = useAppStore((state) => state.openExport);
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<Icon name="export" size={14} />}
      onClick={() => openExport(start)}
    >
      {t('outlook.export')}
    </Button>
  );
}
