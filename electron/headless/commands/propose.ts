/** `propose`: people without a seat for vacant seats, all at once; with `--apply` they are placed in one step. */
import { REACHES } from '../../../shared/domain/proposal.ts';
import { applyProposal, makeProposal } from '../../services/plan/proposal.ts';
import { answer, type Command, withSession } from '../context.ts';
import { unitNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { findingView } from '../views.ts';

/** Needs attention while seats looked at, or people, are left without a proposal. */
export const proposePeople: Command = (context) =>
  withSession(context, async (session) => {
    const { state } = session;
    const unit = context.optional('unit');
    const reach = REACHES.find((one) => one === context.optional('reach')) ?? 'province';
    const { rows, seatsLeft, peopleLeft, beyond, findings } = await makeProposal(session, {
      postIds: unit === undefined ? null : [...state.postsOfUnit(unitNamed(state, unit))],
      personIds: null,
      requiredOnly: context.has('required-only'),
      reach,
      standard: context.has('met-only') ? 'met' : 'warned',
    });
    const seats = rows.map(({ postId, personId, lacks, nearness, because }) => {
      const post = state.posts.get(postId);
      return {
        postId,
        title: post?.title ?? '',
        unitName: (post && state.units.get(post.unitCode)?.fullName) ?? '',
        personId,
        person: state.people.get(personId)?.fullName ?? '',
        nearness,
        because,
        lacks: lacks.map((finding) => findingView(state, finding)),
      };
    });
    const applied = context.has('apply') && rows.length > 0;
    if (applied)
      applyProposal(
        session,
        rows.map(({ postId, personId }) => ({ postId, personId })),
      );
    const { t, number } = context.words;
    return answer(
      { proposed: seats, seatsLeft, peopleLeft, beyond, findings, applied },
      () =>
        [
          table(
            ['unit', 'post', 'person', 'because', 'nearness', 'lacks'].map((name) =>
              t(`proposal.column.${name}`),
            ),
            seats.map((seat) => [
              seat.unitName,
              seat.title,
              seat.person,
              t(`proposal.because.${seat.because}`),
              t(`plan.nearness.${seat.nearness}`),
              seat.lacks.map(({ rule }) => rule).join(', '),
            ]),
            context.words,
          ),
          t('proposal.summary', {
            people: number(rows.length),
            seats: number(seatsLeft.length),
            left: number(peopleLeft.length),
          }),
          ...(applied ? [t('proposal.done', { count: number(rows.length) })] : []),
        ].join('\n\n'),
      seatsLeft.length + peopleLeft.length + beyond > 0,
    );
  });
