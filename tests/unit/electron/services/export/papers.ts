/** A small workspace with papers to make, and stand-ins for what only a window has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { ExportRequest, ExportWork } from '../../../../../electron/services/export/export-service.ts';
import type { PagePrint } from '../../../../../electron/services/export/make-pdf.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { setWaiver } from '../../../../../electron/services/plan/waivers.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { OWED, THEORY_FINDING } from '../../../../support/waivers.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

/** A Party post with a council seat beside it, a State post, somebody kept in place; the last in the other commune. */
export const SEATS = {
  secretary: postOf('D01'),
  chair: postOf('H01'),
  head: postOf('U20'),
  kept: postOf('U21'),
  elsewhere: postOf('U20', 1, 1),
  vacant: postOf('D02'),
} as const;

export const NAMES = {
  secretary: 'Lò Văn Ún',
  head: 'Vàng Thị Dở',
  kept: 'Nguyễn Văn Đạt',
  elsewhere: 'Giàng A Páo',
} as const;

export interface Papers {
  session: Session;
  /** Folder that papers are written to; it is not there yet. */
  folder: string;
  privateFolder: string;
  /** Pages that were asked to be printed, in order. */
  printed: PagePrint[];
  request: (change: Partial<ExportRequest>) => ExportRequest;
  work: (change?: Partial<ExportWork>) => ExportWork;
}

/** The secretary of the first commune owes the standard of theory. */
export function recordOwed(session: Session): void {
  editPerson(session, personId(1), { theory: 'elementary', theoryText: 'Sơ cấp' });
  setWaiver(session, THEORY_FINDING, OWED);
}

/** Writes a PDF of one empty page for every page file, as Chromium would write a full one. */
async function printEmpty(pages: readonly PagePrint[]): Promise<void> {
  for (const { pdfPath, paper } of pages) {
    if (pdfPath === null) continue;
    const pdf = await PDFDocument.create();
    pdf.addPage(paper.size === 'A4' ? [595, 842] : [1191, 842]);
    writeFileSync(pdfPath, await pdf.save());
  }
}

export async function openPapers(): Promise<Papers> {
  const { session, folder } = await openSmallWorkspace();
  const seat = (postId: (typeof SEATS)[keyof typeof SEATS], person: number, form?: 'keep') =>
    assign(session, {
      postId,
      personId: personId(person),
      displace: false,
      ...(form === undefined ? {} : { form }),
    });
  seat(SEATS.secretary, 1);
  seat(SEATS.chair, 1);
  seat(SEATS.head, 2);
  seat(SEATS.kept, 3, 'keep');
  seat(SEATS.elsewhere, 4);
  const printed: PagePrint[] = [];
  const out = join(folder, 'văn bản');
  const privateFolder = join(folder, 'in');
  return {
    session,
    folder: out,
    privateFolder,
    printed,
    request: (change) => ({
      kind: 'decisions',
      format: 'docx',
      folder: out,
      postIds: [],
      unitCode: null,
      merged: false,
      grouping: 'each',
      listed: false,
      ...change,
    }),
    work: (change = {}) => ({
      signal: new AbortController().signal,
      progress: () => undefined,
      print: async (pages) => {
        printed.push(...pages);
        await printEmpty(pages);
      },
      privateFolder,
      ...change,
    }),
  };
}
