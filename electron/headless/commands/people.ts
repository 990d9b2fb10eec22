/** `people`: the roster. */
import { presentPosition } from '../../../shared/domain/person.ts';
import { formatPartialDate } from '../../../shared/text/parse-date.ts';
import { personRow } from '../../services/plan/rows.ts';
import { answer, type Command, withSession } from '../context.ts';
import { table } from '../output.ts';
import { personView } from '../views.ts';

export const people: Command = (context) =>
  withSession(context, ({ state }) => {
    const rows = [...state.people.keys()].flatMap((id) => personRow(state, id) ?? []);
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
