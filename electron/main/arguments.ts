/** What the program was started with. */
import { resolve } from 'node:path';

export interface StartArguments {
  /** A workspace file to open. */
  file: string | null;
  sample: boolean;
  smokeTest: boolean;
  /** A file with print requests to carry out without a window, for the command line. */
  printJob: string | null;
}

/** Reads the arguments after the program's own; unknown switches are Chromium's. */
export function readArguments(argv: readonly string[], cwd: string): StartArguments {
  const value = (name: string): string | null => {
    const found = argv.find((a) => a.startsWith(`--${name}=`));
    return found === undefined ? null : found.slice(name.length + 3);
  };
  const file = argv.find((a) => !a.startsWith('-') && a.toLowerCase().endsWith('.botri'));
  return {
    file: file === undefined ? null : resolve(cwd, file),
    sample: argv.includes('--sample'),
    smokeTest: argv.includes('--smoke-test'),
    printJob: value('print-job'),
  };
}
