/**
 * The same decisions by LibreOffice: one letter with its fields filled for each person, opened and written as .docx one
 * after the other with one start, which is what its mail merge into single files does. Filling in is not counted.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOfficeSuite } from '../../electron/export/pdf/office-suite.ts';
import type { Comparison } from './report.ts';
import { timed } from './yardstick.ts';

/**
 * Against `ours`, the milliseconds in which the papers of `folder` came about here. Null where LibreOffice is not on
 * this machine.
 */
export function compareWithMailMerge(folder: string, ours: number): Comparison[] | null {
  const suite = findOfficeSuite();
  if (suite === null) return null;
  const papers = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  const [letters, out] = [join(folder, 'letters'), join(folder, 'out')];
  for (const made of [letters, out]) mkdirSync(made);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = (format: string, to: string, paths: readonly string[]): void => {
    spawnSync(suite, [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      to,
      ...paths,
    ]);
  };
  // The first start makes a profile; it is not what is measured.
  const [first = ''] = papers;
  convert('fodt', folder, [join(folder, first)]);
  const letter = readFileSync(join(folder, first.replace(/docx$/, 'fodt')), 'utf8');
  const paths = papers.map((_, at) => {
    const path = join(letters, `${at}.fodt`);
    writeFileSync(path, letter.replaceAll('Số', `Số ${at}`));
    return path;
  });
  const theirs = timed(() => convert('docx:MS Word 2007 XML', out, paths));
  const written = readdirSync(out).length;
  if (written !== papers.length) throw new Error(`${written} of ${papers.length} came of LibreOffice`);
  return [
    { name: `${papers.length} decisions as DOCX by LibreOffice / by the program`, ratio: theirs / ours },
  ];
}
