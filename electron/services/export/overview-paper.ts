/** The first part of the overview as a report with its bars. */
import { type Counted, overviewReport } from '../../../shared/documents/report/overview-report.ts';
import type { ReportPaper } from '../../../shared/documents/report/report-paper.ts';
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
import { personRow, planCounts, planRow, unitSummary } from '../plan/rows.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { listHeadOf } from './paper-inputs.ts';

/** Of the whole plan in use. */
export function overviewPaperOf(session: Session): ReportPaper {
  const { state, findings, settings } = session;
  const { t } = wordsIn('vi');
  const names = namesIn(session, 'vi');
  const seats = [...state.posts.keys()].flatMap((id) => planRow(state, id) ?? []);
  const people = [...state.people.keys()].flatMap((id) => personRow(state, id) ?? []);
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
    counts: planCounts(state, findings),
    vacancies: vacanciesByTitle(seats, ({ post }) => state.titles.get(post.titleCode)?.name ?? post.title),
    rules: findingsByRule(findings.all()).map(({ rule, severity, count }) => ({
      label: `${ruleName(t, rule, names.ownRule)} (${t(`domain.severity.${severity}`)})`,
      count,
    })),
    units: unitsToLookAt(
      [...state.units.values()].map((unit) => ({ unit, summary: unitSummary(state, findings, unit.code) })),
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
