/** Columns of lists: a header, what is typed below it, and what it says of a person. */
export * from './person-columns.ts';
export * from './service-columns.ts';
export * from './training-columns.ts';
