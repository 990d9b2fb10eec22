import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../shared/i18n/catalogs.ts';
import { useT } from '../i18n/index.ts';
import { LANGUAGE_NAMES } from '../i18n/language-names.ts';
import { useAppStore } from '../state/app-store.ts';
import { attempt } from './toasts.tsx';

/** Vietnamese or English, at once. */
export function LanguageSwitch(): ReactNode {
  const t = useT();
  const language = useAppStore((state) => state.settings.language);
  const changeSettings = useAppStore((state) => state.changeSettings);
  return (
    <SegmentedControl
      aria-label={t('welcome.language')}
      value={language}
      data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      onChange={(value) => attempt(() => changeSettings({ language: value as Language }))}
    />
  );
}

const THEMES = ['light', 'dark', 'system'] as const;

/** Light, dark, or as the system is. */
export function ThemeSwitch(): ReactNode {
  const t = useT();
  const theme = useAppStore((state) => state.settings.theme);
  const changeSettings = useAppStore((state) => state.changeSettings);
  return (
    <SegmentedControl
      aria-label={t('welcome.theme')}
      value={theme}
      data={THEMES.map((value) => ({ value, label: t(`welcome.themes.${value}`) }))}
      onChange={(value) => attempt(() => changeSettings({ theme: value as (typeof THEMES)[number] }))}
    />
  );
}
