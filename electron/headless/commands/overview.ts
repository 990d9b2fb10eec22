/** `overview`: how far the plan is, what is lacking and too much where, and who the corps is made of. */
import type { BalanceTable } from '../../../shared/overview/balance.ts';
import { WHOLE_CORPS } from '../../../shared/overview/composition.ts';
import { compositionWords } from '../../../shared/overview/composition-words.ts';
import { balanceOf, compositionOf } from '../../services/plan/overview.ts';
import { planCounts } from '../../services/plan/rows.ts';
import { answer, type Command, withSession } from '../context.ts';
import { table } from '../output.ts';

export const overview: Command = (context) =>
  withSession(context, (session) => {
    const { state, findings } = session;
    const corps = compositionOf(session, WHOLE_CORPS);
    const blocs = balanceOf(session, 'bloc', state.posts.values());
    const { t } = context.words;
    return answer(
      {
        counts: planCounts(state, findings),
        ...balanceView(blocs),
        byTitle: Object.fromEntries(balanceOf(session, 'title', state.posts.values()).by),
        units: blocs.units.map((unit) => ({
          unitCode: unit.unitCode,
          unitName: state.units.get(unit.unitCode)?.fullName ?? unit.unitCode,
          ...balanceView(unit),
        })),
        composition: corps,
      },
      () =>
        [
          table(
            ['bloc', 'norm', 'filled', 'lack', 'required', 'surplus'].map((name) =>
              t(`headless.column.${name}`),
            ),
            [...blocs.by].map(([bloc, { norm, filled, lack, required, surplus }]) => [
              t(`domain.bloc.${bloc}`),
              norm,
              filled,
              lack,
              required,
              surplus,
            ]),
            context.words,
          ),
          table(
            ['part', 'value', 'before', 'after'].map((name) => t(`headless.column.${name}`)),
            corps.parts.flatMap(({ facet, lines }) =>
              lines.map(({ values, before, after }) => [
                compositionWords(t, facet),
                compositionWords(t, facet, values),
                before,
                after,
              ]),
            ),
            context.words,
          ),
        ].join('\n\n'),
    );
  });

function balanceView({ all, by }: Pick<BalanceTable, 'all' | 'by'>) {
  return { all, byBloc: Object.fromEntries(by) };
}
