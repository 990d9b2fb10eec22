/** Cards of people on paper: as PDF, as Word file, or to the printer. */
import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { CARD_FORMATS, type CardFormat } from '../../shared/documents/person-card.ts';
import type { PersonId } from '../../shared/domain/index.ts';
import { call } from '../app/api.ts';
import { fileName, formatNumber } from '../i18n/format.ts';
import { useT, t as words } from '../i18n/index.ts';
import { runWork } from '../state/work.ts';
import { Icon } from './icons.tsx';
import { attempt, notify } from './toasts.tsx';

/** Asks which folder and writes the cards there, into one file. */
function writeCards(personIds: readonly PersonId[], format: CardFormat): void {
  attempt(async () => {
    const { path: folder } = await call('dialog.chooseFolder', {});
    if (folder === null) return;
    const { files } = await runWork('export', (workId) =>
      call('card.export', { workId, personIds: [...personIds], format, folder }),
    );
    const [file] = files;
    if (file === undefined) return;
    notify({
      message: words('personCard.written', { file: fileName(file.path) }),
      wayOn: {
        words: () => words('common.showInFolder'),
        run: () => attempt(() => call('shell.showInFolder', { path: file.path })),
      },
    });
  });
}

function printCards(personIds: readonly PersonId[]): void {
  // Cancelled in the system's dialog is no refusal.
  attempt(() => runWork('export', (workId) => call('card.print', { workId, personIds: [...personIds] })));
}

/** What can be done with the cards, as items of a menu. */
function CardMenuItems({ personIds }: { personIds: readonly PersonId[] }): ReactNode {
  const t = useT();
  return (
    <>
      {CARD_FORMATS.map((format) => (
        <Menu.Item key={format} onClick={() => writeCards(personIds, format)}>
          {t(`personCard.format.${format}`)}
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => printCards(personIds)}>{t('personCard.print')}</Menu.Item>
    </>
  );
}

/** The same as a menu within the menu of people. */
export function CardSubMenu({ personIds }: { personIds: readonly PersonId[] }): ReactNode {
  const t = useT();
  const label = t('personCard.actMany', { count: formatNumber(personIds.length) });
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown aria-label={label}>
        <CardMenuItems personIds={personIds} />
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

/** The button that opens them; of several people it says of how many. */
export function CardMenuButton({ personIds }: { personIds: readonly PersonId[] }): ReactNode {
  const t = useT();
  const label =
    personIds.length === 1
      ? t('personCard.act')
      : t('personCard.actMany', { count: formatNumber(personIds.length) });
  const alone = personIds.length === 1;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          {...(alone ? { size: 'compact-xs' } : {})}
          leftSection={<Icon name="print" size={14} />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <CardMenuItems personIds={personIds} />
      </Menu.Dropdown>
    </Menu>
  );
}
