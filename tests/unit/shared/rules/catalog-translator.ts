import { catalogs, type Language } from '../../../../shared/i18n/catalogs.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';

/** Looks words up as the catalogs do, and fails where one is missing or a gap stays open. */
export function translator(language: Language): Translate {
  const words: unknown = catalogs[language];
  return (key, params = {}) => {
    const text = key
      .split('.')
      .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], words);
    if (typeof text !== 'string') throw new Error(`no words for ${key}`);
    const filled = text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(params[name] ?? gap));
    if (filled.includes('{{')) throw new Error(`open gap in ${key}`);
    return filled;
  };
}
