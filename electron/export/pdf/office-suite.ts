/**
 * PDF of a document that is not of our layout: by the office suite on this machine, where there is one. It is started
 * on files of ours in a folder of ours, with settings of its own there, so that nothing of the user's is touched.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { AppError } from '../../../shared/domain/errors.ts';

const NAMES = ['soffice', 'libreoffice'];
/** A start takes seconds, a page a fraction of one. */
const MOST_MILLISECONDS = 120_000;

/** Where LibreOffice puts itself, besides the folders programs are looked for in. */
function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  switch (platform) {
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) =>
        folder === undefined ? [] : [join(folder, 'LibreOffice', 'program', 'soffice.exe')],
      );
    case 'darwin':
      return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
    default:
      return [
        '/usr/lib/libreoffice/program/soffice',
        '/opt/libreoffice/program/soffice',
        '/snap/bin/libreoffice',
      ];
  }
}

/** The office suite of this machine, or null. */
export function findOfficeSuite(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string | null {
  const ending = platform === 'win32' ? '.exe' : '';
  const inPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, `${name}${ending}`)));
  return [...inPath, ...usualPlaces(platform, env)].find((path) => existsSync(path)) ?? null;
}

/**
 * Makes `x.pdf` beside each `x.docx` of `folder`, with one start.
 * @throws AppError `office-suite-failed` where one of them did not come of it, `cancelled`.
 */
export async function convertToPdf(
  suite: string,
  folder: string,
  stems: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const files = stems.map((stem) => join(folder, `${stem}.docx`));
  const how = ['--headless', '--norestore', '--nologo', `-env:UserInstallation=${profile}`];
  let said = '';
  try {
    const { stderr } = await promisify(execFile)(
      suite,
      [...how, '--convert-to', 'pdf', '--outdir', folder, ...files],
      {
        signal,
        timeout: MOST_MILLISECONDS,
      },
    );
    said = stderr;
  } catch (error) {
    if (signal.aborted) throw new AppError('cancelled');
    said = String(error);
  }
  if (!stems.every((stem) => existsSync(join(folder, `${stem}.pdf`)))) {
    throw new AppError('office-suite-failed', {}, said);
  }
}
