/** The monthly report: counted, shown, kept, written. */
export { exportReport, printReport } from './export-report.ts';
export { keepReport, removeReport } from './kept.ts';
export { makeReport } from './make.ts';
export { keptLines, reportRows, reportView } from './view.ts';
