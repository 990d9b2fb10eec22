/** The first part of the overview as a report with its bars. */
import { type Counted, overviewReport } from '../../../shared/documents/report/overview-report.ts';
import type { ReportPaper } from '../../../shared/documents/report/report-paper.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { DEGREES, THEORIES } from '../../../shared/domain/levels.ts';
import { Sex } from '../../../shared/domain/person.ts';
import {
  findingsByRule,
  peopleByLevel,
  unitsToLookAt,
  vacanciesByTitle,
} from '../../../shared/overview/tallies.ts';
import { ruleName } from '../../../shared/rules/rule-words.ts';
import { namesIn } from '../plan/finding-names.ts';
import { personRow, planRow } from '../plan/rows.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { findingsInScope } from './finding-lists.ts';
import { listHeadOf, type PaperScope, postsInScope } from './paper-inputs.ts';
import { countsInScope, peopleInScope, summariesInScope } from './scope-counts.ts';
import { scopePhrase } from './scope-words.ts';

/** Of the plan in use: all of it, or the units and blocs of the scope. Refuses with `nothing-to-export` where they have no seat. */
export function overviewPaperOf(session: Session, scope: PaperScope): ReportPaper {
  const { state, settings } = session;
  const { t } = wordsIn('vi', session.info.provinceType);
  const names = namesIn(session, 'vi');
  const seats = postsInScope(session, scope).flatMap(({ id }) => planRow(state, id) ?? []);
  if (seats.length === 0) throw new AppError('nothing-to-export');
  const people = peopleInScope(session, scope).flatMap(({ id }) => personRow(state, id) ?? []);
  const counted = (lines: readonly { level: string | null; count: number }[], area: string): Counted[] =>
    lines.map(({ level, count }) => ({
      label: level === null ? t('common.unknown') : t(`domain.${area}.${level}`),
      count,
    }));
  return overviewReport({
    head: listHeadOf(session),
    family: settings.reports.family,
    planName: state.plan.name,
    day: state.today,
    scope: scopePhrase(session, scope),
    counts: countsInScope(session, scope),
    vacancies: vacanciesByTitle(seats, ({ post }) => state.titles.get(post.titleCode)?.name ?? post.title),
    rules: findingsByRule(findingsInScope(session, scope)).map(({ rule, severity, count }) => ({
      label: `${ruleName(t, rule, names.ownRule)} (${t(`domain.severity.${severity}`)})`,
      count,
    })),
    units: unitsToLookAt(
      summariesInScope(session, scope).flatMap((summary) => {
        const unit = state.units.get(summary.unitCode);
        return unit === undefined ? [] : [{ unit, summary }];
      }),
    ).map(({ unit, summary }) => ({ ...summary, name: unit.fullName })),
    people: [
      {
        name: 'trình độ chuyên môn',
        lines: counted(
          peopleByLevel(people, DEGREES, ({ person }) => person.degree),
          'degree',
        ),
      },
      {
        name: 'trình độ lý luận chính trị',
        lines: counted(
          peopleByLevel(people, THEORIES, ({ person }) => person.theory),
          'theory',
        ),
      },
      {
        name: 'giới tính',
        lines: counted(
          peopleByLevel(people, Sex.options, ({ person }) => person.sex),
          'sex',
        ),
      },
    ],
  });
}
