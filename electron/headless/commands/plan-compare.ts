/** `plan-compare`: the plan in use beside another one. */

import { differenceWords, endingWords } from '../../../shared/rules/ending-words.ts';
import { brokenWords, ruleName } from '../../../shared/rules/rule-words.ts';
import { compareWith } from '../../services/plan/compare.ts';
import { namesIn } from '../../services/plan/finding-names.ts';
import { answer, type Command, withSession } from '../context.ts';
import { planNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { comparisonView } from '../views.ts';

export const planCompare: Command = (context) =>
  withSession(context, async (session) => {
    const { t, language } = context.words;
    const comparison = await compareWith(session, planNamed(session, context.value('plan')));
    const { mine, other, figures, moves, people, seats, findings } = comparison;
    const names = { ...namesIn(session, language), date: (iso: string) => iso };
    const holder = (id: (typeof seats)[number]['mine']): string =>
      id === null ? t('comparison.vacant') : names.person(id);
    const part = (title: string, columns: readonly string[], rows: Parameters<typeof table>[1]): string[] => {
      if (rows.length === 0) return [];
      const header = [...columns.map((column) => t(`comparison.column.${column}`)), mine.name, other.name];
      return [`${title}\n${table(header, rows, context.words)}`];
    };
    return answer(comparisonView(session.state, comparison), () =>
      [
        ...part(
          t('comparison.figures'),
          ['item'],
          [
            ...(['filled', 'vacantRequired', 'unplaced', 'surplus'] as const).map((key) => [
              t(`comparison.figure.${key}`),
              figures.mine[key],
              figures.other[key],
            ]),
            ...(['block', 'warn', 'info'] as const).map((key) => [
              t(`comparison.figure.${key}`),
              figures.mine.findings[key],
              figures.other.findings[key],
            ]),
            ...(['sameUnit', 'sameDistrict', 'province', 'unknown'] as const).map((key) => [
              t(`comparison.move.${key}`),
              moves.mine[key],
              moves.other[key],
            ]),
          ],
        ),
        ...part(
          t('comparison.people'),
          ['person', 'differences'],
          people.map((one) => [
            names.person(one.personId),
            differenceWords(t, one),
            endingWords(t, one.mine, names),
            endingWords(t, one.other, names),
          ]),
        ),
        ...part(
          t('comparison.seats'),
          ['post'],
          seats.map((seat) => [names.post(seat.postId), holder(seat.mine), holder(seat.other)]),
        ),
        ...part(
          t('comparison.findings'),
          ['rule'],
          findings.flatMap(({ rule, onlyMine, onlyOther }) => {
            const name = ruleName(t, rule, names.ownRule);
            return [
              ...onlyMine.map((finding) => [name, brokenWords(finding, t, names), '']),
              ...onlyOther.map((finding) => [name, '', brokenWords(finding, t, names)]),
            ];
          }),
        ),
      ].join('\n\n'),
    );
  });
