/** `surplus`, `retirements` and `forecast`: what is ahead of the plan. */
import type { SurplusEntry, VacancyEvent } from '../../../shared/domain/outlook.ts';
import { type Person, presentPosition } from '../../../shared/domain/person.ts';
import { vacancyForecast } from '../../../shared/outlook/forecast.ts';
import {
  ALL_GROUPS,
  FORECAST_AXES,
  firstEvents,
  forecastLines,
  forecastMonths,
} from '../../../shared/outlook/forecast-months.ts';
import { byTitle, successorsOf } from '../../../shared/outlook/planned.ts';
import { retirementCalendar, termMonths } from '../../../shared/outlook/retirements.ts';
import { surplusBoard } from '../../../shared/outlook/surplus.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { retirementOf } from '../../../shared/rules/retirement.ts';
import { formatPartialDate } from '../../../shared/text/parse-date.ts';
import { answer, type Command, withSession } from '../context.ts';
import { monthNamed } from '../lookup.ts';
import { table } from '../output.ts';

/** Needs attention while somebody in scope is neither placed nor settled. */
export const surplus: Command = (context) =>
  withSession(context, ({ state }) => {
    const { entries, ...board } = surplusBoard(state);
    const people = entries.map((entry) => surplusView(state, entry));
    const { t, number } = context.words;
    return answer(
      { ...board, people },
      () =>
        [
          table(
            ['id', 'person', 'unit', 'state', 'kind', 'lastDay'].map((name) => t(`headless.column.${name}`)),
            people.map(({ id, fullName, unitName, state: standing, kind, lastDay }) => [
              id,
              fullName,
              unitName ?? '',
              t(`outlook.state.${standing}`),
              kind === null ? '' : t(`domain.disposition.${kind}`),
              formatPartialDate(lastDay),
            ]),
            context.words,
          ),
          table(
            ['until', 'leaving', 'left', 'undated', 'even'].map((name) => t(`headless.column.${name}`)),
            board.path.map(({ until, leaving, left, undated, even }) => [
              formatPartialDate(until),
              leaving,
              left,
              undated,
              even,
            ]),
            context.words,
          ),
          t('headless.surplusSum', {
            settled: number(board.scope.placed + board.scope.settled),
            people: number(board.scope.people),
            open: number(board.scope.open),
          }),
        ].join('\n\n'),
      board.scope.open > 0,
    );
  });

function surplusView(state: PlanState, { personId, ...entry }: SurplusEntry) {
  const person = state.people.get(personId);
  return {
    id: personId,
    fullName: person?.fullName ?? '',
    ...entry,
    unitName: unitName(state, entry.unitCode),
    degree: person?.degree ?? null,
    position: person === undefined ? '' : presentPosition(person),
  };
}

/** Of the term, or of the months `--from` to `--to`; whose month is past is there as well where it lies before them. */
export const retirements: Command = (context) =>
  withSession(context, ({ state }) => {
    const term = termMonths(state);
    const [from, to] = [context.optional('from'), context.optional('to')];
    const range = {
      from: from === undefined ? term.from : monthNamed(from, 'first'),
      to: to === undefined ? term.to : monthNamed(to, 'last'),
    };
    const { entries, ...months } = retirementCalendar(state, range);
    const calendar = { ...months, unknown: months.unknown.map(({ personId }) => personId) };
    const people = entries.map(({ personId, postIds, ...entry }) => ({
      id: personId,
      ...bornAndAge(state.people.get(personId)),
      ...entry,
      unitName: unitName(state, entry.unitCode),
      posts: postIds.flatMap((id) => {
        const post = state.posts.get(id);
        return post === undefined ? [] : { id, title: post.title, requirement: post.requirement };
      }),
    }));
    const { t, number } = context.words;
    return answer({ ...calendar, people }, () =>
      [
        table(
          ['pensionFrom', 'id', 'person', 'unit', 'post'].map((name) => t(`headless.column.${name}`)),
          people.map((one) => [
            formatPartialDate(one.pensionFrom),
            one.id,
            one.fullName,
            one.unitName ?? '',
            one.posts.map(({ title }) => title).join('; '),
          ]),
          context.words,
        ),
        t('headless.retirementSum', {
          count: number(people.length),
          past: number(people.filter(({ past }) => past).length),
          unknown: number(calendar.unknown.length),
        }),
      ].join('\n\n'),
    );
  });

function bornAndAge(person: Person | undefined) {
  const retirement = person === undefined ? null : retirementOf(person.sex, person.birth);
  return {
    fullName: person?.fullName ?? '',
    birth: person?.birth ?? null,
    sex: person?.sex ?? null,
    age: retirement?.age ?? null,
  };
}

export const forecast: Command = (context) =>
  withSession(context, ({ state }) => {
    const { vacant, events, planned, ...range } = vacancyForecast(state, termMonths(state));
    const first = firstEvents(events, ALL_GROUPS);
    const months = forecastMonths(first, vacant.length, range);
    const plannedByTitle = byTitle(planned);
    const lines = (axis: (typeof FORECAST_AXES)[number]) =>
      forecastLines(vacant, first, axis, range.from).map(({ byYear, ...line }) => ({
        ...line,
        byYear: Object.fromEntries([...byYear].map(([year, count]) => [year ?? 'before', count])),
      }));
    const view = (event: VacancyEvent) => {
      const { here, elsewhere } = successorsOf(event, plannedByTitle);
      return {
        ...event,
        title: state.posts.get(event.postId)?.title ?? '',
        unitName: unitName(state, event.unitCode),
        person: state.people.get(event.personId)?.fullName ?? '',
        planned: { here: here.length, elsewhere: elsewhere.length },
      };
    };
    const { t } = context.words;
    return answer(
      {
        ...range,
        vacantNow: vacant.length,
        months,
        ...Object.fromEntries(FORECAST_AXES.map((axis) => [axis, lines(axis)])),
        events: events.map(view),
      },
      () =>
        table(
          ['month', 'retirement', 'leaving', 'term', 'keyPosts', 'total'].map((name) =>
            t(`headless.column.${name}`),
          ),
          months.map(({ month, byGroup, key, total }) => [
            month === null ? t('outlook.forecast.before') : formatPartialDate(month),
            byGroup.retirement,
            byGroup.leaving,
            byGroup.term,
            key,
            total,
          ]),
          context.words,
        ),
    );
  });

function unitName(state: PlanState, code: SurplusEntry['unitCode']): string | null {
  return code === null ? null : (state.units.get(code)?.fullName ?? code);
}
