import { existsSync } from 'node:fs';
import { isOnPath } from '../../../electron/launch/commands.ts';
import { installPackages } from '../../../electron/launch/debian-packages.ts';

const TOOLS = [
  { package: 'libreoffice-writer', present: () => isOnPath('soffice') },
  { package: 'libreoffice-calc', present: () => existsSync('/usr/lib/libreoffice/program/libsclo.so') },
  { package: 'poppler-utils', present: () => isOnPath('pdftoppm') && isOnPath('pdftotext') },
  // Times New Roman's widths with all Vietnamese letters; Debian's Liberation Serif lacks 92 of them.
  { package: 'fonts-croscore', present: () => existsSync('/usr/share/fonts/truetype/croscore') },
] as const;

/**
 * Makes sure that the tests which look at exported documents have LibreOffice, poppler and the fonts.
 * @throws LaunchProblem with the command to run when they are missing and may not be installed from here
 */
export async function ensureDocumentTools(): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = TOOLS.filter((tool) => !tool.present()).map((tool) => tool.package);
  if (missing.length > 0) {
    await installPackages(missing, `Tests of exported documents need ${missing.join(', ')}`);
  }
}
