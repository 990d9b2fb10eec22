import { describe, expect, it } from 'vitest';
import type { ListKind } from '../../../../../electron/services/export/lists.ts';
import {
  type OfficeScope,
  officeDocuments,
} from '../../../../../electron/services/export/office-documents.ts';

import { countsInScope, peopleInScope } from '../../../../../electron/services/export/scope-counts.ts';
import { planCounts } from '../../../../../electron/services/plan/rows.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { ListDocument } from '../../../../../shared/documents/list-document.ts';
import { EXPORT_KINDS } from '../../../../../shared/domain/decision.ts';
import { filtersOf, NO_FILTER } from '../../../../../shared/domain/list-layout.ts';
import { BLOCS, type Bloc } from '../../../../../shared/domain/post.ts';
import { openPapers } from './papers.ts';

const NO_LIST: readonly string[] = ['decisions', 'chart', 'proposal', 'personnel-plan', 'overview'];
const KINDS = EXPORT_KINDS.filter((kind) => !NO_LIST.includes(kind) && filtersOf(kind).includes('blocs'));
/** Each line of these is about one seat or person, who is of one bloc. */
const ONE_BLOC_A_LINE: readonly string[] = ['vacancy', 'placement', 'owed', 'surplus', 'retirements'];
const WHOLE: OfficeScope = { postIds: [], unitCode: null };

const ofBlocs = (...blocs: Bloc[]): OfficeScope => ({ ...WHOLE, filter: { ...NO_FILTER, blocs } });

async function listIn(session: Session, kind: ListKind, scope: OfficeScope): Promise<ListDocument | null> {
  try {
    const [document] = await officeDocuments(session, kind, scope);
    return document?.is === 'list' ? document.list : null;
  } catch (error) {
    expect(String(error)).toContain('nothing-to-export');
    return null;
  }
}

const lines = (list: ListDocument | null): number =>
  list?.rows.filter(({ kind }) => kind === 'data').length ?? 0;

describe('a list of blocs', () => {
  it.each(KINDS as ListKind[])('%s: has no more than the whole, and says which', async (kind) => {
    const { session } = await openPapers();
    const whole = await listIn(session, kind, WHOLE);
    let sum = 0;
    for (const bloc of BLOCS) {
      const list = await listIn(session, kind, ofBlocs(bloc));
      if (list !== null) expect(list.head.subtitle).toMatch(/khối /u);
      expect(lines(list)).toBeLessThanOrEqual(lines(whole));
      sum += lines(list);
    }
    if (ONE_BLOC_A_LINE.includes(kind)) expect(sum).toBe(lines(whole));
    const all = await listIn(session, kind, ofBlocs(...BLOCS));
    if (ONE_BLOC_A_LINE.includes(kind)) expect(lines(all)).toBe(lines(whole));
  });

  it('of the Party has its seats alone, whether a layout says so or not', async () => {
    const { session } = await openPapers();
    const list = await listIn(session, 'vacancy', ofBlocs('party'));
    expect(lines(list)).toBeGreaterThan(0);
    const seats = [...session.state.posts.values()].filter(
      ({ id, bodyId }) =>
        session.state.placementOn(id) === undefined && session.state.bodies.get(bodyId)?.bloc === 'party',
    );
    expect(lines(list)).toBeLessThanOrEqual(seats.length);
    expect(lines(list)).toBeLessThan(lines(await listIn(session, 'vacancy', WHOLE)));
  });
});

describe('the counts of a scope', () => {
  it('are those of the plan where all of it is meant, and add up unit by unit and bloc by bloc', async () => {
    const { session } = await openPapers();
    const whole = countsInScope(session, WHOLE);
    expect(whole).toEqual(planCounts(session.state, session.findings));
    const units = [...session.state.units.keys()].map((unitCode) =>
      countsInScope(session, { postIds: [], unitCode }),
    );
    const blocs = BLOCS.map((bloc) => countsInScope(session, ofBlocs(bloc)));
    for (const key of ['seats', 'filled', 'vacant', 'vacantRequired'] as const) {
      for (const parts of [units, blocs])
        expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(whole[key]);
    }
  });

  it('have everybody who sits there or works there without a seat', async () => {
    const { session } = await openPapers();
    const [unitCode = null] = session.state.units.keys();
    const people = peopleInScope(session, { postIds: [], unitCode });
    const expected = [...session.state.people.values()].filter(({ id, currentUnitCode }) => {
      const seats = session.state.postsOfPerson(id);
      if (seats.length === 0) return currentUnitCode === unitCode;
      return seats.some((seat) => session.state.posts.get(seat)?.unitCode === unitCode);
    });
    expect(people.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });
});

describe('the overview of a scope', () => {
  it('says of whom it is, and has their seats', async () => {
    const { session } = await openPapers();
    const [unitCode = null] = session.state.units.keys();
    const scope = {
      postIds: [],
      unitCode,
      filter: { ...NO_FILTER, blocs: ['party'] as const satisfies Bloc[] },
    };
    const [document] = await officeDocuments(session, 'overview', scope);
    const text = JSON.stringify(document);
    const unit = unitCode === null ? undefined : session.state.units.get(unitCode);
    expect(text.toLowerCase()).toContain(unit?.fullName.toLowerCase());
    expect(text).toContain('khối Đảng');
    const { seats } = countsInScope(session, scope);
    expect(seats).toBeGreaterThan(0);
    expect(text).toContain(`"value":${seats}`);
    const [whole] = await officeDocuments(session, 'overview', WHOLE);
    expect(JSON.stringify(whole)).toContain('các xã, phường, đặc khu của tỉnh');
    expect(JSON.stringify(whole)).not.toContain('khối Đảng');
  });
});
