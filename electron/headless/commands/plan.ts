/** `assign`, `unassign`, `dispose`: one change of the plan each. */

import { AppError } from '../../../shared/domain/errors.ts';
import { DispositionKind, PlacementForm } from '../../../shared/domain/plan.ts';
import { setDisposition } from '../../services/plan/dispositions.ts';
import { assign, clear } from '../../services/plan/placements.ts';
import { type Command, withSession } from '../context.ts';
import { dayNamed, personNamed, postNamed } from '../lookup.ts';
import { answerChange } from './changes.ts';

export const assignPerson: Command = (context) =>
  withSession(context, (session) => {
    const { state } = session;
    const form = context.optional('form');
    const since = context.optional('from');
    const request = {
      postId: postNamed(state, context.value('post')),
      personId: personNamed(state, context.value('person')),
      form: form === undefined ? undefined : PlacementForm.parse(form),
      since: since === undefined ? undefined : dayNamed(since),
      // Taking a seat from somebody must be meant: `unassign` comes first.
      displace: false,
    };
    return answerChange(context, session, (open) => assign(open, request));
  });

export const unassign: Command = (context) =>
  withSession(context, (session) => {
    const postId = postNamed(session.state, context.value('post'));
    if (session.state.placementOn(postId) === undefined) throw new AppError('post-empty', { post: postId });
    return answerChange(context, session, (open) => clear(open, [postId]));
  });

export const dispose: Command = (context) =>
  withSession(context, (session) => {
    const personId = personNamed(session.state, context.value('person'));
    const date = context.optional('date');
    const disposition = {
      personId,
      kind: DispositionKind.parse(context.value('kind')),
      date: date === undefined ? null : dayNamed(date),
      note: session.state.dispositions.get(personId)?.note ?? '',
    };
    return answerChange(context, session, (open) => setDisposition(open, disposition));
  });
