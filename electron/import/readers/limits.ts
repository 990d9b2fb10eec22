/** Bounds on what is read, so that no file can exhaust the data process. A whole country's roster fits. */

/** 200,000 people in .xlsx are about 25 MB; pictures may come on top. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** CSV, HTML and XML are held as one text, which takes two bytes for each Vietnamese letter. */
export const MAX_TEXT_FILE_BYTES = 64 * 1024 * 1024;
/** Sum of the declared sizes of the files inside a zip; the unpacker stops at each declared size. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/** One file inside a zip: the sheet of 200,000 people with 25 columns. */
export const MAX_ENTRY_BYTES = 160 * 1024 * 1024;
/** Sheets shrink to a tenth, long runs of empty rows to a fiftieth; what shrinks more than this is a zip bomb… */
export const MAX_ZIP_RATIO = 200;
/** …unless it is small all the same. */
export const RATIO_FREE_BYTES = 8 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 20_000;
/** One part of a .xlsb, which is unpacked as a whole; its cells are a third as long as those of .xlsx. */
export const MAX_BINARY_PART_BYTES = 96 * 1024 * 1024;

/** Rows with something in them, per workbook. */
export const MAX_ROWS = 500_000;
/** Columns after this one (IV) are not read: no roster has them, but whole rows get formatted by accident. */
export const MAX_COLUMNS = 256;
/** Filled cells per workbook: well above 100,000 people of 25 columns, and few enough to be refused in about two seconds. */
export const MAX_CELLS = 3_500_000;
export const MAX_SHEETS = 1_000;
export const MAX_SHARED_STRINGS = 2_000_000;
export const MAX_MERGES = 200_000;
/** Fields of one record of delimited text, read or not. */
export const MAX_FIELDS = 100_000;
/** Letters of one value, or of one tag with its attributes. Excel ends a cell at 32,767. */
export const MAX_TOKEN_LENGTH = 1_000_000;
/** Tags inside each other; spreadsheets need about ten. */
export const MAX_MARKUP_DEPTH = 256;
/** Last row of Excel, 1-based. */
export const LAST_ROW = 1_048_576;
