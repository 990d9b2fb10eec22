/** Findings as a table for people: gravity, whom it is about, and the sentence. */
import type { Finding } from '../../shared/domain/finding.ts';
import { shortName } from '../../shared/rules/citations.ts';
import { describeFinding } from '../../shared/rules/describe.ts';
import type { Names } from '../../shared/rules/finding-names.ts';
import { allCitations } from '../services/plan/citations.ts';
import type { Session } from '../services/workspace/session.ts';
import type { Context } from './context.ts';
import { table } from './output.ts';

export function findingTable(context: Context, session: Session, findings: readonly Finding[]): string {
  const { t } = context.words;
  const names = namesIn(context, session);
  return table(
    [
      t('headless.column.severity'),
      t('headless.column.rule'),
      t('headless.column.subject'),
      t('headless.column.finding'),
    ],
    findings.map((finding) => {
      const { subject, sentence } = describeFinding(finding, t, names);
      return [t(`domain.severity.${finding.severity}`), finding.rule, subject, sentence];
    }),
    context.words,
  );
}

function namesIn(context: Context, { state, settings }: Session): Names {
  const citations = new Map(allCitations(settings).map((citation) => [citation.id, citation]));
  const unit: Names['unit'] = (code) => state.units.get(code)?.fullName ?? code;
  return {
    unit,
    body: (id) => {
      const body = state.bodies.get(id);
      return body === undefined ? id : `${body.name}, ${unit(body.unitCode)}`;
    },
    title: (code) => {
      const title = state.titles.get(code);
      return (context.words.language === 'en' ? title?.nameEn : title?.name) ?? code;
    },
    person: (id) => state.people.get(id)?.fullName ?? id,
    citation: (id) => citations.get(id),
    citationName: shortName,
    planStart: state.plan.startDate,
    post: (id) => {
      const post = state.posts.get(id);
      return post === undefined ? id : `${post.title}, ${unit(post.unitCode)}`;
    },
  };
}
