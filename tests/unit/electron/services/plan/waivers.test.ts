import { describe, expect, it } from 'vitest';
import { clear } from '../../../../../electron/services/plan/placements.ts';
import { removeWaiver, setWaiver, waiverList } from '../../../../../electron/services/plan/waivers.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { WaiverFields } from '../../../../../shared/domain/waiver.ts';
import { recordedTables } from '../../../../support/fold-journal.ts';
import {
  OWED,
  placeShortOfTheory,
  SHORT_OF_THEORY,
  THEORY_FINDING,
  theoryFinding,
} from '../../../../support/waivers.ts';
import {
  personId,
  postOf,
  serviceForTests,
  smallWorkspace,
  somebody,
  steadyClock,
  UNIT_CODES,
} from '../../../../support/workspaces.ts';

const PEOPLE = [SHORT_OF_THEORY, somebody(2)];

/** A session on a clock that can be set to another day. */
async function opened(): Promise<{ session: Session; goTo: (day: string) => void }> {
  let clock = steadyClock();
  const service = serviceForTests({ now: () => clock() });
  await service.open(smallWorkspace(PEOPLE).path);
  return {
    session: service.session,
    goTo: (day) => {
      clock = steadyClock(new Date(`${day}T09:00:00`).getTime());
    },
  };
}

const refusal = (run: () => unknown): unknown => {
  try {
    run();
    return null;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('a waiver', () => {
  it('takes its finding out of the others, under its own count, and is one step that can be undone', async () => {
    const { session } = await opened();
    const before = placeShortOfTheory(session);
    const counts = session.findings.counts();
    const tables = recordedTables(session.db);
    const { delta, entry } = setWaiver(session, THEORY_FINDING, OWED);
    const { document, deadline } = OWED;
    expect(theoryFinding(session)).toEqual({ ...before, waived: { kind: 'owed', document, deadline } });
    expect(delta.findingsAdded.map(({ id }) => id)).toEqual([THEORY_FINDING]);
    expect(delta.counts).toMatchObject({
      owed: 1,
      overdue: 0,
      findings: { ...counts, [before.severity]: counts[before.severity] - 1, waived: 1 },
    });
    expect(delta.units.find(({ unitCode }) => unitCode === UNIT_CODES[0])?.findings.waived).toBe(1);
    expect(entry).toMatchObject({
      command: 'waiver.set',
      summary: { rule: 'QUAL-THEORY-MIN', kind: 'owed', document: OWED.document },
    });
    expect(entry?.summary.subject).toMatch(/^Lò Văn Ún, Bí thư Đảng uỷ.*, (Xã|Phường) /);
    session.undo();
    expect(theoryFinding(session)).toEqual(before);
    expect(recordedTables(session.db)).toEqual(tables);
    session.redo();
    expect(theoryFinding(session).waived?.kind).toBe('owed');
  });

  it('can be changed, keeps when it was first recorded, and writes nothing where nothing changes', async () => {
    const { session } = await opened();
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    const [first] = waiverList(session);
    setWaiver(session, THEORY_FINDING, { ...OWED, status: 'studying', course: ' Lớp K77 ' });
    expect(waiverList(session)).toEqual([
      { ...first, status: 'studying', state: 'studying', course: 'Lớp K77' },
    ]);
    expect(
      setWaiver(session, THEORY_FINDING, { ...OWED, status: 'studying', course: 'Lớp K77' }).entry,
    ).toBeNull();
  });

  it('is taken away again: the finding counts as before', async () => {
    const { session } = await opened();
    const before = placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    const { entry } = removeWaiver(session, THEORY_FINDING);
    expect(entry?.command).toBe('waiver.remove');
    expect(theoryFinding(session)).toEqual(before);
    expect(waiverList(session)).toEqual([]);
    expect(refusal(() => removeWaiver(session, THEORY_FINDING))).toBe('waiver-not-found');
  });

  it('outlives its finding and stays open to changes, so that what was met can be entered as met', async () => {
    const { session } = await opened();
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    editPerson(session, personId(1), { theory: 'advanced', theoryText: 'Cao cấp' });
    expect(waiverList(session).map(({ state }) => state)).toEqual(['not-needed']);
    setWaiver(session, THEORY_FINDING, { ...OWED, status: 'paid', completedOn: '2026-11-30' });
    expect(waiverList(session).map(({ state }) => state)).toEqual(['paid']);
  });

  it('is not needed while its person sits elsewhere, and covers the finding when that comes back', async () => {
    const { session } = await opened();
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    const { delta } = clear(session, [postOf('D01')]);
    expect(delta.counts.owed).toBe(0);
    expect(waiverList(session).map(({ state }) => state)).toEqual(['not-needed']);
    expect(placeShortOfTheory(session).waived?.kind).toBe('owed');
  });

  it('is read back from the file', async () => {
    const { session } = await opened();
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    const other = serviceForTests();
    const copy = `${session.path}.sao.botri`;
    await session.db.backup(copy);
    await other.open(copy);
    expect(waiverList(other.session)).toEqual(waiverList(session));
    expect(theoryFinding(other.session)).toEqual(theoryFinding(session));
    other.close();
  });
});

describe('the deadline', () => {
  it('passes while the program stays open: the finding comes back as lapsed, on the day after', async () => {
    const { session, goTo } = await opened();
    const before = placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    goTo('2026-12-31');
    expect(session.followDay()).toBeNull();
    goTo('2027-01-01');
    const delta = session.followDay();
    const { kind, document, deadline } = OWED;
    const lapsed = { ...before, lapsed: { kind, document, deadline } };
    expect(delta?.findingsAdded).toEqual([lapsed]);
    expect(delta?.counts).toMatchObject({ owed: 0, overdue: 1, findings: { waived: 0 } });
    expect(waiverList(session).map(({ state }) => state)).toEqual(['overdue']);
    expect(session.followDay()).toBeNull();
  });

  it('can be put off after it has passed', async () => {
    const { session, goTo } = await opened();
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    goTo('2027-02-01');
    setWaiver(session, THEORY_FINDING, { ...OWED, deadline: '2027-06-30' });
    expect(theoryFinding(session)).toMatchObject({ waived: { deadline: '2027-06-30' } });
    expect(theoryFinding(session).lapsed).toBeUndefined();
  });

  it('no longer matters once the standard is met', async () => {
    const { session, goTo } = await opened();
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, { ...OWED, status: 'paid', completedOn: '2026-11-30' });
    goTo('2028-01-01');
    expect(session.followDay()).toBeNull();
    expect(theoryFinding(session).waived?.kind).toBe('owed');
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<WaiverFields>]>([
    ['waiver-not-allowed', { kind: 'consent', course: '' }],
    ['waiver-document-missing', { document: '  ' }],
    ['waiver-deadline-missing', { deadline: null }],
    ['waiver-deadline-early', { deadline: '2026-05-19' }],
    ['waiver-completion-missing', { status: 'paid' }],
    ['waiver-completion-unpaid', { completedOn: '2026-11-30' }],
    ['waiver-only-owed', { kind: 'special', reason: 'Người duy nhất' }],
    ['waiver-reason-missing', { kind: 'special', course: '' }],
  ])('%s', async (code, changes) => {
    const { session } = await opened();
    placeShortOfTheory(session);
    const tables = recordedTables(session.db);
    expect(refusal(() => setWaiver(session, THEORY_FINDING, { ...OWED, ...changes }))).toBe(code);
    expect(recordedTables(session.db)).toEqual(tables);
  });

  it('a finding that is not there, and one of a rule without exceptions', async () => {
    const { session } = await opened();
    placeShortOfTheory(session);
    expect(refusal(() => setWaiver(session, 'QUAL-THEORY-MIN:x', OWED))).toBe('waiver-finding-gone');
    const vacant = session.findings.all().find(({ rule }) => rule === 'POST-VACANT');
    expect(refusal(() => setWaiver(session, vacant?.id ?? '', OWED))).toBe('waiver-not-allowed');
  });
});
