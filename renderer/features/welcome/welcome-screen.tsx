/** The first screen: what the program is for, and the ways in. */
import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { call } from '../../app/api.ts';
import { SAMPLE_PROVINCE } from '../../app/sample.ts';
import { openSample, openWorkspace, stopReading } from '../../app/session.ts';
import { Icon, type IconName } from '../../components/icons.tsx';
import { LanguageSwitch, ThemeSwitch } from '../../components/look-switches.tsx';
import { ProgressStrip } from '../../components/progress-strip.tsx';
import { attempt } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { ProvincePicker } from './province-picker.tsx';
import { RecentFiles } from './recent-files.tsx';
import styles from './welcome-screen.module.css';

interface DoorProps {
  icon: IconName;
  title: string;
  hint: string;
  main?: boolean;
  disabled: boolean;
  onClick: () => void;
}

function Door({ icon, title, hint, main = false, disabled, onClick }: DoorProps): ReactNode {
  return (
    <button
      type="button"
      className={`${styles.door} ${main ? styles.mainDoor : ''}`}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={20} />
      <span>
        <strong>{title}</strong>
        <span className={styles.hint}>{hint}</span>
      </span>
    </button>
  );
}

async function chooseAndOpen(): Promise<void> {
  const { path } = await call('dialog.openWorkspace', {});
  if (path !== null) await openWorkspace(path);
}

export function WelcomeScreen(): ReactNode {
  const t = useT();
  const version = useAppStore((state) => state.version);
  const busy = useAppStore((state) => state.work.at(-1) ?? null);
  const disabled = busy !== null;
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
      <div className={styles.middle}>
        <section className={styles.left}>
          <div className={styles.brand}>
            <span className={styles.logo} aria-hidden="true">
              <i />
              <i />
              <i />
              <i />
            </span>
            <h1>{t('shell.appName')}</h1>
          </div>
          <p className={styles.purpose}>{t('welcome.purpose')}</p>
          <div className={styles.doors}>
            <Door
              icon="plan"
              main
              title={t('welcome.sample')}
              hint={t('welcome.sampleHint')}
              disabled={disabled}
              onClick={() => attempt(() => openSample(SAMPLE_PROVINCE))}
            />
            <Door
              icon="folder"
              title={t('welcome.open')}
              hint={t('welcome.openHint')}
              disabled={disabled}
              onClick={() => attempt(chooseAndOpen)}
            />
          </div>
          <p className={styles.newHere}>
            <Icon name="help" size={14} />
            {t('welcome.newHere')}
            <button
              type="button"
              className="bt-link"
              onClick={() => useAppStore.getState().put({ helpOpen: true, helpPage: 'firstSteps' })}
            >
              {t('workSteps.act.help')}
            </button>
          </p>
          <RecentFiles disabled={disabled} />
        </section>
        <ProvincePicker disabled={disabled} />
      </div>
      <div className={styles.bottom}>
        {busy === null ? (
          <Tooltip label={t('welcome.version', { version })} disabled={version === ''}>
            <p className={styles.local}>
              <Icon name="shield" size={14} />
              {t('welcome.local')}
            </p>
          </Tooltip>
        ) : (
          <div className={styles.progress}>
            <ProgressStrip
              progress={busy}
              {...(busy.kind === 'open-read' ? { onCancel: () => attempt(stopReading) } : {})}
            />
          </div>
        )}
      </div>
    </div>
  );
}
