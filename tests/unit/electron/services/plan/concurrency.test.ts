import { describe, expect, it } from 'vitest';
import { concurrencyRows, setConcurrency } from '../../../../../electron/services/plan/concurrency.ts';
import { freezeSeats } from '../../../../../electron/services/plan/organisation.ts';
import { assign, clear, swap } from '../../../../../electron/services/plan/placements.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import type { PostId } from '../../../../../shared/domain/ids.ts';
import { TitleCode } from '../../../../../shared/domain/ids.ts';
import { FindingIndex } from '../../../../../shared/rules/finding-index.ts';
import {
  openSmallWorkspace,
  personId,
  postId,
  postOf,
  serviceForTests,
  UNIT_CODES,
} from '../../../../support/workspaces.ts';

const D01 = postOf('D01');
const D02 = postOf('D02');
const H01 = postOf('H01');
const U02 = postOf('U02');
const OTHER_D01 = postId(`${UNIT_CODES[1]}-D01-1`);
const OTHER_H01 = postId(`${UNIT_CODES[1]}-H01-1`);
const [ONE, TWO] = [personId(1), personId(2)];
const [SECRETARY, COUNCIL, DEPUTY, VICE, DIRECTOR] = ['D01', 'H01', 'D02', 'U02', 'U40'].map((code) =>
  TitleCode.parse(code),
) as [TitleCode, TitleCode, TitleCode, TitleCode, TitleCode];

const onSeat = ({ state }: Session, id: PostId) => {
  const placement = state.placementOn(id);
  return placement === undefined ? null : [placement.personId, placement.form];
};
const double = (session: Session) =>
  session.findings.all().filter(({ rule }) => rule === 'PERSON-DOUBLE-POST').length;

/** Memory says what a check of everything says. */
function expectTrue(session: Session): void {
  const anew = new FindingIndex(session.state);
  anew.checkAll();
  expect(session.findings.all()).toEqual(anew.all());
}

async function joint(): Promise<Session> {
  const { session } = await openSmallWorkspace();
  setConcurrency(session, SECRETARY, COUNCIL, 'joint');
  return session;
}

describe('titles of one person', () => {
  it('are listed with what the catalogue says of them', async () => {
    const { session } = await openSmallWorkspace();
    const before = concurrencyRows(session);
    expect(before.find(({ a, b }) => a === SECRETARY && b === COUNCIL)).toMatchObject({
      mode: 'allowed',
      shipped: 'allowed',
      changed: false,
    });
    expect(before.every(({ mode }) => mode === 'allowed')).toBe(true);
    setConcurrency(session, DIRECTOR, VICE, 'allowed');
    setConcurrency(session, COUNCIL, DEPUTY, 'apart');
    const after = concurrencyRows(session);
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter(({ changed }) => changed).map(({ a, b, mode }) => [a, b, mode])).toEqual([
      [DEPUTY, COUNCIL, 'apart'],
      [VICE, DIRECTOR, 'allowed'],
    ]);
  });

  it('are one undoable step, which lasts, and back to the catalogue leaves nothing behind', async () => {
    const { session } = await openSmallWorkspace();
    const { entry, delta } = setConcurrency(session, SECRETARY, COUNCIL, 'joint');
    expect(entry?.summary).toEqual({ a: 'Bí thư Đảng uỷ', b: 'Chủ tịch HĐND', mode: 'joint' });
    // Windows know titles from the whole plan only.
    expect(delta.reload).toBe(true);
    session.undo();
    expect(session.state.titles.get(SECRETARY)?.jointWith).toEqual([]);
    session.redo();
    expect(session.state.titles.get(COUNCIL)?.jointWith).toEqual([SECRETARY]);
    const { path } = session;
    session.close();
    const service = serviceForTests();
    await service.open(path);
    expect(service.session.state.titles.get(COUNCIL)?.jointWith).toEqual([SECRETARY]);
    setConcurrency(service.session, COUNCIL, SECRETARY, null);
    expect(service.session.settings.concurrency).toEqual([]);
    expect(service.session.state.titles.get(COUNCIL)?.jointWith).toEqual([]);
    service.close();
  });

  it('decide whether holding both is an error', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: D02, personId: ONE, displace: false });
    assign(session, { postId: H01, personId: ONE, displace: false, form: 'appoint' });
    expect(double(session)).toBe(0);
    setConcurrency(session, DEPUTY, COUNCIL, 'apart');
    expect(double(session)).toBe(1);
    expectTrue(session);
    session.undo();
    expect(double(session)).toBe(0);
    expectTrue(session);
  });

  it('are two titles of the catalogue', async () => {
    const { session } = await openSmallWorkspace();
    expect(() => setConcurrency(session, SECRETARY, SECRETARY, 'joint')).toThrow('bad-arguments');
    expect(() => setConcurrency(session, SECRETARY, TitleCode.parse('Z99'), 'joint')).toThrow(
      'bad-arguments',
    );
  });
});

describe('seats that one person holds together', () => {
  it('are taken together, the higher title as the post', async () => {
    const session = await joint();
    const { entry } = assign(session, { postId: D01, personId: ONE, displace: false });
    expect(onSeat(session, D01)).toEqual([ONE, 'designate']);
    expect(onSeat(session, H01)).toEqual([ONE, 'concurrent']);
    expect(entry?.summary).toMatchObject({ post: 'Bí thư Đảng uỷ', also: 'Chủ tịch HĐND' });
    expect(double(session)).toBe(0);
    expectTrue(session);
    session.undo();
    expect([onSeat(session, D01), onSeat(session, H01)]).toEqual([null, null]);
  });

  it('are the same whichever of them the person is put on', async () => {
    const session = await joint();
    assign(session, { postId: H01, personId: ONE, displace: false });
    expect(onSeat(session, D01)).toEqual([ONE, 'designate']);
    expect(onSeat(session, H01)).toEqual([ONE, 'concurrent']);
  });

  it('stay with somebody else who sits on one, and are taken from who is displaced', async () => {
    const session = await joint();
    assign(session, { postId: D01, personId: ONE, displace: false });
    assign(session, { postId: D01, personId: TWO, displace: true });
    expect(onSeat(session, H01)?.[0]).toBe(TWO);
    clear(session, [D01]);
    expect([onSeat(session, D01), onSeat(session, H01)]).toEqual([null, null]);
    setConcurrency(session, SECRETARY, COUNCIL, null);
    assign(session, { postId: H01, personId: ONE, displace: false });
    setConcurrency(session, SECRETARY, COUNCIL, 'joint');
    assign(session, { postId: D01, personId: TWO, displace: false });
    expect(onSeat(session, H01)?.[0]).toBe(ONE);
  });

  it('are left together on a move', async () => {
    const session = await joint();
    assign(session, { postId: D01, personId: ONE, displace: false });
    assign(session, { postId: U02, personId: ONE, displace: false, from: D01 });
    expect([onSeat(session, D01), onSeat(session, H01)]).toEqual([null, null]);
    expect(session.state.postsOfPerson(ONE)).toEqual([U02]);
    assign(session, { postId: OTHER_D01, personId: ONE, displace: false, from: U02 });
    expect(session.state.postsOfPerson(ONE)).toEqual([OTHER_D01, OTHER_H01]);
    assign(session, { postId: OTHER_H01, personId: ONE, displace: false, from: OTHER_D01 });
    expectTrue(session);
  });

  it('are exchanged together', async () => {
    const session = await joint();
    assign(session, { postId: D01, personId: ONE, displace: false });
    assign(session, { postId: OTHER_D01, personId: TWO, displace: false });
    swap(session, D01, OTHER_D01);
    expect([onSeat(session, D01)?.[0], onSeat(session, H01)?.[0]]).toEqual([TWO, TWO]);
    expect([onSeat(session, OTHER_D01)?.[0], onSeat(session, OTHER_H01)?.[0]]).toEqual([ONE, ONE]);
    expectTrue(session);
  });

  it('are not taken where they are held back', async () => {
    const session = await joint();
    freezeSeats(session, [H01], true);
    assign(session, { postId: D01, personId: ONE, displace: false });
    expect(onSeat(session, H01)).toBeNull();
  });
});
