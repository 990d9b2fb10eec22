import { CloseButton } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { ResultOf } from '../../../shared/ipc/contract.ts';
import { call } from '../../app/api.ts';
import { openWorkspace } from '../../app/session.ts';
import { CutText } from '../../components/cut-text.tsx';
import { Icon } from '../../components/icons.tsx';
import { attempt, notifyError } from '../../components/toasts.tsx';
import { folderName, formatDateTime } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import styles from './recent-files.module.css';

const MOST_SHOWN = 6;

type Recent = ResultOf<'app.recentFiles'>;

/** Files opened lately. One that is gone is marked; it can be tried again, or taken off the list. */
export function RecentFiles({ disabled }: { disabled: boolean }): ReactNode {
  const t = useT();
  const files = useAppStore((state) => state.settings.recentFiles);
  const changeSettings = useAppStore((state) => state.changeSettings);
  const [looked, setLooked] = useState<Recent>([]);

  // Also when the window comes back: a stick may have been put in or taken out meanwhile.
  const look = useCallback((): void => {
    call('app.recentFiles', {}).then(setLooked, notifyError);
  }, []);
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  const isMissing = (path: string): boolean => looked.some((file) => file.path === path && !file.exists);
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
                onClick={() => attempt(() => openWorkspace(file.path).finally(look))}
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
                <span className={isMissing(file.path) ? styles.missing : styles.time}>
                  {isMissing(file.path) ? t('welcome.missing') : formatDateTime(file.openedAt)}
                </span>
              </button>
              <CloseButton
                size="sm"
                aria-label={t('welcome.forget', { name: file.name })}
                title={t('welcome.forget', { name: file.name })}
                onClick={() => attempt(() => forget(file.path))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
