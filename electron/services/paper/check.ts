/** What to look at before papers are produced: what is missing, doubtful, or no longer as the plan has it. */
import type { DecisionDocument } from '../../../shared/documents/decision-document.ts';
import { numberedDocument } from '../../../shared/documents/numbering.ts';
import type { DecisionFamily } from '../../../shared/domain/decision.ts';
import type { PaperId, PaperRecord } from '../../../shared/domain/paper.ts';
import type { PaperProblem } from '../../../shared/ipc/paper-channels.ts';
import { TemplateBook } from '../export/templates.ts';
import type { Session } from '../workspace/session.ts';
import { changesSince } from './frozen.ts';
import { keptTexts } from './kept-texts.ts';
import { existingPapers } from './papers.ts';
import { textsOf } from './texts.ts';

/** Parts of a text that are made of the plan, the settings and the catalogue of legal bases. */
const PARTS = [
  'organ',
  'secrecy',
  'kind',
  'subject',
  'authority',
  'bases',
  'articles',
  'recipients',
  'signature',
] as const;
type Part = (typeof PARTS)[number];

type Told = Omit<PaperProblem, 'paperId'>;

/** In the order of the papers; nothing for those in order. Throws AppError `paper-not-found`. */
export function checkPapers(session: Session, ids: readonly PaperId[]): PaperProblem[] {
  const papers = existingPapers(session, ids);
  const stored = keptTexts(session, papers);
  const templates = new TemplateBook(session);
  const forOrgans = familiesWithOrgans(templates);
  const open = papers.filter((paper) => isOpen(session, paper));
  const anew = new Map(textsOf(session, open).map((text, at) => [open[at]?.id, text]));
  return papers.flatMap((paper) => {
    const text = stored.get(paper.id);
    const fresh = anew.get(paper.id) ?? null;
    if (text === undefined) return [];
    const unknown = text.issuer === undefined && fresh !== null && forOrgans.has(text.family);
    const told: Told[] = [
      ...problemsOf(session, paper, text, fresh),
      ...(unknown ? [{ code: 'organ-unknown', params: {} }] : []),
      ...unmarked(templates, text),
    ];
    return told.map((problem) => ({ ...problem, paperId: paper.id }));
  });
}

/** A secret paper whose template of the office's own has no place for the mark. */
function unmarked(templates: TemplateBook, text: DecisionDocument): Told[] {
  if (!text.secrecy || templates.hasField(text, 'do_mat')) return [];
  return [{ code: 'secrecy-unmarked', params: {} }];
}

/** Families in which the office has templates of its own for one organ: there it matters which organ a paper is of. */
function familiesWithOrgans({ own }: TemplateBook): ReadonlySet<DecisionFamily> {
  return new Set(own.flatMap(({ family, issuer }) => (issuer === null ? [] : [family])));
}

/** Whether the text may still be made anew. */
function isOpen({ state }: Session, paper: PaperRecord): boolean {
  return paper.planId === state.plan.id && (paper.state === 'draft' || paper.state === 'numbered');
}

function problemsOf(
  session: Session,
  paper: PaperRecord,
  text: DecisionDocument,
  fresh: DecisionDocument | null,
): Told[] {
  if (paper.state === 'revoked') return [{ code: 'revoked', params: {} }];
  // What the catalogue says of the bases on the day of the paper is in the text made anew.
  const { missing, warnings } = fresh ?? text;
  const changed = changesSince(session.state, paper);
  const parts = changed.length > 0 || fresh === null ? [] : partsThatDiffer(paper, text, fresh);
  return [
    ...(paper.number === null ? [{ code: 'no-number', params: {} }] : []),
    ...(changed.length > 0 ? [{ code: 'plan-changed', params: {} }] : []),
    ...(parts.length > 0 ? [{ code: 'text-outdated', params: { parts: parts.join(' ') } }] : []),
    ...missing.map((gap) => ({ code: `missing-${gap}`, params: {} })),
    ...warnings.map(({ code, params }) => ({ code, params })),
  ];
}

/** Parts in which a text would be another if it were made anew: a signer set meanwhile, a base replaced. */
function partsThatDiffer(paper: PaperRecord, text: DecisionDocument, fresh: DecisionDocument): Part[] {
  const [before, now] = [numberedDocument(text, paper), numberedDocument(fresh, paper)];
  // What texts from before a part was noted do not say is not there.
  const said = (document: DecisionDocument, part: Part) => JSON.stringify(document[part] ?? '');
  return PARTS.filter((part) => said(before, part) !== said(now, part));
}
