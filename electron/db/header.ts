/** Places of the SQLite file header (https://sqlite.org/fileformat2.html#the_database_header). */
export const HEADER = { magic: 'SQLite format 3\0', length: 100, userVersion: 60, applicationId: 68 };

/** Two bytes that say whether the file has a write-ahead log. */
export const JOURNAL_MODE_AT = 18;
