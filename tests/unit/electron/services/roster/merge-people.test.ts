import { describe, expect, it } from 'vitest';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { createPlan, switchPlan } from '../../../../../electron/services/plan/plans.ts';
import { setWaiver } from '../../../../../electron/services/plan/waivers.ts';
import { possibleDoubles, tellApart } from '../../../../../electron/services/roster/doubles.ts';
import {
  type Merging,
  mergePeople,
  mergeView,
} from '../../../../../electron/services/roster/merge-people.ts';
import { peopleRemoved, removePeople } from '../../../../../electron/services/roster/remove-people.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import { parsePartialDate } from '../../../../../shared/text/parse-date.ts';
import { OWED } from '../../../../support/waivers.ts';
import {
  openSmallWorkspace,
  personId,
  postOf,
  serviceForTests,
  somebody,
} from '../../../../support/workspaces.ts';

const [KEPT, OTHER, KIN] = [personId(1), personId(2), personId(3)];
const D01 = postOf('D01');
const U10 = postOf('U10');
const date = (text: string) => parsePartialDate(text).date;
const refusal = (code: string) => expect.objectContaining({ code });

const twice = (kept: Partial<Person> = {}, other: Partial<Person> = {}): Person[] => [
  somebody(1, kept),
  somebody(2, { fullName: 'Lò Văn Ún', sex: 'male', birth: somebody(1).birth, ...other }),
  somebody(3, {
    relatives: [{ relation: 'spouse', name: 'Lò Văn Ún', birthYear: '', workplace: '', personId: OTHER }],
  }),
];
const request = (changes: Partial<Merging> = {}): Merging => ({
  kept: KEPT,
  other: OTHER,
  take: [],
  seats: null,
  ...changes,
});
const placedBy = (session: Session) =>
  [...session.state.placements.values()].map((p) => [p.postId, p.personId]);

describe('mergePeople', () => {
  it('takes the named facts of the other, who leaves the roster and is known to be the one kept', async () => {
    const { session } = await openSmallWorkspace(twice({ note: 'a' }, { note: 'b', religion: 'Không' }));
    const { delta, entry } = mergePeople(session, request({ take: ['religion'] }));
    expect(entry).toMatchObject({
      command: 'person.merge',
      summary: { person: 'Lò Văn Ún', other: 'Lò Văn Ún' },
    });
    expect(delta.removedPeople).toEqual([OTHER]);
    expect(session.state.people.get(KEPT)).toMatchObject({ note: 'a', religion: 'Không' });
    expect(peopleRemoved(session)).toMatchObject([{ person: { id: OTHER }, removal: { mergedInto: KEPT } }]);
  });

  it('moves seats, dispositions, waivers and kinship to the person kept; undo brings all of it back', async () => {
    const low = { theory: 'elementary', theoryText: 'Sơ cấp' } as const;
    const { session, path, service } = await openSmallWorkspace(twice(low, low));
    assign(session, { postId: D01, personId: OTHER, displace: false });
    setDisposition(session, { personId: OTHER, kind: 'surplus', date: null, note: '' });
    const findingId = `QUAL-THEORY-MIN:${D01}:${OTHER}`;
    setWaiver(session, findingId, OWED);
    const before = [...session.state.people.values()];
    mergePeople(session, request());
    expect(placedBy(session)).toEqual([[D01, KEPT]]);
    expect([...session.state.dispositions.keys()]).toEqual([KEPT]);
    expect([...session.state.waivers.keys()]).toEqual([`QUAL-THEORY-MIN:${D01}:${KEPT}`]);
    expect(session.findings.find(`QUAL-THEORY-MIN:${D01}:${KEPT}`)?.waived).toMatchObject({ kind: 'owed' });
    expect(session.state.people.get(KIN)?.relatives?.[0]?.personId).toBe(KEPT);
    session.undo();
    expect([...session.state.people.values()].sort(byId)).toEqual(before.sort(byId));
    expect(placedBy(session)).toEqual([[D01, OTHER]]);
    expect([...session.state.waivers.keys()]).toEqual([findingId]);
    session.redo();
    const findings = session.findings.all();
    service.close();
    const again = serviceForTests();
    await again.open(path);
    // What memory followed is what the file says.
    expect(again.session.findings.all()).toEqual(findings);
    expect(placedBy(again.session)).toEqual([[D01, KEPT]]);
  });

  it('asks whose seats stay where both have some, and empties those of the other side', async () => {
    const both = async () => {
      const { session } = await openSmallWorkspace(twice());
      assign(session, { postId: D01, personId: KEPT, displace: false });
      assign(session, { postId: U10, personId: OTHER, displace: false });
      return session;
    };
    const session = await both();
    expect(mergeView(session, KEPT, OTHER)).toMatchObject({
      bothPlaced: true,
      seats: { kept: [D01], other: [U10] },
    });
    expect(() => mergePeople(session, request())).toThrow(refusal('person-merge-both-placed'));
    mergePeople(session, request({ seats: 'kept' }));
    expect(placedBy(session)).toEqual([[D01, KEPT]]);
    const second = await both();
    mergePeople(second, request({ seats: 'other' }));
    expect(placedBy(second)).toEqual([[U10, KEPT]]);
  });

  it('follows into plans that are not in use, and asks about those as well', async () => {
    const { session } = await openSmallWorkspace(twice());
    assign(session, { postId: D01, personId: OTHER, displace: false });
    const first = session.state.plan.id;
    const dates = { startDate: '2026-07-01', termEnd: '2031-06-30' };
    createPlan(session, { name: 'Phương án 2', ...dates, from: first, content: 'empty' });
    const inUse = session.state.plan.id;
    expect(placedBy(session)).toEqual([]);
    mergePeople(session, request());
    switchPlan(session, first);
    expect(placedBy(session)).toEqual([[D01, KEPT]]);
    session.undo();
    session.undo();
    switchPlan(session, first);
    expect(placedBy(session)).toEqual([[D01, OTHER]]);
    assign(session, { postId: U10, personId: KEPT, displace: false });
    switchPlan(session, inUse);
    expect(mergeView(session, KEPT, OTHER)).toMatchObject({
      bothPlaced: true,
      seats: { kept: [], other: [] },
    });
    expect(() => mergePeople(session, request())).toThrow(refusal('person-merge-both-placed'));
    expect(() => removePeople(session, { personIds: [OTHER], reason: 'x', clearSeats: false })).toThrow(
      refusal('person-placed'),
    );
  });

  it('keeps a disposition and a waiver the person kept has already', async () => {
    const { session } = await openSmallWorkspace(twice());
    setDisposition(session, { personId: KEPT, kind: 'retire', date: null, note: '' });
    setDisposition(session, { personId: OTHER, kind: 'resign', date: null, note: '' });
    mergePeople(session, request());
    expect(session.state.dispositions.get(KEPT)?.kind).toBe('retire');
    expect(session.state.dispositions.size).toBe(1);
  });

  it('refuses a person and themselves, and nobody', async () => {
    const { session } = await openSmallWorkspace(twice());
    expect(() => mergePeople(session, request({ other: KEPT }))).toThrow(refusal('person-merge-itself'));
    expect(() => mergePeople(session, request({ other: personId(9) }))).toThrow(refusal('person-not-found'));
    expect(() => mergeView(session, personId(9), KEPT)).toThrow(refusal('person-not-found'));
  });
});

describe('mergeView', () => {
  it('suggests what says more, what was corrected by hand, what the newer list says, and says why', async () => {
    const source = (batch: number) => ({ file: 'a.xlsx', sheet: 's', row: 1, batch });
    const { session } = await openSmallWorkspace(
      twice(
        { birth: date('1975'), planning: 'cũ', note: 'n', religion: '', source: source(1) },
        {
          birth: date('03/02/1975'),
          planning: 'mới',
          note: 'sửa',
          religion: 'Không',
          source: source(2),
          edited: { note: { note: '' } },
        },
      ),
    );
    const told = new Map(
      mergeView(session, KEPT, OTHER).lines.map(({ field, state, suggested, because }) => [
        field,
        [state, suggested, because],
      ]),
    );
    expect(told.get('birth')).toEqual(['differs', 'other', 'closer']);
    expect(told.get('planning')).toEqual(['differs', 'other', 'newer']);
    expect(told.get('note')).toEqual(['differs', 'other', 'edited']);
    expect(told.get('religion')).toEqual(['one', 'other', 'only']);
    expect(told.get('fullName')?.[0]).toBe('same');
    expect(told.has('citizenId')).toBe(false);
  });
});

describe('possibleDoubles', () => {
  it('lists pairs as an import would ask about them, the surest first, until they are told apart', async () => {
    const { session } = await openSmallWorkspace([
      ...twice(),
      somebody(4, { fullName: 'Tao Văn Ước', citizenId: '012075000001' }),
      somebody(5, { fullName: 'Tao Thị Ước', citizenId: '012075000001' }),
      somebody(6, { fullName: 'Nguyễn Văn Lẻ' }),
    ]);
    expect(possibleDoubles(session)).toEqual([
      { a: KEPT, b: OTHER, reason: 'identical-rows', suggested: 'same', sure: true },
      expect.objectContaining({ a: personId(4), b: personId(5), reason: 'same-id-two-names', sure: false }),
    ]);
    const { entry } = tellApart(session, personId(5), personId(4));
    expect(entry?.command).toBe('person.apart');
    expect(possibleDoubles(session).map(({ a }) => a)).toEqual([KEPT]);
    session.undo();
    expect(possibleDoubles(session)).toHaveLength(2);
  });

  it('are found no more by the check either, until telling them apart is undone', async () => {
    const { session } = await openSmallWorkspace(twice());
    const doubled = () => session.findings.all().filter(({ rule }) => rule === 'DATA-DUPLICATE').length;
    expect(doubled()).toBe(2);
    tellApart(session, OTHER, KEPT);
    expect(doubled()).toBe(0);
    session.undo();
    expect(doubled()).toBe(2);
  });
});

function byId(a: Person, b: Person): number {
  return a.id < b.id ? -1 : 1;
}
