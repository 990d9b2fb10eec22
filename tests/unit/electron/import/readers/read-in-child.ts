/** Reads the files named on the command line, prints how each ended and what the whole took, as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { openSpreadsheet, readBytes } from '../../../../../electron/import/readers/open-spreadsheet.ts';

async function outcomeOf(path: string): Promise<string> {
  try {
    await openSpreadsheet(await readBytes(path), 'tep.xlsx');
    return 'read';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

const outcomes: string[] = [];
for (const path of process.argv.slice(2)) outcomes.push(await outcomeOf(path));
// On Linux `maxRSS` of a child begins with what its parent had; the kernel's own record of this process does not.
const record = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
const kilobytes = Number(/VmHWM:\s*(\d+) kB/u.exec(record)?.[1] ?? process.resourceUsage().maxRSS);
process.stdout.write(JSON.stringify({ outcomes, megabytes: Math.round(kilobytes / 1024) }));
