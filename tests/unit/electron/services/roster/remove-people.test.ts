import { describe, expect, it } from 'vitest';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { setWaiver } from '../../../../../electron/services/plan/waivers.ts';
import { addPerson } from '../../../../../electron/services/roster/add-person.ts';
import { personJournal } from '../../../../../electron/services/roster/person-journal.ts';
import {
  peopleRemoved,
  removePeople,
  restorePeople,
} from '../../../../../electron/services/roster/remove-people.ts';
import { NOTHING_KNOWN } from '../../../../../shared/domain/person.ts';
import { OWED, placeShortOfTheory, SHORT_OF_THEORY, THEORY_FINDING } from '../../../../support/waivers.ts';
import {
  ACTOR,
  openSmallWorkspace,
  personId,
  postOf,
  serviceForTests,
} from '../../../../support/workspaces.ts';

const ONE = personId(1);
const refusal = (code: string) => expect.objectContaining({ code });

describe('removePeople', () => {
  it('takes people out of lists, counts and checks, and keeps them in the file with the reason', async () => {
    const { session, service, path } = await openSmallWorkspace();
    const { delta, entry } = removePeople(session, {
      personIds: [ONE, personId(2)],
      reason: ' Nhập nhầm đơn vị ',
      clearSeats: false,
    });
    expect(entry).toMatchObject({
      command: 'person.remove',
      summary: { count: 2, reason: 'Nhập nhầm đơn vị' },
    });
    expect(delta.removedPeople.sort()).toEqual([ONE, personId(2)]);
    expect(delta.counts).toMatchObject({ people: 2, unplaced: 2 });
    expect(session.findings.all().filter(({ subject }) => subject.personId === ONE)).toEqual([]);
    const one = peopleRemoved(session).find(({ person }) => person.id === ONE);
    expect(one).toMatchObject({
      person: { id: ONE, fullName: 'Lò Văn Ún' },
      removal: { by: ACTOR, reason: 'Nhập nhầm đơn vị', mergedInto: null },
    });
    service.close();
    const again = serviceForTests();
    await again.open(path);
    expect([...again.session.state.people.keys()]).toEqual([personId(4), personId(3)].sort());
    expect(peopleRemoved(again.session)).toHaveLength(2);
  });

  it('lists the last step first, and those of one step by given name', async () => {
    const { session } = await openSmallWorkspace();
    const remove = (...numbers: number[]) =>
      removePeople(session, { personIds: numbers.map(personId), reason: 'Chuyển tỉnh', clearSeats: false });
    // As the roster has them.
    const byName = [...session.state.people.keys()].filter((id) => id !== personId(3));
    remove(3);
    remove(1, 2, 4);
    expect(peopleRemoved(session).map(({ person }) => person.id)).toEqual([...byName, personId(3)]);
    expect(byName).not.toEqual([...byName].sort());
  });

  it('refuses somebody with a seat unless the seat is cleared in the same step', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: postOf('D01'), personId: ONE, displace: false });
    setDisposition(session, { personId: ONE, kind: 'retire', date: null, note: '' });
    const request = { personIds: [ONE], reason: 'Chuyển tỉnh', clearSeats: false };
    expect(() => removePeople(session, request)).toThrow(refusal('person-placed'));
    const before = session.state.people.get(ONE);
    removePeople(session, { ...request, clearSeats: true });
    expect(session.state.placements.size).toBe(0);
    expect(session.state.dispositions.size).toBe(0);
    session.undo();
    expect(session.state.people.get(ONE)).toEqual(before);
    expect(session.state.placementOn(postOf('D01'))?.personId).toBe(ONE);
    expect(session.state.dispositions.get(ONE)?.kind).toBe('retire');
    session.redo();
    expect(session.state.people.has(ONE)).toBe(false);
  });

  it('takes waivers about the person along, and brings them back with undo', async () => {
    const { session } = await openSmallWorkspace([SHORT_OF_THEORY]);
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    removePeople(session, { personIds: [ONE], reason: 'x', clearSeats: true });
    expect(session.state.waivers.size).toBe(0);
    session.undo();
    expect(session.state.waivers.has(THEORY_FINDING)).toBe(true);
  });

  it('wants a reason and people of the roster', async () => {
    const { session } = await openSmallWorkspace();
    const ask = (personIds: Parameters<typeof removePeople>[1]['personIds'], reason: string) => () =>
      removePeople(session, { personIds, reason, clearSeats: true });
    expect(ask([ONE], '  ')).toThrow(refusal('person-reason-missing'));
    expect(ask([personId(99)], 'x')).toThrow(refusal('person-not-found'));
    ask([ONE], 'x')();
    expect(ask([ONE], 'x')).toThrow(refusal('person-not-found'));
  });
});

describe('restorePeople', () => {
  it('brings somebody back with every fact and without a seat', async () => {
    const { session } = await openSmallWorkspace();
    const before = session.state.people.get(ONE);
    assign(session, { postId: postOf('D01'), personId: ONE, displace: false });
    removePeople(session, { personIds: [ONE], reason: 'x', clearSeats: true });
    const { delta, entry } = restorePeople(session, [ONE]);
    expect(entry).toMatchObject({ command: 'person.restore', summary: { person: 'Lò Văn Ún', count: 1 } });
    expect(delta.people.map(({ person, postIds }) => [person, postIds])).toEqual([[before, []]]);
    expect(delta.findingsAdded.map(({ id }) => id)).toContain(`PERSON-UNPLACED:${ONE}`);
    session.undo();
    expect(peopleRemoved(session).map(({ person }) => person.id)).toEqual([ONE]);
  });

  it('refuses somebody who was not taken out', async () => {
    const { session } = await openSmallWorkspace();
    expect(() => restorePeople(session, [ONE])).toThrow(refusal('person-not-removed'));
  });
});

describe('addPerson', () => {
  const fields = { ...NOTHING_KNOWN, fullName: 'Chang Thị Mỷ' };

  it('gives a number nobody of the file ever had, and is undone', async () => {
    const { session } = await openSmallWorkspace();
    removePeople(session, { personIds: [personId(4)], reason: 'x', clearSeats: false });
    const { delta, entry } = addPerson(session, fields);
    expect(delta.people.map(({ person }) => person)).toEqual([
      { ...fields, id: personId(5), inScope: true, source: null, edited: {} },
    ]);
    expect(entry).toMatchObject({ command: 'person.add', summary: { person: 'Chang Thị Mỷ' } });
    session.undo();
    expect(session.state.people.has(personId(5))).toBe(false);
    session.redo();
    expect(session.state.people.get(personId(5))?.fullName).toBe('Chang Thị Mỷ');
  });
});

describe('personJournal', () => {
  it('tells what was done about one person and about nobody else, also after they left', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: postOf('D01'), personId: ONE, displace: false });
    setDisposition(session, { personId: personId(2), kind: 'retire', date: null, note: '' });
    session.undo();
    removePeople(session, { personIds: [ONE], reason: 'x', clearSeats: true });
    const told = (person: typeof ONE, limit = 10) =>
      personJournal(session, person, limit).map(({ seq, command, kind }) => [seq, command, kind]);
    expect(told(ONE)).toEqual([
      [5, 'person.remove', 'do'],
      [2, 'placement.assign', 'do'],
    ]);
    expect(told(personId(2))).toEqual([
      [4, 'disposition.set', 'undo'],
      [3, 'disposition.set', 'do'],
    ]);
    expect(told(ONE, 1)).toEqual([[5, 'person.remove', 'do']]);
    expect(() => told(personId(99))).toThrow(refusal('person-not-found'));
  });
});
