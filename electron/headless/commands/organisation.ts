/** `units` and `posts`: the organisation of the workspace. */
import { planRow } from '../../services/plan/rows.ts';
import { answer, type Command, withSession } from '../context.ts';
import { unitNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { postView, unitView } from '../views.ts';

export const units: Command = (context) =>
  withSession(context, (session) => {
    const views = [...session.state.units.values()].map((unit) =>
      unitView(unit, session.origins.get(unit.code) ?? []),
    );
    const { t } = context.words;
    return answer(views, () =>
      table(
        [t('headless.column.code'), t('headless.column.unit'), t('headless.column.mergedFrom')],
        views.map(({ code, name, type, mergedFrom }) => [
          code,
          `${t(`domain.unitType.${type}`)} ${name}`,
          mergedFrom.map((origin) => origin.name).join('; '),
        ]),
        context.words,
      ),
    );
  });

export const posts: Command = (context) =>
  withSession(context, ({ state }) => {
    const unit = context.optional('unit');
    const codes = unit === undefined ? [...state.units.keys()] : [unitNamed(state, unit)];
    const views = codes
      .flatMap((code) => state.postsOfUnit(code))
      .flatMap((id) => planRow(state, id) ?? [])
      .map((row) => postView(state, row));
    const { t } = context.words;
    return answer(views, () =>
      table(
        [
          t('headless.column.id'),
          t('headless.column.unit'),
          t('headless.column.body'),
          t('headless.column.post'),
          t('headless.column.person'),
          t('headless.column.form'),
        ],
        views.map((view) => [
          view.id,
          view.unitName,
          view.body,
          view.title,
          view.personId === null ? '' : (state.people.get(view.personId)?.fullName ?? view.personId),
          view.form === null ? '' : t(`domain.form.${view.form}`),
        ]),
        context.words,
      ),
    );
  });
