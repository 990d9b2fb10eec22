/** `people`: the roster, all of it or those who pass every filter. */
import { AppError } from '../../../shared/domain/errors.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import { FACETS, passes, type RosterFilter } from '../../../shared/rules/roster-facets.ts';
import { formatPartialDate } from '../../../shared/text/parse-date.ts';
import { personRow } from '../../services/plan/rows.ts';
import { rosterViewOf } from '../../services/roster/roster-view.ts';
import { answer, type Command, withSession } from '../context.ts';
import { table } from '../output.ts';
import { personView } from '../views.ts';

export const people: Command = (context) =>
  withSession(context, (session) => {
    const { state } = session;
    const filter = filterOf(context.list('filter'));
    const view = rosterViewOf(session);
    const rows = [...state.people.keys()]
      .flatMap((id) => personRow(state, id) ?? [])
      .filter((row) => passes(filter, row, view));
    const { t } = context.words;
    return answer(rows.map(personView), () =>
      table(
        [
          t('headless.column.id'),
          t('domain.field.fullName'),
          t('domain.field.birth'),
          t('domain.field.current'),
          t('headless.column.retires'),
        ],
        rows.map(({ person, retirement }) => [
          person.id,
          person.fullName,
          person.birth.value === null ? person.birth.text : formatPartialDate(person.birth.value),
          presentPosition(person),
          formatPartialDate(retirement?.month ?? null),
        ]),
        context.words,
      ),
    );
  });

/** `degree=university` keeps those with that degree; the same name again takes in others, an empty value who has none. */
function filterOf(given: readonly string[]): RosterFilter {
  const filter: { -readonly [F in keyof RosterFilter]: string[] } = {};
  for (const text of given) {
    const at = text.indexOf('=');
    const facet = FACETS.find((name) => name === text.slice(0, at));
    if (facet === undefined) {
      throw new AppError('usage', {
        problem: 'value',
        option: '--filter',
        value: text,
        choices: FACETS.map((name) => `${name}=…`).join(', '),
      });
    }
    filter[facet] = [...(filter[facet] ?? []), text.slice(at + 1)];
  }
  return filter;
}
