/** Decisions written into templates of the office's own, as PDF. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { describePdf } from '../../export/pdf/finish.ts';
import { convertToPdf, findOfficeSuite } from '../../export/pdf/office-suite.ts';

export interface WrittenPaper {
  docx: Uint8Array;
  properties: PaperProperties;
}

/**
 * The PDFs in the order of the papers, made by the office suite of this machine. Files stay in a folder of
 * `privateFolder` that is gone afterwards.
 * @throws AppError `office-suite-missing`, `office-suite-failed`, `cancelled`.
 */
export async function pdfsOfDocuments(
  papers: readonly WrittenPaper[],
  privateFolder: string,
  signal: AbortSignal,
): Promise<Uint8Array[]> {
  const suite = findOfficeSuite();
  if (suite === null) throw new AppError('office-suite-missing');
  mkdirSync(privateFolder, { recursive: true });
  const folder = mkdtempSync(join(privateFolder, 'office-'));
  try {
    const stems = papers.map((_, at) => `paper-${at}`);
    for (const [at, { docx }] of papers.entries()) {
      writeFileSync(join(folder, `${stems[at]}.docx`), docx, { mode: 0o600 });
    }
    await convertToPdf(suite, folder, stems, signal);
    return await Promise.all(
      papers.map(({ properties }, at) =>
        describePdf(readFileSync(join(folder, `${stems[at]}.pdf`)), properties),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
