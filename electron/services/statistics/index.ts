/** Statistics of the corps: counted, shown, written. */
export { exportStatistics, printStatistics } from './export-statistics.ts';
export { makeStatistics, peopleCounted } from './make.ts';
