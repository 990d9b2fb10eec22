/** Settings of the machine and of the open file, each kept as soon as it is left. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { call } from '../../app/api.ts';
import { backUp, restoreByDialog, verifyFile } from '../../app/session.ts';
import { ContrastSwitch, LanguageSwitch, ThemeSwitch, ZoomSelect } from '../../components/look-switches.tsx';
import { ScreenHeader } from '../../components/screen-header.tsx';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { attempt } from '../../components/toasts.tsx';
import { useWorkspaceSettings } from '../../components/use-workspace-settings.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { PapersForm, PartyForm, StateForm } from './decision-form.tsx';
import { checkText } from './field-checks.ts';
import styles from './settings-screen.module.css';
import { StaffForm } from './staff-form.tsx';
import { settingId, TextField } from './text-field.tsx';

const SECTIONS = ['machine', 'file', 'staff', 'papers', 'state', 'party', 'safety'] as const;
type SectionName = (typeof SECTIONS)[number];

function Section({ name, children }: { name: SectionName; children: ReactNode }): ReactNode {
  const t = useT();
  return (
    <section id={`settings-${name}`} className={styles.section} aria-labelledby={`settings-${name}-title`}>
      <h2 id={`settings-${name}-title`}>{t(`settings.sections.${name}`)}</h2>
      {children}
    </section>
  );
}

/** A control with its name at the left and what it does below. */
function Row({ label, hint, children }: { label: string; hint: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles.row}>
      <div>
        <p className={styles.label}>{label}</p>
        <p className={styles.hint}>{hint}</p>
      </div>
      {children}
    </div>
  );
}

/** Goes to the field another screen asked for, as soon as the fields are there. */
function useAskedField(isThere: boolean): void {
  const setting = useAppStore((state) => state.filter.setting);
  const visit = useAppStore((state) => state.visit);
  const visited = useRef(0);
  useEffect(() => {
    if (!isThere || setting === undefined || visited.current === visit) return;
    visited.current = visit;
    const field = document.getElementById(settingId(setting));
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [isThere, setting, visit]);
}

export function SettingsScreen(): ReactNode {
  const t = useT();
  const info = usePlanStore((state) => state.info);
  const { settings, failure, keep, keepDecisions } = useWorkspaceSettings();

  useAskedField(settings !== null);

  const ofFile = (): ReactNode => {
    if (failure !== null) return <ErrorState title={t('settings.failed')} error={failure} />;
    if (settings === null) return <SkeletonRows rows={8} columns={2} />;
    const { decisions } = settings;
    return (
      <>
        <Section name="file">
          <div className={styles.fields}>
            <TextField
              label={t('settings.actor')}
              hint={t('settings.actorHint')}
              shown={settings.actor}
              check={checkText}
              width={420}
              onKeep={(actor) => keep({ actor })}
            />
            {info === null ? null : (
              <div>
                <p className={styles.label}>{t('settings.path')}</p>
                <p className={styles.path}>
                  {info.path}{' '}
                  <button
                    type="button"
                    className="bt-link"
                    onClick={() => attempt(() => call('shell.showInFolder', { path: info.path }))}
                  >
                    {t('common.showInFolder')}
                  </button>
                </p>
              </div>
            )}
          </div>
        </Section>
        <Section name="staff">
          <StaffForm />
        </Section>
        <Section name="papers">
          <PapersForm decisions={decisions} onKeep={keepDecisions} />
        </Section>
        <Section name="state">
          <StateForm decisions={decisions} onKeep={keepDecisions} />
        </Section>
        <Section name="party">
          <PartyForm decisions={decisions} onKeep={keepDecisions} />
        </Section>
      </>
    );
  };

  return (
    <div className={styles.screen}>
      <ScreenHeader title={t('settings.title')} text={t('settings.text')} />
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label={t('settings.contents')}>
          {SECTIONS.map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => document.getElementById(`settings-${name}`)?.scrollIntoView({ block: 'start' })}
            >
              {t(`settings.sections.${name}`)}
            </button>
          ))}
        </nav>
        <div className={styles.scroll}>
          <Section name="machine">
            <Row label={t('welcome.language')} hint={t('settings.languageHint')}>
              <LanguageSwitch />
            </Row>
            <Row label={t('welcome.theme')} hint={t('settings.themeHint')}>
              <ThemeSwitch />
            </Row>
            <Row label={t('settings.contrast')} hint={t('settings.contrastHint')}>
              <ContrastSwitch />
            </Row>
            <Row label={t('settings.zoom')} hint={t('settings.zoomHint')}>
              <ZoomSelect />
            </Row>
          </Section>
          {ofFile()}
          <Section name="safety">
            <Row label={t('settings.backup')} hint={t('settings.backupHint')}>
              <Button onClick={() => attempt(backUp)}>{t('settings.backup')}</Button>
            </Row>
            <Row label={t('settings.restore')} hint={t('settings.restoreHint')}>
              <Button variant="default" onClick={() => attempt(restoreByDialog)}>
                {t('settings.restore')}
              </Button>
            </Row>
            <Row label={t('settings.verify')} hint={t('settings.verifyHint')}>
              <Button variant="default" onClick={() => attempt(verifyFile)}>
                {t('settings.verify')}
              </Button>
            </Row>
          </Section>
        </div>
      </div>
    </div>
  );
}
