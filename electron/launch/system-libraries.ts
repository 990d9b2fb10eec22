import { LaunchProblem, runCommand } from './commands.ts';
import { installPackages } from './debian-packages.ts';

const ELECTRON_LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
];

/**
 * Makes sure that the libraries Electron is linked against are there. Only Linux leaves this to the machine.
 * @throws LaunchProblem with the command to run when they are missing and may not be installed from here
 */
export async function ensureSystemLibraries(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length === 0) return;
  await installPackages(ELECTRON_LIBRARIES, `Electron needs ${missing.join(', ')}`);
  const stillMissing = await missingLibraries(executable);
  if (stillMissing.length > 0) throw new LaunchProblem(`Electron still needs ${stillMissing.join(', ')}`);
}

async function missingLibraries(executable: string): Promise<string[]> {
  const { output } = await runCommand('ldd', [executable]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}
