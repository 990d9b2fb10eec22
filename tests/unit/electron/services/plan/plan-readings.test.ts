import { describe, expect, it } from 'vitest';
import { PlanReadings } from '../../../../../electron/services/plan/plan-readings.ts';
import { snapshotOf } from '../../../../../electron/services/plan/snapshot.ts';
import { removePeople } from '../../../../../electron/services/roster/remove-people.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { peopleOf } from '../../../../../shared/ipc/packed-people.ts';
import type { SentPart, SentSnapshot } from '../../../../../shared/ipc/sent-plan.ts';
import { plainRow } from '../../../../support/plain-row.ts';
import { personId, serviceForTests, smallWorkspace, somebody } from '../../../../support/workspaces.ts';

async function openSession(): Promise<Session> {
  const { path } = smallWorkspace([somebody(1), somebody(2), somebody(3)]);
  const service = serviceForTests();
  await service.open(path);
  return service.session;
}

function partsOf(readings: PlanReadings, session: Session, { rest }: SentSnapshot): SentPart[] {
  if (rest === null) return [];
  return Array.from({ length: rest.parts }, (_, part) =>
    readings.part(session, { reading: rest.reading, part }),
  );
}

describe('a plan read in parts', () => {
  it('comes whole where it fits into one', async () => {
    const session = await openSession();
    const { people, ...whole } = new PlanReadings().begin(session);
    expect({ ...whole, people: peopleOf(people).map(plainRow) }).toEqual(snapshotOf(session));
  });

  it.each([1, 7, 50])('has everything once, in order, in parts of %i', async (mostInPart) => {
    const session = await openSession();
    const readings = new PlanReadings(mostInPart);
    const first = readings.begin(session);
    const parts = [first, ...partsOf(readings, session, first)];
    const { rest: _rest, ...whole } = snapshotOf(session);
    const { rest, ...head } = first;
    expect(rest).not.toBeNull();
    for (const { rows, people, findings } of parts)
      expect(rows.length + people.count + findings.length).toBeLessThanOrEqual(mostInPart);
    expect({
      ...head,
      rows: parts.flatMap(({ rows }) => rows),
      people: parts.flatMap(({ people }) => peopleOf(people)).map(plainRow),
      findings: parts.flatMap(({ findings }) => findings),
    }).toEqual(whole);
  });

  it('leaves out who was removed meanwhile', async () => {
    const session = await openSession();
    const readings = new PlanReadings(5);
    const first = readings.begin(session);
    removePeople(session, { personIds: [personId(2)], reason: 'Nhập trùng', clearSeats: false });
    const people = partsOf(readings, session, first).flatMap((part) => peopleOf(part.people));
    expect(people.map(({ person }) => person.id).toSorted()).toEqual([personId(1), personId(3)]);
  });

  it('ends with its last part, and with the file', async () => {
    const session = await openSession();
    const readings = new PlanReadings(20);
    const first = readings.begin(session);
    const reading = first.rest?.reading ?? 0;
    expect(() => readings.part(session, { reading: reading + 1, part: 0 })).toThrow('plan-reading-gone');
    partsOf(readings, session, first);
    expect(() => readings.part(session, { reading, part: 0 })).toThrow('plan-reading-gone');
    const again = readings.begin(session);
    const other = await openSession();
    expect(() => readings.part(other, { reading: again.rest?.reading ?? 0, part: 0 })).toThrow(
      'plan-reading-gone',
    );
  });
});
