/** A small workspace with papers to make, and stand-ins for what only a window has. */
import { join } from 'node:path';
import type { ExportRequest } from '../../../../../electron/services/export/export-service.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { setWaiver } from '../../../../../electron/services/plan/waivers.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { type PrintingStandIn, workFor } from '../../../../support/printing.ts';
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

export interface Papers extends PrintingStandIn {
  session: Session;
  /** Folder that papers are written to; it is not there yet. */
  folder: string;
  privateFolder: string;
  request: (change: Partial<ExportRequest>) => ExportRequest;
}

/** The secretary of the first commune owes the standard of theory. */
export function recordOwed(session: Session): void {
  editPerson(session, personId(1), { theory: 'elementary', theoryText: 'Sơ cấp' });
  setWaiver(session, THEORY_FINDING, OWED);
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
  const out = join(folder, 'văn bản');
  const privateFolder = join(folder, 'in');
  return {
    session,
    folder: out,
    privateFolder,
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
    ...workFor(privateFolder),
  };
}
