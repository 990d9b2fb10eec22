import { describe, expect, it } from 'vitest';
import { mayGive, ROLES_OF } from '../../../../shared/domain/permissions.ts';
import { type Desk, NO_DESK, ROLES, type Role, STEP_RULES } from '../../../../shared/domain/review.ts';
import { COMMANDS, type Command } from '../../../../shared/domain/workspace.ts';

const STAFF = ROLES.map((role) => ({ name: `Người ${role}`, role }));
const at = (role: Role): Desk => ({
  staff: STAFF,
  present: STAFF.find((one) => one.role === role) ?? null,
});

/** What each role is there for, and must be able to do by itself. */
const OWN: Readonly<Record<Role, readonly Command[]>> = {
  officer: ['placement.assign', 'roster.import', 'review.propose', 'plan.submit'],
  head: ['review.agree', 'review.return', 'plan.approve', 'plan.return', 'staff.change'],
  clerk: ['plan.issue'],
};

describe('who may do what', () => {
  it.each(COMMANDS)('%s belongs to somebody', (command) => {
    expect(ROLES_OF[command].length).toBeGreaterThan(0);
    expect(ROLES.filter((role) => mayGive(at(role), command))).toEqual(
      ROLES.filter((role) => ROLES_OF[command].includes(role)),
    );
  });

  it.each(ROLES)('%s has what the role is there for, and nobody else has', (role) => {
    for (const command of OWN[role]) {
      expect(
        ROLES.filter((other) => mayGive(at(other), command)),
        command,
      ).toEqual([role]);
    }
  });

  it('lets everybody do everything where nobody is listed', () => {
    expect(COMMANDS.filter((command) => !mayGive(NO_DESK, command))).toEqual([]);
  });

  it('lets nobody do what belongs to a role before somebody was chosen', () => {
    const desk: Desk = { staff: STAFF, present: null };
    expect(mayGive(desk, 'placement.assign')).toBe(false);
    expect(mayGive(desk, 'comment.add')).toBe(true);
  });

  it('lets the list be completed while it has no head', () => {
    const officer = { name: 'An', role: 'officer' } as const;
    expect(mayGive({ staff: [officer], present: officer }, 'staff.change')).toBe(true);
  });

  it('knows the command of every step between stages', () => {
    for (const { command } of Object.values(STEP_RULES)) expect(COMMANDS).toContain(command);
  });
});
