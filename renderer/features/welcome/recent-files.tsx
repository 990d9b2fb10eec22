import { CloseButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CallError } from '../../app/api.ts';
import { openWorkspace } from '../../app/session.ts';
import { CutText } from '../../components/cut-text.tsx';
import { Icon } from '../../components/icons.tsx';
import { attempt } from '../../components/toasts.tsx';
import { folderName, formatDateTime } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import styles from './recent-files.module.css';

const MOST_SHOWN = 6;

/** Files opened lately. One that is gone is marked when it is tried, and can be taken off the list. */
export function RecentFiles({ disabled }: { disabled: boolean }): ReactNode {
  const t = useT();
  const files = useAppStore((state) => state.settings.recentFiles);
  const changeSettings = useAppStore((state) => state.changeSettings);
  const [missing, setMissing] = useState<readonly string[]>([]);

  const open = async (path: string): Promise<void> => {
    try {
      await openWorkspace(path);
    } catch (error) {
      if (error instanceof CallError && error.shape.code === 'workspace-not-found')
        setMissing([...missing, path]);
      throw error;
    }
  };
  const forget = (path: string): Promise<void> =>
    changeSettings({ recentFiles: files.filter((file) => file.path !== path) });

  return (
    <section className={styles.recent} aria-labelledby="recent-title">
      <h2 id="recent-title">{t('welcome.recent')}</h2>
      {files.length === 0 ? (
        <p className={styles.none}>{t('welcome.recentNone')}</p>
      ) : (
        <ul>
          {files.slice(0, MOST_SHOWN).map((file) => (
            <li key={file.path}>
              <button
                type="button"
                className={styles.file}
                disabled={disabled}
                onClick={() => attempt(() => open(file.path))}
              >
                <Icon name="file" />
                <span className={styles.names}>
                  <span className={styles.name}>
                    <CutText text={file.name} />
                  </span>
                  <span className={styles.folder}>
                    <CutText text={folderName(file.path)} />
                  </span>
                </span>
                <span className={missing.includes(file.path) ? styles.missing : styles.time}>
                  {missing.includes(file.path) ? t('welcome.missing') : formatDateTime(file.openedAt)}
                </span>
              </button>
              <CloseButton
                size="sm"
                aria-label={t('welcome.forget', { name: file.name })}
                onClick={() => attempt(() => forget(file.path))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
