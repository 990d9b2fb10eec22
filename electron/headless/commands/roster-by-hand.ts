/** `people-removed`, `person-remove`, `person-restore`, `person-doubles`, `person-merge`: the roster kept by hand. */
import { AppError } from '../../../shared/domain/errors.ts';
import { PersonId } from '../../../shared/domain/ids.ts';
import { MergeSide } from '../../../shared/domain/roster.ts';
import { possibleDoubles } from '../../services/roster/doubles.ts';
import { mergePeople, mergeView } from '../../services/roster/merge-people.ts';
import { peopleRemoved, removePeople, restorePeople } from '../../services/roster/remove-people.ts';
import { answer, type Command, withSession } from '../context.ts';
import { personNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { answerChange } from './changes.ts';

export const removed: Command = (context) =>
  withSession(context, (session) => {
    const { t } = context.words;
    const people = peopleRemoved(session).map(({ person, removal }) => ({
      id: person.id,
      fullName: person.fullName,
      ...removal,
    }));
    return answer(people, () =>
      table(
        [
          t('headless.column.id'),
          t('domain.field.fullName'),
          t('headless.column.at'),
          t('roster.removed.reason'),
        ],
        people.map(({ id, fullName, at, reason, mergedInto }) => [
          id,
          fullName,
          at,
          mergedInto === null ? reason : t('roster.removed.merged', { person: mergedInto }),
        ]),
        context.words,
      ),
    );
  });

export const removePerson: Command = (context) =>
  withSession(context, (session) => {
    const request = {
      personIds: [personNamed(session.state, context.value('person'))],
      reason: context.value('reason'),
      clearSeats: context.has('clear-seats'),
    };
    return answerChange(context, session, (open) => removePeople(open, request));
  });

export const restorePerson: Command = (context) =>
  withSession(context, (session) => {
    const text = context.value('person');
    const id = PersonId.safeParse(text);
    // Names of people taken out are nobody's of the roster, so only the number tells for certain.
    if (!id.success) throw new AppError('person-not-removed', { person: text });
    return answerChange(context, session, (open) => restorePeople(open, [id.data]));
  });

export const doubles: Command = (context) =>
  withSession(context, (session) => {
    const { t } = context.words;
    const pairs = possibleDoubles(session);
    const nameOf = (id: PersonId) => session.state.people.get(id)?.fullName ?? id;
    return answer(pairs, () =>
      table(
        [
          t('headless.column.id'),
          t('domain.field.fullName'),
          t('headless.column.id'),
          t('roster.doubles.reason'),
        ],
        pairs.map(({ a, b, reason }) => [a, nameOf(a), b, t(`import.reason.${reason}`)]),
        context.words,
      ),
    );
  });

export const mergePersons: Command = (context) =>
  withSession(context, (session) => {
    const kept = personNamed(session.state, context.value('person'));
    const other = personNamed(session.state, context.value('other'));
    const seats = context.optional('seats');
    const suggested = context.has('as-suggested')
      ? mergeView(session, kept, other).lines.filter((line) => line.suggested === 'other')
      : [];
    const take = [...context.list('take'), ...suggested.map(({ field }) => field)];
    const request = { kept, other, take, seats: seats === undefined ? null : MergeSide.parse(seats) };
    return answerChange(context, session, (open) => mergePeople(open, request));
  });
