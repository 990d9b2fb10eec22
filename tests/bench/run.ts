/**
 * `npm run bench`: measures and prints, each part as it is done and a table at the end; `-- --without-window` leaves out what needs Electron, `-- --country` measures the
 * country in the window alone (`--country=6`: its first six provinces), `-- --papers` thousands of papers in the window alone. Fails on no figure.
 */
import { buildApp } from '../../electron/launch/build-app.ts';
import { prepareRuntime } from '../../electron/launch/prepare.ts';
import { publishRuntime } from '../support/runtime/prepared-runtime.ts';
import { measureCountry } from './country-checks.ts';
import { measureDecisions } from './decisions.ts';
import { measureDecisionsInWindow } from './decisions-window.ts';
import { measureImport } from './import.ts';
import { measurePapersInWindow } from './papers-window.ts';
import { type Figure, printComparisons, printReport, tell } from './report.ts';
import { measureServices } from './services.ts';
import { measureWindow } from './window.ts';
import { measureWindowCountry } from './window-country.ts';
import { machineName, median, yardstick } from './yardstick.ts';

const yard = median([yardstick(), yardstick(), yardstick()]);
const alone = process.argv.find((argument) => /^--country(=\d+)?$/.test(argument));
if (alone !== undefined) {
  const provinces = alone.split('=')[1];
  const figures = await inWindow(() =>
    measureWindowCountry(provinces === undefined ? undefined : Number(provinces)),
  );
  printReport(machineName(), yard, figures);
  process.exit();
}
if (process.argv.includes('--papers')) {
  printReport(machineName(), yard, await inWindow(measurePapersInWindow));
  process.exit();
}
const figures: Figure[] = [];
const take = (taken: readonly Figure[]): void => void figures.push(...tell(taken));
const imports = await measureImport();
take(imports.figures);
const services = await measureServices();
take(services.figures);
const decisions = await measureDecisions();
take(decisions.figures);
take(measureCountry());
if (!process.argv.includes('--without-window')) {
  await inWindow(async () => {
    take(await measureWindow());
    take(await measureDecisionsInWindow());
    take(await measurePapersInWindow());
    take(await measureWindowCountry());
  });
}
printReport(machineName(), yard, figures);
printComparisons([...imports.comparisons, ...services.comparisons, ...decisions.comparisons]);
if (services.comparisons.length === 0)
  process.stdout.write('not measured against LibreOffice: it is not on this machine\n');

/** Runs what needs the program's window. */
async function inWindow<T>(measure: () => Promise<T>): Promise<T> {
  await buildApp();
  const prepared = await prepareRuntime();
  publishRuntime(prepared);
  try {
    return await measure();
  } finally {
    prepared.close();
  }
}
