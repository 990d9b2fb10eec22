/** Each language by its own name: who cannot read the other one must still find theirs. */
import type { Language } from '../../shared/i18n/catalogs.ts';

export const LANGUAGE_NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };
