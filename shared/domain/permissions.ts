/**
 * Who may do what: each command with the roles that may give it. It is a rule of the office, not a protection of the
 * file: everybody at the keyboard may say who they are.
 */
import { type Desk, ROLES, type Role } from './review.ts';
import type { Command } from './workspace.ts';

const EVERYBODY = ROLES;
const OFFICER: readonly Role[] = ['officer'];
const HEAD: readonly Role[] = ['head'];
const CLERK: readonly Role[] = ['clerk'];
const OFFICER_OR_CLERK: readonly Role[] = ['officer', 'clerk'];
const OFFICER_OR_HEAD: readonly Role[] = ['officer', 'head'];

/** The roles that may give each command, and take it back. */
export const ROLES_OF: Readonly<Record<Command, readonly Role[]>> = {
  'workspace.create': EVERYBODY,
  'workspace.restore': EVERYBODY,
  'roster.import': OFFICER,
  'roster.sample': OFFICER,
  'person.edit': OFFICER,
  'person.add': OFFICER,
  'person.editMany': OFFICER,
  'person.remove': OFFICER,
  'person.restore': OFFICER,
  'person.apart': OFFICER,
  'person.merge': OFFICER,
  'placement.assign': OFFICER,
  'placement.move': OFFICER,
  'placement.swap': OFFICER,
  'placement.clear': OFFICER,
  'placement.edit': OFFICER,
  'placement.paste': OFFICER,
  'placement.propose': OFFICER,
  'disposition.set': OFFICER,
  'disposition.clear': OFFICER,
  'disposition.setMany': OFFICER,
  'decision.set': OFFICER_OR_CLERK,
  'seat.add': OFFICER,
  'seat.remove': OFFICER,
  'seat.norm': OFFICER,
  'seat.freeze': OFFICER,
  'seat.unfreeze': OFFICER,
  'body.add': OFFICER,
  'body.remove': OFFICER,
  'concurrency.set': OFFICER_OR_HEAD,
  'waiver.set': OFFICER,
  'waiver.remove': OFFICER,
  'rule.edit': OFFICER_OR_HEAD,
  'citation.save': OFFICER_OR_HEAD,
  'citation.remove': OFFICER_OR_HEAD,
  'ownRule.save': OFFICER_OR_HEAD,
  'ownRule.remove': OFFICER_OR_HEAD,
  'standards.save': OFFICER_OR_HEAD,
  'standards.use': OFFICER_OR_HEAD,
  // Clerks set the texts and dates of decisions there, and who signs them.
  'settings.change': EVERYBODY,
  'settings.submission': EVERYBODY,
  'authority.save': OFFICER_OR_HEAD,
  'authority.remove': OFFICER_OR_HEAD,
  'authority.usual': EVERYBODY,
  'authority.replaceBase': OFFICER_OR_HEAD,
  'signer.save': EVERYBODY,
  'signer.remove': EVERYBODY,
  'format.change': EVERYBODY,
  'exchange.organ': EVERYBODY,
  'exchange.type': EVERYBODY,
  'plan.create': OFFICER,
  'plan.edit': OFFICER,
  'plan.archive': OFFICER_OR_HEAD,
  'plan.unarchive': OFFICER_OR_HEAD,
  'plan.remove': OFFICER_OR_HEAD,
  'plan.use': EVERYBODY,
  'plan.takeOver': OFFICER,
  'plan.submit': OFFICER,
  'plan.return': HEAD,
  'plan.approve': HEAD,
  'plan.issue': CLERK,
  'plan.reopen': OFFICER_OR_HEAD,
  'review.propose': OFFICER,
  'review.agree': HEAD,
  'review.return': HEAD,
  'seat.lock': OFFICER_OR_HEAD,
  'seat.unlock': OFFICER_OR_HEAD,
  'comment.add': EVERYBODY,
  'comment.settle': EVERYBODY,
  'comment.unsettle': EVERYBODY,
  'staff.change': HEAD,
  'paper.draft': OFFICER_OR_CLERK,
  'paper.remake': OFFICER_OR_CLERK,
  'paper.discard': OFFICER_OR_CLERK,
  'paper.number': CLERK,
  'paper.sign': CLERK,
  'paper.issue': CLERK,
  'paper.cancel': CLERK,
  'paper.revoke': CLERK,
  'register.first': CLERK,
  'register.note': CLERK,
  'register.unnote': CLERK,
  'report.keep': EVERYBODY,
  'report.remove': OFFICER_OR_HEAD,
  // Those who prepare papers and those who write them out both answer for how they look.
  'template.use': OFFICER_OR_CLERK,
  'template.remove': OFFICER_OR_CLERK,
};

/**
 * Whether whoever sits at the keyboard may give `command`. Where nobody is listed there are no roles; where the list
 * has no head yet, everybody may change it, so that it can be made at all.
 */
export function mayGive({ staff, present }: Desk, command: Command): boolean {
  if (staff.length === 0) return true;
  const roles = ROLES_OF[command];
  if (command === 'staff.change' && !staff.some(({ role }) => role === 'head')) return true;
  if (roles.length === ROLES.length) return true;
  return present !== null && roles.includes(present.role);
}
