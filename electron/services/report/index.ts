/** The monthly report: counted, shown, kept, written. */
export { reportRows } from './count.ts';
export { exportReport, printReport } from './export-report.ts';
export { keepReport, removeReport } from './kept.ts';
export { makeReport } from './make.ts';
export { keptLines, reportView } from './view.ts';
