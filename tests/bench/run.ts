/** `npm run bench`: measures and prints; `-- --without-window` leaves out what needs Electron. Fails on no figure. */
import { buildApp } from '../../electron/launch/build-app.ts';
import { prepareRuntime } from '../../electron/launch/prepare.ts';
import { publishRuntime } from '../support/runtime/prepared-runtime.ts';
import { measureImport } from './import.ts';
import { printComparisons, printReport } from './report.ts';
import { measureServices } from './services.ts';
import { measureWindow } from './window.ts';
import { machineName, median, yardstick } from './yardstick.ts';

const yard = median([yardstick(), yardstick(), yardstick()]);
const imports = await measureImport();
const figures = [...imports.figures, ...(await measureServices())];
if (!process.argv.includes('--without-window')) {
  await buildApp();
  const prepared = await prepareRuntime();
  publishRuntime(prepared);
  try {
    figures.push(...(await measureWindow()));
  } finally {
    await prepared.close();
  }
}
printReport(machineName(), yard, figures);
printComparisons(imports.comparisons);
