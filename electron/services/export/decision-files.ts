/** Decisions as files of a folder: one each, one with all of them, with progress and cancellation. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { decisionFileName } from '../../../shared/documents/file-name.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PaperFormat } from '../../../shared/domain/paper.ts';
import type { DecisionWriter } from './decision-writers.ts';
import type { OutputFolder } from './output-folder.ts';

export interface DecisionFiles {
  format: PaperFormat;
  /** One file for each decision. */
  each: boolean;
  /** One file with all of them; of .docx one for each template. */
  merged: boolean;
}

interface Watch {
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
}

/**
 * Writes the files; a decision counts once for its own file and once for the bound one.
 * @returns The path of each decision's own file, in their order; none where none was asked for.
 */
export async function writeDecisionFiles(
  documents: readonly DecisionDocument[],
  { format, each, merged }: DecisionFiles,
  writer: DecisionWriter,
  output: OutputFolder,
  { signal, progress }: Watch,
): Promise<string[]> {
  const paths: string[] = [];
  const total = documents.length * (Number(each) + Number(merged));
  if (each) {
    await writer.each(documents, (bytes) => {
      const document = documents[paths.length];
      if (document === undefined) return;
      paths.push(output.write(`${decisionFileName(document)}.${format}`, document.about.personName, bytes));
      progress(paths.length, total);
    });
  }
  if (merged) {
    const files = await writer.merged(documents, (done) => progress(paths.length + done, total));
    for (const { name, bytes } of files) output.write(`${name}.${format}`, '', bytes);
  }
  if (signal.aborted) throw new AppError('cancelled');
  return paths;
}
