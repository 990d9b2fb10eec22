/** Explanations in the JSON shapes of the command line. */
import type { FindingExplanation, PlacementTrace } from '../../shared/domain/explanation.ts';
import type { PlanState } from '../../shared/rules/plan-state.ts';
import { findingView } from './views.ts';

/** Every rule for a person on a post; findings are named by their ids. */
export function traceView(state: PlanState, { rules, around, ...trace }: PlacementTrace) {
  return {
    postId: trace.postId,
    personId: trace.personId,
    supposed: trace.supposed,
    leaves: trace.leaves,
    rules: rules.map(({ finding, ...rule }) => ({ ...rule, finding: finding?.id ?? null })),
    around: around.map((finding) => findingView(state, finding)),
  };
}

/** What settles a finding; of people and posts the rules they would still fail. */
export function explanationView(
  state: PlanState,
  { finding, people, posts, waivers, counted, change }: FindingExplanation,
) {
  return {
    finding: findingView(state, finding),
    people: people.map(({ personId, lacks, nearness, holds }) => ({
      personId,
      lacks: lacks.map(({ rule }) => rule),
      nearness,
      holds,
    })),
    posts: posts.map(({ postId, lacks, nearness }) => ({
      postId,
      lacks: lacks.map(({ rule }) => rule),
      nearness,
    })),
    waivers,
    counted,
    change,
  };
}
