/** Headers of the columns a workbook of doubtful rows has beside those of the source; an import leaves them out. */
import { importFiles as en } from '../i18n/en/import-files.ts';
import { importFiles as vi } from '../i18n/vi/import-files.ts';

/** In all languages, exactly as they are written. */
export const REASON_HEADERS: readonly string[] = [vi, en].flatMap(({ doubtful }) => [
  doubtful.reasons,
  doubtful.source,
]);
