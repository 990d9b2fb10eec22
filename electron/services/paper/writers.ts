/** How papers become bytes, in one format. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import type { PaperFormat, PaperRecord } from '../../../shared/domain/paper.ts';
import { exportAssets } from '../../export/assets.ts';
import { decisionWriter } from '../export/decision-writers.ts';
import type { ExportWork } from '../export/export-service.ts';
import type { Printing } from '../export/make-pdf.ts';
import { TemplateBook } from '../export/templates.ts';
import { appRoot } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';

interface Written {
  record: PaperRecord;
  document: DecisionDocument;
}

export interface PaperWriter {
  /** How many are written between two looks at a cancellation. */
  atOnce: number;
  each: (papers: readonly Written[]) => Promise<Uint8Array[]>;
  /** `breathe` is waited for between parts that take a while. */
  merged: (
    papers: readonly Written[],
    breathe: () => Promise<void>,
  ) => Promise<{ name: string; bytes: Uint8Array }[]>;
}

export function printingFor({ print, privateFolder }: ExportWork): Printing {
  return { print, privateFolder, fontsDir: exportAssets(appRoot()).fontsDir };
}

export function writerFor(session: Session, format: PaperFormat, work: ExportWork): PaperWriter {
  const means = { ...printingFor(work), officeSuite: false, signal: work.signal };
  const writer = decisionWriter(format, new TemplateBook(session), means);
  const documentsOf = (papers: readonly Written[]) => papers.map(({ document }) => document);
  return {
    atOnce: writer.atOnce,
    each: (papers) => writer.each(documentsOf(papers)),
    merged: async (papers, breathe) => {
      const files = await writer.merged(documentsOf(papers));
      await breathe();
      return files;
    },
  };
}
