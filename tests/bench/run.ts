/** `npm run bench`: measures and prints; `-- --without-window` leaves out what needs Electron. Fails on no figure. */
import { buildApp } from '../../electron/launch/build-app.ts';
import { prepareRuntime } from '../../electron/launch/prepare.ts';
import { publishRuntime } from '../support/runtime/prepared-runtime.ts';
import { measureCountry } from './country-checks.ts';
import { measureDecisions } from './decisions.ts';
import { measureDecisionsInWindow } from './decisions-window.ts';
import { measureImport } from './import.ts';
import { printComparisons, printReport } from './report.ts';
import { measureServices } from './services.ts';
import { measureWindow } from './window.ts';
import { machineName, median, yardstick } from './yardstick.ts';

const yard = median([yardstick(), yardstick(), yardstick()]);
const imports = await measureImport();
const services = await measureServices();
const decisions = await measureDecisions();
const figures = [...imports.figures, ...services.figures, ...decisions.figures, ...measureCountry()];
if (!process.argv.includes('--without-window')) {
  await buildApp();
  const prepared = await prepareRuntime();
  publishRuntime(prepared);
  try {
    figures.push(...(await measureWindow()), ...(await measureDecisionsInWindow()));
  } finally {
    await prepared.close();
  }
}
printReport(machineName(), yard, figures);
printComparisons([...imports.comparisons, ...services.comparisons, ...decisions.comparisons]);
if (services.comparisons.length === 0)
  process.stdout.write('not measured against LibreOffice: it is not on this machine\n');
