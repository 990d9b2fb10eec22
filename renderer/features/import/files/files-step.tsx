/** Step 1: which files were read, which of their sheets are taken in, and what was left out of each. */
import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { Icon } from '../../../components/icons.tsx';
import { ErrorState } from '../../../components/states.tsx';
import { attempt } from '../../../components/toasts.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { BatchList } from '../batches/batch-list.tsx';
import { chooseFiles } from '../choose-files.ts';
import { useImport } from '../import-store.ts';
import { saveTemplate, TEMPLATES } from '../templates.ts';
import { FileRows } from './file-rows.tsx';
import styles from './files-step.module.css';

export function FilesStep({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const putAside = useImport((state) => state.putAside);
  const close = useImport((state) => state.close);
  const [only] = draft.files;
  if (draft.files.length === 1 && draft.sheets.length === 0 && only !== undefined && only.error !== null) {
    return (
      <ErrorState
        title={t('importScreen.failedTitle', { file: only.name })}
        error={only.error}
        safe={t('importScreen.failedSafe')}
        actions={
          <>
            <Button variant="default" onClick={close}>
              {t('importScreen.back')}
            </Button>
            <Button
              data-step-focus="files"
              onClick={() =>
                attempt(async () => {
                  close();
                  await chooseFiles();
                })
              }
            >
              {t('importScreen.chooseOther')}
            </Button>
          </>
        }
      />
    );
  }
  const files = draft.files
    .map((file, index) => ({ file, index }))
    .filter(({ index }) => !putAside.has(index));
  const people = draft.sheets.filter((sheet) => sheet.used).reduce((sum, sheet) => sum + sheet.people, 0);
  return (
    <div className={styles.step}>
      <div className={styles.head}>
        <h2>{t('importScreen.files.title')}</h2>
        <p role="status">
          {t('importScreen.files.summary', {
            files: formatNumber(files.length),
            sheets: formatNumber(draft.sheets.filter((sheet) => sheet.used).length),
            people: formatNumber(people),
          })}
        </p>
        <div className={styles.tools}>
          <Button
            variant="default"
            leftSection={<Icon name="add" size={14} />}
            onClick={() => attempt(chooseFiles)}
          >
            {t('importScreen.files.add')}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="subtle" rightSection={<Icon name="down" size={12} />}>
                {t('importScreen.template.title')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {TEMPLATES.map((kind) => (
                <Menu.Item key={kind} onClick={() => attempt(() => saveTemplate(kind))}>
                  {t(`importScreen.template.name.${kind}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.use}>
              {t('importScreen.files.use')}
            </th>
            <th scope="col">{t('importScreen.files.sheet')}</th>
            <th scope="col" className={styles.number}>
              {t('importScreen.files.people')}
            </th>
            <th scope="col" className={styles.number}>
              {t('importScreen.files.groups')}
            </th>
            <th scope="col">{t('importScreen.files.header')}</th>
            <th scope="col">{t('importScreen.files.skipped')}</th>
            <th scope="col" className={styles.unit}>
              {t('importScreen.files.unit')}
            </th>
          </tr>
        </thead>
        {files.map(({ file, index }) => (
          <FileRows
            key={`${index.toString()} ${file.sha256}`}
            file={file}
            index={index}
            sheets={draft.sheets.filter((sheet) => sheet.fileIndex === index)}
          />
        ))}
      </table>
      <p className={styles.unitHint}>{t('importScreen.files.unitHint')}</p>
      <BatchList />
    </div>
  );
}
