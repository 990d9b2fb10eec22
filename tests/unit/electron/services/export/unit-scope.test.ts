import { describe, expect, it } from 'vitest';
import type { ListKind } from '../../../../../electron/services/export/lists.ts';
import { officeDocuments } from '../../../../../electron/services/export/office-documents.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { ListDocument } from '../../../../../shared/documents/list-document.ts';
import { EXPORT_KINDS } from '../../../../../shared/domain/decision.ts';
import { UnitCode } from '../../../../../shared/domain/ids.ts';
import { usualLayout } from '../../../../../shared/domain/list-layout.ts';
import { UNIT_CODES } from '../../../../support/workspaces.ts';
import { openPapers } from './papers.ts';

const NO_LIST: readonly string[] = ['decisions', 'chart', 'proposal', 'personnel-plan', 'overview'];
/** Of the whole plan, whatever is chosen in it. */
const WHOLE_PLAN: readonly string[] = ['comparison', 'journal'];
const KINDS = EXPORT_KINDS.filter((kind) => !NO_LIST.includes(kind) && !WHOLE_PLAN.includes(kind));

type Scope = { unitCode: UnitCode | null; unitCodes?: readonly UnitCode[] };

/** The list of a scope, or why there is none. */
async function listIn(session: Session, kind: ListKind, scope: Scope): Promise<ListDocument | string> {
  try {
    const [document] = await officeDocuments(session, kind, { postIds: [], ...scope });
    return document?.is === 'list' ? document.list : 'no list';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a list of several units', () => {
  const [first, second] = [UnitCode.parse(UNIT_CODES[0]), UnitCode.parse(UNIT_CODES[1])];

  it.each(KINDS as ListKind[])('%s: has what each of them has, and says so', async (kind) => {
    const { session } = await openPapers();
    const alone = await listIn(session, kind, { unitCode: first });
    const named = await listIn(session, kind, { unitCode: null, unitCodes: [first] });
    expect(named).toEqual(alone);
    const both = await listIn(session, kind, { unitCode: null, unitCodes: [second, first] });
    const whole = await listIn(session, kind, { unitCode: null });
    const names = [first, second].map((code) => session.state.units.get(code)?.fullName ?? '');
    if (typeof both === 'string' || typeof whole === 'string') {
      expect(both).toBe('nothing-to-export');
      return;
    }
    for (const name of names) expect(both.head.subtitle).toContain(name);
    for (const name of names) expect(whole.head.subtitle).not.toContain(name);
    expect(both.rows.length).toBeLessThanOrEqual(whole.rows.length);
    if (typeof alone !== 'string') {
      expect(alone.head.subtitle).toContain(names[0]);
      expect(alone.head.subtitle).not.toContain(names[1]);
      expect(both.rows.length).toBeGreaterThanOrEqual(alone.rows.length);
    }
  });

  it('counts the units where there are many, and names the blocs chosen in the layout', async () => {
    const { session } = await openPapers();
    const usual = usualLayout('list');
    const unitCodes = [first, second, '00001', '00002', '00003', '00004'] as UnitCode[];
    const layout = { ...usual, filter: { ...usual.filter, unitCodes, blocs: ['party' as const] } };
    const [document] = await officeDocuments(session, 'list', { postIds: [], unitCode: null, layout });
    expect(document?.is === 'list' ? document.list.head.subtitle : '').toMatch(
      /00002 và 2 đơn vị khác; khối Đảng\)$/,
    );
  });

  it('refuses a unit that is not there', async () => {
    const { session } = await openPapers();
    const unknown = '99999' as UnitCode;
    expect(await listIn(session, 'report', { unitCode: null, unitCodes: [first, unknown] })).toBe(
      'unit-not-found',
    );
  });
});
