/** `review`: where the plan stands, and how far the review of its units is. */
import type { UnitCode } from '../../../shared/domain/ids.ts';
import { countReviews, REVIEW_STATES, reviewStateOf } from '../../../shared/domain/review.ts';
import { reviewCounts } from '../../services/review/stages.ts';
import type { Session } from '../../services/workspace/session.ts';
import { answer, type Command, withSession } from '../context.ts';
import { unitNamed } from '../lookup.ts';
import { table } from '../output.ts';

/** A unit with its placements by state, its locked seats and what was said there and is not settled. */
function unitView({ state, review }: Session, unitCode: UnitCode) {
  const seats = state.postsOfUnit(unitCode);
  const placements = seats.flatMap((id) => state.placementOn(id) ?? []);
  const said = [...review.comments.values()].filter((comment) => comment.unitCode === unitCode);
  return {
    unitCode,
    unitName: state.units.get(unitCode)?.fullName ?? unitCode,
    counts: countReviews(placements.map((one) => reviewStateOf(review.marks.get(one.postId), one))),
    locked: seats.filter((id) => review.marks.get(id)?.lock != null).length,
    openComments: said.filter(({ settled }) => settled === null).length,
  };
}

/** Needs attention where placements stand returned. */
export const review: Command = (context) =>
  withSession(context, (session) => {
    const { state } = session;
    const named = context.optional('unit');
    const codes = named === undefined ? [...state.units.keys()] : [unitNamed(state, named)];
    const units = codes.map((code) => unitView(session, code));
    const { standing } = session.review;
    const counts = reviewCounts(session);
    const view = { plan: { id: state.plan.id, name: state.plan.name, ...standing }, counts, units };
    const { t, number } = context.words;
    return answer(
      view,
      () =>
        [
          [t(`review.stage.${standing.stage}`), standing.by, standing.reason]
            .filter((part) => part !== '')
            .join(' · '),
          table(
            [
              t('headless.column.unit'),
              ...REVIEW_STATES.map((one) => t(`review.state.${one}`)),
              t('review.locked'),
              t('plan.inspector.comments'),
            ],
            units.map((unit) => [
              unit.unitName,
              ...REVIEW_STATES.map((one) => number(unit.counts[one])),
              number(unit.locked),
              number(unit.openComments),
            ]),
            context.words,
          ),
        ].join('\n\n'),
      counts.returned > 0,
    );
  });
