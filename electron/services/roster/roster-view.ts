/** The roster of an open workspace as its filters look at it. */
import { WorkplaceIndex } from '../../../shared/rules/old-workplace.ts';
import type { RosterView } from '../../../shared/rules/roster-view.ts';
import type { Session } from '../workspace/session.ts';

export function rosterViewOf({ state, findings, origins }: Session): RosterView {
  const unitCodes = [...state.units.keys()];
  return {
    planStart: state.plan.startDate,
    termEnd: state.plan.termEnd,
    specialities: state.specialities,
    workplaces: new WorkplaceIndex(unitCodes.map((code) => [code, origins.get(code) ?? []])),
    unitOfPost: (postId) => state.posts.get(postId)?.unitCode,
    blocOfPost: (postId) => {
      const post = state.posts.get(postId);
      return post && state.bodies.get(post.bodyId)?.bloc;
    },
    isLeadingPost: (postId) => {
      const post = state.posts.get(postId);
      return post !== undefined && state.titles.get(post.titleCode)?.leadership === true;
    },
    findingsOf: (personId) => findings.ofPerson(personId),
  };
}
