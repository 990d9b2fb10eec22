/** How papers become bytes, in one format. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { mergedFileName } from '../../../shared/documents/merged-name.ts';
import type { DecisionFamily } from '../../../shared/domain/decision.ts';
import type { PaperFormat, PaperRecord } from '../../../shared/domain/paper.ts';
import { exportAssets } from '../../export/assets.ts';
import { decisionDocx, mergedDecisionsDocx } from '../../export/docx/decision-docx.ts';
import { loadTemplate } from '../../export/docx/template.ts';
import { decisionsPrintJob } from '../../export/html/decision-html.ts';
import type { ExportWork } from '../export/export-service.ts';
import { makePdfs, type Printing } from '../export/make-pdf.ts';
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

export function writerFor(_session: Session, format: PaperFormat, work: ExportWork): PaperWriter {
  return format === 'docx' ? docxWriter() : pdfWriter(printingFor(work));
}

function docxWriter(): PaperWriter {
  const { templatesDir } = exportAssets(appRoot());
  const templates = {
    state: loadTemplate(templatesDir, 'state'),
    party: loadTemplate(templatesDir, 'party'),
  };
  return {
    atOnce: 1,
    each: async (papers) => papers.map(({ document }) => decisionDocx(document, templates[document.family])),
    merged: async (papers, breathe) => {
      const files: { name: string; bytes: Uint8Array }[] = [];
      for (const family of ['party', 'state'] satisfies DecisionFamily[]) {
        const own = papers.flatMap(({ document }) => (document.family === family ? document : []));
        if (own.length === 0) continue;
        files.push({ name: mergedFileName(family), bytes: mergedDecisionsDocx(own, templates[family]) });
        await breathe();
      }
      return files;
    },
  };
}

function pdfWriter(printing: Printing): PaperWriter {
  const jobOf = (papers: readonly Written[]) =>
    decisionsPrintJob(
      papers.map(({ document }) => document),
      printing.fontsDir,
    );
  return {
    atOnce: 20,
    each: (papers) =>
      makePdfs(
        papers.map((paper) => ({ job: jobOf([paper]), properties: paper.document.properties })),
        printing,
      ),
    merged: async (papers) => {
      const name = mergedFileName(null);
      const properties = { title: name, subject: '', organ: '' };
      const pdfs = await makePdfs([{ job: jobOf(papers), properties }], printing);
      return pdfs.map((bytes) => ({ name, bytes }));
    },
  };
}
