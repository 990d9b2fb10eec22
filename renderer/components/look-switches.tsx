import { SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../shared/i18n/catalogs.ts';
import { formatPercent } from '../i18n/format.ts';
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

const CONTRASTS = ['system', 'high'] as const;

/** High contrast always, or where the system asks for it. */
export function ContrastSwitch(): ReactNode {
  const t = useT();
  const contrast = useAppStore((state) => state.settings.contrast);
  const changeSettings = useAppStore((state) => state.changeSettings);
  return (
    <SegmentedControl
      aria-label={t('settings.contrast')}
      value={contrast}
      data={CONTRASTS.map((value) => ({ value, label: t(`settings.contrasts.${value}`) }))}
      onChange={(value) => attempt(() => changeSettings({ contrast: value as (typeof CONTRASTS)[number] }))}
    />
  );
}

const ZOOMS = [80, 100, 125, 150, 175, 200] as const;

/** The size of everything in the windows; sizes between these are reached with keys. */
export function ZoomSelect(): ReactNode {
  const t = useT();
  const zoom = useAppStore((state) => state.settings.zoom);
  const changeSettings = useAppStore((state) => state.changeSettings);
  const sizes = [...new Set([...ZOOMS, zoom])].sort((a, b) => a - b);
  return (
    <Select
      aria-label={t('settings.zoom')}
      w={120}
      value={zoom.toString()}
      allowDeselect={false}
      data={sizes.map((size) => ({ value: size.toString(), label: formatPercent(size / 100) }))}
      onChange={(value) => attempt(() => changeSettings({ zoom: Number(value) }))}
    />
  );
}
