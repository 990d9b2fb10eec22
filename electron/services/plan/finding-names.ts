/** How findings are told where no window is: names from the plan in memory, texts by their short names. */
import type { Finding } from '../../../shared/domain/finding.ts';
import type { UnitCode } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/i18n/catalogs.ts';
import { shortName } from '../../../shared/rules/citations.ts';
import type { Names } from '../../../shared/rules/finding-names.ts';
import type { Session } from '../workspace/session.ts';
import { allCitations } from './citations.ts';
import { unitNameOf } from './placements.ts';

export function namesIn({ state, settings }: Session, language: Language): Names {
  const citations = new Map(allCitations(settings).map((citation) => [citation.id, citation]));
  const unit: Names['unit'] = (code) => unitNameOf(state, code);
  return {
    unit,
    body: (id) => {
      const body = state.bodies.get(id);
      return body === undefined ? id : `${body.name}, ${unit(body.unitCode)}`;
    },
    title: (code) => {
      const title = state.titles.get(code);
      return (language === 'en' ? title?.nameEn : title?.name) ?? code;
    },
    person: (id) => state.people.get(id)?.fullName ?? id,
    citation: (id) => citations.get(id),
    citationName: shortName,
    planStart: state.plan.startDate,
    bodyKind: (kind) => [...state.bodies.values()].find((body) => body.kind === kind)?.name ?? kind,
    ownRule: (id) => state.ruleset.own.find((rule) => rule.id === id),
    post: (id) => {
      const post = state.posts.get(id);
      return post === undefined ? id : `${post.title}, ${unit(post.unitCode)}`;
    },
  };
}

/** Findings that concern the unit, a post of it, or posts among which one is of it, gravest first. */
export function findingsOfUnit({ state, findings }: Session, unitCode: UnitCode): readonly Finding[] {
  const ofPosts = new Set(state.postsOfUnit(unitCode).flatMap((id) => findings.ofPost(id)));
  return findings.all().filter((finding) => finding.subject.unitCode === unitCode || ofPosts.has(finding));
}
