/** Templates of decisions that an office put in the place of ours, and what is found wrong with such a file. */
import { z } from 'zod';
import { DecisionFamily } from './decision.ts';
import { DecisionKind } from './decision-kind.ts';
import { Issuer } from './issuer.ts';

/** What a template is for; null means every organ of the family, every kind of decision. */
export const TemplateScope = z.object({
  family: DecisionFamily,
  issuer: Issuer.nullable(),
  kind: DecisionKind.nullable(),
});
export type TemplateScope = z.infer<typeof TemplateScope>;

/** A template of the office's own that is in use. */
export const OwnTemplate = TemplateScope.extend({
  /** Name of the file it was loaded from, without folders. */
  name: z.string().min(1),
  /** SHA-256 of the file as it is kept, in hex. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  actor: z.string(),
});
export type OwnTemplate = z.infer<typeof OwnTemplate>;

/** `error`: cannot be taken into use · `warn`: to be looked at · `removed`: taken out while loading. */
export const ProblemSeverity = z.enum(['error', 'warn', 'removed']);
export type ProblemSeverity = z.infer<typeof ProblemSeverity>;

/** Every remark about a template file with its weight; the catalogs have a sentence for each. */
export const TEMPLATE_PROBLEMS = {
  // the file
  'not-docx': 'error',
  'old-format': 'error',
  password: 'error',
  macros: 'error',
  'too-large': 'error',
  damaged: 'error',
  // merge fields
  'brace-open': 'error',
  'brace-close': 'error',
  'field-empty': 'error',
  'field-split': 'error',
  'field-unknown': 'error',
  'field-misplaced': 'error',
  'field-needs-loop': 'error',
  'field-needs-at': 'error',
  'field-no-drawing': 'error',
  'drawing-not-alone': 'error',
  'loop-unopened': 'error',
  'loop-unclosed': 'error',
  'loop-crossing': 'error',
  'not-fillable': 'error',
  'word-field': 'error',
  'word-merge-field': 'error',
  'field-never-filled': 'warn',
  // parts every decision has (DOCUMENTS.md §1.2, §2.2)
  'missing-number': 'error',
  'missing-content': 'error',
  'missing-last-article': 'error',
  'missing-recipients': 'error',
  'missing-signature': 'error',
  'typed-recipients': 'warn',
  'missing-position': 'warn',
  'missing-date': 'warn',
  'missing-subject': 'warn',
  'missing-heading': 'warn',
  'missing-page-number': 'warn',
  // page and letters (DOCUMENTS.md §1.1, §2.1)
  'page-size': 'warn',
  'page-margin': 'warn',
  font: 'warn',
  'font-size': 'warn',
  'text-color': 'warn',
  // traces and foreign matter
  'removed-picture': 'removed',
  'removed-object': 'removed',
  'removed-link': 'removed',
  'removed-comments': 'removed',
  'removed-revisions': 'removed',
  'removed-traces': 'removed',
} as const satisfies Record<string, ProblemSeverity>;
export type TemplateProblemCode = keyof typeof TEMPLATE_PROBLEMS;

/** Where in a document something stands: its text, or what repeats at the head or foot of pages. */
export const TemplatePart = z.enum(['body', 'header', 'footer', 'note']);
export type TemplatePart = z.infer<typeof TemplatePart>;

/** A paragraph as its reader counts: the n-th of its part that has words, with the words around the place. */
export const TemplatePlace = z.object({
  part: TemplatePart,
  paragraph: z.number().int().positive(),
  around: z.string(),
});
export type TemplatePlace = z.infer<typeof TemplatePlace>;

export const TemplateProblem = z.object({
  code: z.enum(Object.keys(TEMPLATE_PROBLEMS) as [TemplateProblemCode, ...TemplateProblemCode[]]),
  /** Null where the file as a whole is meant. */
  place: TemplatePlace.nullable(),
  /** Names and figures for the sentence. */
  params: z.record(z.string(), z.string()),
});
export type TemplateProblem = z.infer<typeof TemplateProblem>;

/** What the check of a template found, and how a sample decision reads in it. */
export const TemplateCheck = z.object({
  /** Name of the file, '' for the template of the program. */
  name: z.string(),
  /** SHA-256 of the file as it was read; '' for the template of the program. */
  checksum: z.string(),
  /** Nothing stands against taking it into use. */
  usable: z.boolean(),
  problems: z.array(TemplateProblem),
  /** Merge fields it uses, in the order in which they first stand. */
  fields: z.array(z.string()),
  /** The sample decision, paragraph by paragraph; empty where it cannot be filled. */
  preview: z.array(z.string()),
});
export type TemplateCheck = z.infer<typeof TemplateCheck>;

export function severityOf({ code }: Pick<TemplateProblem, 'code'>): ProblemSeverity {
  return TEMPLATE_PROBLEMS[code];
}

/**
 * The template for a decision: that of its organ for its kind, else that of its organ, which has its own form for
 * everything it issues, else that of its kind, else that of the whole family; null for ours.
 */
export function templateFor<T extends TemplateScope>(
  templates: readonly T[],
  { family, issuer, kind }: TemplateScope,
): T | null {
  const own = (wanted: Omit<TemplateScope, 'family'>): T | undefined =>
    templates.find(
      (one) => one.family === family && one.issuer === wanted.issuer && one.kind === wanted.kind,
    );
  return (
    own({ issuer, kind }) ??
    own({ issuer, kind: null }) ??
    own({ issuer: null, kind }) ??
    own({ issuer: null, kind: null }) ??
    null
  );
}
