/** Roles, so that a test can sit somebody at the keyboard. */
import { changeStaff, sit } from '../../electron/services/review/desk.ts';
import { stepPlan } from '../../electron/services/review/stages.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { type Role, STEP_RULES, type StaffMember } from '../../shared/domain/review.ts';

export const STAFF: Readonly<Record<Role, StaffMember>> = {
  officer: { name: 'Lò Thị Soạn', role: 'officer' },
  head: { name: 'Vàng A Trưởng', role: 'head' },
  clerk: { name: 'Tao Văn Thư', role: 'clerk' },
};

/** Lists an officer, a head and a clerk, and seats the officer. */
export function withRoles(session: Session): void {
  changeStaff(session, Object.values(STAFF));
  sit(session, STAFF.officer);
}

export function sitAs(session: Session, role: Role): void {
  sit(session, STAFF[role]);
}

/** Takes a plan of nobody's roles to the stage approved. */
export function approve(session: Session): void {
  stepPlan(session, 'submit', '');
  stepPlan(session, 'approve', '');
  if (session.review.standing.stage !== STEP_RULES.approve.to) throw new Error('the plan was not approved');
}
