/** Legal bases as the office edits them: texts of its own, and what it knows of those the program ships. */
import {
  type Citation,
  type CitationChange,
  type CitationFields,
  isOwnCitation,
  type OwnCitationId,
} from '../../../shared/domain/citation.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { CitationId } from '../../../shared/domain/ids.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { shortName } from '../../../shared/rules/citations.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { Session } from '../workspace/session.ts';
import { restsOn } from './citation-list.ts';
import { allCitations, loadCitations } from './citations.ts';
import { putSettings } from './settings.ts';

/**
 * Enters a text of the office's own (`id` null) or corrects it, as one undoable step. Throws AppError
 * `citation-incomplete` where it has neither number nor title, or no type; `citation-dates` where it ends before it
 * begins or is replaced by itself; `citation-exists` where a text of that type and number is known already;
 * `citation-not-found` where `id` or the text that replaces it is not known.
 */
export function saveCitation(
  session: Session,
  id: OwnCitationId | null,
  fields: CitationFields,
): ChangeResult {
  const { settings } = session;
  const known = allCitations(settings);
  if (id !== null) own(session, id);
  const citation: Citation = {
    ...trimmed(fields),
    id: id ?? nextId(settings.citations),
    amendedBy: [],
    // The office has the text in its hands.
    confidence: 'seen',
  };
  check(citation, known);
  const citations =
    id === null
      ? [...settings.citations, citation]
      : settings.citations.map((one) => (one.id === id ? citation : one));
  return session.change('citation.save', (tx) => {
    putSettings(tx, session, { ...settings, citations });
    return { citation: shortName(citation), how: id === null ? 'new' : 'own' };
  });
}

/**
 * Notes that a shipped text ended, what replaced it, and that it was compared with the official print; null takes the
 * note back. Throws AppError `citation-not-found` or `citation-dates`.
 */
export function amendCitation(session: Session, id: CitationId, change: CitationChange | null): ChangeResult {
  const { settings } = session;
  const shipped = loadCitations().find((one) => one.id === id);
  if (shipped === undefined) throw new AppError('citation-not-found', { citation: id });
  const { [id]: _before, ...others } = settings.citationChanges;
  const citationChanges = change === null || saysNothing(change) ? others : { ...others, [id]: change };
  const after = { ...settings, citationChanges };
  const changed = allCitations(after).find((one) => one.id === id);
  if (changed !== undefined) checkDates(changed, allCitations(settings));
  return session.change('citation.save', (tx) => {
    putSettings(tx, session, after);
    return { citation: shortName(shipped), how: 'shipped' };
  });
}

/** Throws AppError `citation-in-use` where a rule, a standard of any version or another text rests on it. */
export function removeCitation(session: Session, id: OwnCitationId): ChangeResult {
  const citation = own(session, id);
  const uses = restsOn(session, id);
  if (uses > 0) throw new AppError('citation-in-use', { citation: shortName(citation), count: uses });
  const citations = session.settings.citations.filter((one) => one.id !== id);
  return session.change('citation.remove', (tx) => {
    putSettings(tx, session, { ...session.settings, citations });
    return { citation: shortName(citation) };
  });
}

function own({ settings }: Session, id: OwnCitationId): Citation {
  const citation = settings.citations.find((one) => one.id === id);
  if (citation === undefined) throw new AppError('citation-not-found', { citation: id });
  return citation;
}

/** One more than the highest: an id that was once removed may come again, nothing rested on it. */
function nextId(citations: readonly Citation[]): CitationId {
  const numbers = citations.filter(({ id }) => isOwnCitation(id)).map(({ id }) => Number(id.slice(4)));
  return CitationId.parse(`own-${Math.max(0, ...numbers) + 1}`);
}

function trimmed(fields: CitationFields): CitationFields {
  const { type, number, issuer, title, ...rest } = fields;
  return {
    ...rest,
    type: type.trim(),
    number: number.trim(),
    issuer: issuer.trim(),
    title: title.trim(),
  };
}

function check(citation: Citation, known: readonly Citation[]): void {
  const { id, type, number, title } = citation;
  if (type === '' || (number === '' && title === ''))
    throw new AppError('citation-incomplete', { citation: shortName(citation).trim() });
  checkDates(citation, known);
  const same = known.find(
    (one) =>
      one.id !== id && number !== '' && fold(one.number) === fold(number) && fold(one.type) === fold(type),
  );
  if (same !== undefined) throw new AppError('citation-exists', { citation: shortName(same) });
}

function checkDates(citation: Citation, known: readonly Citation[]): void {
  const { id, inForceFrom, inForceTo, replacedBy } = citation;
  const endsEarly = inForceFrom !== null && inForceTo !== null && inForceTo < inForceFrom;
  if (endsEarly || replacedBy === id) throw new AppError('citation-dates', { citation: shortName(citation) });
  if (replacedBy !== null && !known.some((one) => one.id === replacedBy))
    throw new AppError('citation-not-found', { citation: replacedBy });
}

function saysNothing({ inForceTo, replacedBy, compared }: CitationChange): boolean {
  return inForceTo === null && replacedBy === null && !compared;
}
