/** The legal bases with what rests on them: rules, standards by title, the decisions. */

import type { Citation } from '../../../shared/domain/citation.ts';
import { isOwnCitation } from '../../../shared/domain/citation.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { CitationId } from '../../../shared/domain/ids.ts';
import type { AnyRuleId } from '../../../shared/domain/rule-id.ts';
import type { CitationRow } from '../../../shared/ipc/rule-channels.ts';
import { inForceOn } from '../../../shared/rules/citations.ts';
import { allStandardsVersions, standardsOf } from '../../db/queries/standards-rows.ts';
import type { Session } from '../workspace/session.ts';
import { authorityBook } from './authority.ts';
import { allCitations, loadCitations } from './citations.ts';
import { ruleList } from './rule-list.ts';

export function citationList(session: Session): CitationRow[] {
  const { state, settings } = session;
  const rules = rulesByCitation(session);
  const inDecisions = new Set<string>(authorityBook(settings).rows.flatMap(({ bases }) => bases));
  const shipped = new Map(loadCitations().map((citation) => [citation.id, citation]));
  return allCitations(settings).map((citation) => ({
    citation,
    change: settings.citationChanges[citation.id] ?? null,
    own: isOwnCitation(citation.id),
    shipped: shipped.get(citation.id) ?? citation,
    inForce: stateOn(citation, state.plan.startDate),
    rules: rules.get(citation.id) ?? [],
    standards: state.ruleset.standards
      .filter(({ sourceCitation }) => sourceCitation === citation.id)
      .map(({ title }) => title),
    inDecisions: inDecisions.has(citation.id),
  }));
}

/** How many rules, standards of any version, rows of the table of authority and texts rest on a text. */
export function restsOn(session: Session, id: CitationId): number {
  const { db, settings } = session;
  const rules = rulesByCitation(session).get(id)?.length ?? 0;
  const standards = allStandardsVersions(db)
    .flatMap((version) => standardsOf(db, version.id))
    .filter(({ sourceCitation }) => sourceCitation === id).length;
  const replacing = [...settings.citations, ...Object.values(settings.citationChanges)];
  const rows = settings.authority.rows.filter(({ bases }) => bases.includes(id)).length;
  return rules + standards + rows + replacing.filter(({ replacedBy }) => replacedBy === id).length;
}

/** Rules of the program and of the office. */
function rulesByCitation(session: Session): Map<string, AnyRuleId[]> {
  const byCitation = new Map<string, AnyRuleId[]>();
  for (const { id, legalBasis, editable } of ruleList(session)) {
    const sources = editable.flatMap(({ sourceCitation }) => sourceCitation ?? []);
    for (const citation of new Set([...legalBasis, ...sources])) {
      byCitation.set(citation, [...(byCitation.get(citation) ?? []), id]);
    }
  }
  for (const { id, citation } of session.settings.ownRules) {
    if (citation !== null) byCitation.set(citation, [...(byCitation.get(citation) ?? []), id]);
  }
  return byCitation;
}

function stateOn(citation: Citation, day: IsoDate): CitationRow['inForce'] {
  if (inForceOn(citation, day)) return 'yes';
  return citation.inForceFrom !== null && day < citation.inForceFrom ? 'not-yet' : 'ended';
}
