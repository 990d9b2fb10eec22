import { describe, expect, it } from 'vitest';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import {
  addBody,
  freezeSeats,
  furtherBodies,
  setNorm,
} from '../../../../../electron/services/plan/organisation.ts';
import { assign, clear, edit, swap } from '../../../../../electron/services/plan/placements.ts';
import { addSeat } from '../../../../../electron/services/plan/seats.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import { addComment } from '../../../../../electron/services/review/comments.ts';
import { lockSeats, markSeats } from '../../../../../electron/services/review/marks.ts';
import { stepPlan } from '../../../../../electron/services/review/stages.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { BodyId, TitleCode, UnitCode } from '../../../../../shared/domain/ids.ts';
import { mayGive } from '../../../../../shared/domain/permissions.ts';
import { ROLES } from '../../../../../shared/domain/review.ts';
import { COMMANDS } from '../../../../../shared/domain/workspace.ts';
import { tableData } from '../../../../support/migration-kit.ts';
import { approve, sitAs, withRoles } from '../../../../support/review.ts';
import { openSmallWorkspace, personId, postOf, UNIT_CODES } from '../../../../support/workspaces.ts';

const [D01, D02, VACANT] = [postOf('D01'), postOf('D02'), postOf('D03')];
const OFFICE = BodyId.parse(`${UNIT_CODES[0]}-office`);
const UNIT = UnitCode.parse(UNIT_CODES[0]);
const U10 = TitleCode.parse('U10');

async function planned(): Promise<Session> {
  const { session } = await openSmallWorkspace();
  assign(session, { postId: D01, personId: personId(1), displace: false });
  assign(session, { postId: D02, personId: personId(2), displace: false });
  return session;
}

describe('the role at the keyboard', () => {
  it.each(COMMANDS)('decides whether %s may be given', async (command) => {
    const session = await planned();
    withRoles(session);
    for (const role of ROLES) {
      sitAs(session, role);
      const before = session.entries(1)[0]?.seq;
      let wasRun = false;
      const give = () =>
        session.change(command, () => {
          wasRun = true;
          return {};
        });
      if (mayGive(session.desk, command)) give();
      else expect(give, `${role} ${command}`).toThrow('role-missing');
      expect(wasRun).toBe(mayGive(session.desk, command));
      expect(session.entries(1)[0]?.seq).toBe(before);
    }
  });

  it('decides about taking a command back as about giving it', async () => {
    const session = await planned();
    withRoles(session);
    stepPlan(session, 'submit', '');
    sitAs(session, 'head');
    expect(() => session.undo()).toThrow('role-missing');
    stepPlan(session, 'approve', '');
    sitAs(session, 'officer');
    expect(() => session.undo()).toThrow('role-missing');
    sitAs(session, 'head');
    session.undo();
    expect(session.review.standing.stage).toBe('in-review');
  });

  it('must be chosen once there is a list', async () => {
    const session = await planned();
    withRoles(session);
    session.sit(null);
    expect(() => clear(session, [D01])).toThrow('role-unchosen');
  });
});

/** Everything that could change who sits on D01 or D03, or whether those seats are there. */
const CHANGES_OF_SEATS: Record<string, (session: Session) => unknown> = {
  'seating another': (s) => assign(s, { postId: D01, personId: personId(4), displace: true }),
  'seating somebody on a vacant seat': (s) =>
    assign(s, { postId: VACANT, personId: personId(4), displace: false }),
  'moving away': (s) =>
    assign(s, { postId: postOf('D02', 1, 1), personId: personId(1), displace: false, from: D01 }),
  swapping: (s) => swap(s, D01, D02),
  clearing: (s) => clear(s, [D02, D01]),
  'another form': (s) => edit(s, { postIds: [D01], form: 'acting' }),
  'another note': (s) => edit(s, { postIds: [D01], note: 'x' }),
  'holding back': (s) => freezeSeats(s, [VACANT], true),
  'a smaller norm': (s) => setNorm(s, s.state.posts.get(VACANT)?.bodyId ?? OFFICE, TitleCode.parse('D03'), 0),
};

describe('a lock', () => {
  it.each(Object.entries(CHANGES_OF_SEATS))('refuses %s, and leaves no trace', async (_, change) => {
    const session = await planned();
    lockSeats(session, [D01, VACANT], true);
    const before = [tableData(session.db), session.state.placements.size, session.history];
    expect(() => change(session)).toThrow('seat-locked');
    expect([tableData(session.db), session.state.placements.size, session.history]).toEqual(before);
    lockSeats(session, [D01, VACANT], false);
    change(session);
    expect(session.history.undo?.command).not.toBe('seat.unlock');
  });

  it('names the seat and who locked it', async () => {
    const session = await planned();
    lockSeats(session, [D01], true);
    expect(() => clear(session, [D01])).toThrow(
      expect.objectContaining({
        code: 'seat-locked',
        params: expect.objectContaining({ by: session.actor, post: session.state.posts.get(D01)?.title }),
      }),
    );
  });

  it('leaves alone what does not touch the seat', async () => {
    const session = await planned();
    lockSeats(session, [D01], true);
    clear(session, [D02]);
    markSeats(session, [D01], 'agreed', '');
    editPerson(session, personId(1), { note: 'x' });
    expect(session.review.marks.get(D01)).toMatchObject({
      lock: { by: session.actor },
      given: { review: 'agreed' },
    });
  });
});

describe('an approved plan', () => {
  const changes: Record<string, (session: Session) => unknown> = {
    ...CHANGES_OF_SEATS,
    'a disposition': (s) =>
      setDisposition(s, { personId: personId(3), kind: 'retire', date: null, note: '' }),
    'one more seat': (s) => addSeat(s, OFFICE, U10),
    'another body': (s) => addBody(s, UNIT, furtherBodies(s.state, UNIT)[0]?.kind ?? ''),
  };
  it.each(Object.entries(changes))('refuses %s until it is reopened', async (_, change) => {
    const session = await planned();
    approve(session);
    const before = tableData(session.db);
    expect(() => change(session)).toThrow('plan-approved');
    expect(tableData(session.db)).toEqual(before);
    stepPlan(session, 'reopen', 'có ý kiến mới');
    change(session);
    expect(session.history.undo?.command).not.toBe('plan.reopen');
  });

  it('keeps facts, comments and settings open', async () => {
    const session = await planned();
    approve(session);
    editPerson(session, personId(1), { note: 'x' });
    addComment(session, { unitCode: UNIT, postId: null }, 'đã gửi');
    changeSettings(session, { ...session.settings, actor: 'Văn phòng' });
    session.undo();
    expect(session.review.standing.stage).toBe('approved');
  });

  it('refuses by its own name once it is issued', async () => {
    const session = await planned();
    approve(session);
    stepPlan(session, 'issue', '');
    expect(() => clear(session, [D01])).toThrow('plan-issued');
  });
});
