/** Texts of papers as they were kept, each with the organ that issued it. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { issuerOfText } from '../../../shared/documents/issuer-of-text.ts';
import type { PaperId, PaperRecord } from '../../../shared/domain/paper.ts';
import { textsOfPapers } from '../../db/queries/paper-rows.ts';
import { provinceOf } from '../export/paper-inputs.ts';
import type { Session } from '../workspace/session.ts';

/**
 * The texts of papers by their ids; one that is not kept is not there. Texts from before organs were noted get the one
 * their head names: nothing in the file is changed by that, as what was signed must stay as it was signed. Where the
 * head names none for certain, the text stays without.
 */
export function keptTexts(session: Session, papers: readonly PaperRecord[]): Map<PaperId, DecisionDocument> {
  const texts = textsOfPapers(
    session.db,
    papers.map(({ id }) => id),
  );
  for (const paper of papers) {
    const text = texts.get(paper.id);
    if (text === undefined || text.issuer !== undefined) continue;
    const issuer = issuerOfText(text, provinceOf(session), unitOf(session, paper));
    if (issuer !== null) texts.set(paper.id, { ...text, issuer });
  }
  return texts;
}

/** The commune all people of a paper are of; null where there are several, or none. */
function unitOf({ state }: Session, { items }: PaperRecord) {
  const codes = new Set(items.map(({ unitCode }) => unitCode));
  const [only = null] = codes;
  return codes.size === 1 && only !== null ? (state.units.get(only) ?? null) : null;
}
