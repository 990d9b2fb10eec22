/** Dates and numbers as people write them: 09/05/1975, 1.842 in Vietnamese, 1,842 in English. */
import type { Translate } from '../../shared/i18n/translate.ts';
import { currentLanguage } from './index.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(style: 'decimal' | 'percent'): Intl.NumberFormat {
  const locale = LOCALES[currentLanguage()];
  const key = `${locale} ${style}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { style, maximumFractionDigits: style === 'percent' ? 0 : 2 });
    numberFormats.set(key, format);
  }
  return format;
}

/** `1842` → `1.842` (vi) or `1,842` (en). */
export function formatNumber(value: number): string {
  return numberFormat('decimal').format(value);
}

/** `0.62` → `62%`. */
export function formatPercent(ratio: number): string {
  return numberFormat('percent').format(ratio);
}

/**
 * `1975-05-09` → `09/05/1975`, `1975-05` → `05/1975`, `1975` → `1975`; null and '' → ''.
 * Text that is no date comes back as it is.
 */
export function formatDate(iso: string | null): string {
  if (iso === null) return '';
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (parts === null) return iso;
  return [parts[3], parts[2], parts[1]].filter((part) => part !== undefined).join('/');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A UTC timestamp as the hour and minute on this machine's clock: `09:41`. */
export function formatTime(timestamp: string): string {
  const date = new Date(timestamp);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A UTC timestamp as `09:41 21/11/2026` on this machine's clock. */
export function formatDateTime(timestamp: string): string {
  const date = new Date(timestamp);
  return `${formatTime(timestamp)} ${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}

/** Size of a file in the unit people say: `812 KB`, `3,4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`;
  return `${formatNumber(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
}

/** The last part of a path of either kind of system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The folder part of a path of either kind of system, '' where it has none. */
export function folderName(path: string): string {
  return path.slice(0, Math.max(0, path.length - fileName(path).length - 1));
}

/** Name of a plan; one that is only a number is called by it: `Phương án 1`. */
export function planTitle(t: Translate, name: string): string {
  return /^\d+$/.test(name) ? t('shell.plan', { number: name }) : name;
}
