/** Bounds on what is read, so that no file can exhaust the data process. A whole country's roster fits. */

/** 300,000 people in .xlsx are about 40 MB. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Sum of the declared sizes of the files inside a zip; the unpacker stops at each declared size. */
export const MAX_UNPACKED_BYTES = 600 * 1024 * 1024;
/** One file inside a zip: a JavaScript string cannot hold more than 512 MB. */
export const MAX_ENTRY_BYTES = 400 * 1024 * 1024;
export const MAX_ROWS = 500_000;
/** Columns after this one (IV) are not read: no roster has them, but whole rows get formatted by accident. */
export const MAX_COLUMNS = 256;
