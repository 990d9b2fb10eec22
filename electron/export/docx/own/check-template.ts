/** Checks a .docx of an office as a template, and makes of it what is kept: the same document without its traces. */

import { PERSON_FIELDS } from '../../../../shared/documents/merge-fields.ts';
import type { TemplateParagraph } from '../../../../shared/documents/template-tags.ts';
import { checkTags, placeIn, readTags, type Tag } from '../../../../shared/documents/template-tags.ts';
import type { DecisionFamily } from '../../../../shared/domain/decision.ts';
import {
  severityOf,
  type TemplateProblem,
  type TemplateProblemCode,
} from '../../../../shared/domain/document-template.ts';
import { findMistake } from '../template.ts';
import { type CleanDocument, cleanDocument, partOf } from './clean-package.ts';
import { Letters } from './letters.ts';
import { openDocx } from './open-file.ts';
import { letterProblems, pageProblems } from './page-checks.ts';
import { numbersPages, refusedFields } from './word-fields.ts';

export interface CheckedTemplate {
  /** In the order of the document; those about the file as a whole last. */
  problems: TemplateProblem[];
  /** Merge fields in the order in which they first stand. */
  fields: string[];
  /** The document as it is kept; null where it must not be taken into use. */
  bytes: Uint8Array | null;
}

function refusal(code: TemplateProblemCode): CheckedTemplate {
  return { problems: [{ code, place: null, params: {} }], fields: [], bytes: null };
}

/** Reads the bytes of a file as a template for decisions of a family. */
export function checkTemplate(bytes: Uint8Array, family: DecisionFamily): CheckedTemplate {
  const zip = openDocx(bytes);
  if (typeof zip === 'string') return refusal(zip);
  const clean = cleanDocument(zip);
  if (clean === null) return refusal('damaged');
  const { tags, problems: wrong } = readAll(clean.paragraphs, family);
  const problems = [
    ...wrong,
    ...clean.parts.flatMap((part) =>
      partOf(part) === undefined ? [] : refusedFields(part.document, clean.paragraphs),
    ),
    ...missingParts(tags, clean),
    ...lookProblems(clean, family),
    ...clean.problems,
  ];
  const isUsable = !problems.some((problem) => severityOf(problem) === 'error');
  const mistake = isUsable ? findMistake({ docx: clean.bytes }) : null;
  if (mistake !== null) problems.push(unfilled(mistake, tags));
  return {
    problems: inOrder(problems),
    fields: [...new Set(tags.map(({ name }) => name))].filter((name) => name !== '' && name !== '.'),
    bytes: isUsable && mistake === null ? clean.bytes : null,
  };
}

/** Fields and their problems; a group opened in one part cannot be closed in another. */
function readAll(paragraphs: readonly TemplateParagraph[], family: DecisionFamily) {
  const tags: Tag[] = [];
  const problems: TemplateProblem[] = [];
  for (const part of new Set(paragraphs.map((paragraph) => paragraph.part))) {
    const read = readTags(paragraphs.filter((paragraph) => paragraph.part === part));
    tags.push(...read.tags);
    problems.push(...read.problems, ...checkTags(read.tags, family));
  }
  return { tags, problems };
}

const TYPED_RECIPIENTS = /^\s*nơi nhận\s*:/iu;

/** Parts every decision has and this template lacks (DOCUMENTS.md §1.2, §2.2). */
function missingParts(tags: readonly Tag[], { paragraphs, parts }: CleanDocument): TemplateProblem[] {
  const names = new Set(tags.map(({ name }) => name));
  const has = (...wanted: readonly string[]) => wanted.some((name) => names.has(name));
  const codes: TemplateProblemCode[] = [];
  if (!has('so_ky_hieu')) codes.push('missing-number');
  const hasArticles = has('cac_dieu', 'dieu', 'dieu_cuoi');
  if (!hasArticles && !has('nguoi', ...PERSON_FIELDS)) codes.push('missing-content');
  if (has('dieu') !== has('dieu_cuoi') && !has('cac_dieu')) codes.push('missing-last-article');
  if (!has('ho_ten')) codes.push('missing-signature');
  if (!has('chuc_vu')) codes.push('missing-position');
  if (!has('dia_danh_ngay')) codes.push('missing-date');
  if (!has('trich_yeu')) codes.push('missing-subject');
  if (!has('co_quan')) codes.push('missing-heading');
  if (!parts.some(({ document }) => numbersPages(document))) codes.push('missing-page-number');
  const problems = codes.map((code): TemplateProblem => ({ code, place: null, params: {} }));
  if (has('noi_nhan')) return problems;
  const typed = paragraphs.find(({ part, text }) => part === 'body' && TYPED_RECIPIENTS.test(text));
  const next = typed === undefined ? undefined : paragraphs[paragraphs.indexOf(typed) + 1];
  if (typed === undefined || next?.text.trim().startsWith('-') !== true) {
    return [...problems, { code: 'missing-recipients', place: null, params: {} }];
  }
  return [...problems, { code: 'typed-recipients', place: placeIn(typed, 0, typed.text.length), params: {} }];
}

function lookProblems({ parts, paragraphs }: CleanDocument, family: DecisionFamily): TemplateProblem[] {
  const [main] = parts;
  if (main === undefined) return [];
  const part = (kind: string) => parts.find((one) => one.kind === kind)?.document;
  const letters = new Letters(part('styles'), part('theme'));
  return [...pageProblems(main.document, family), ...letterProblems(paragraphs, letters, family)];
}

/** What only shows when a template is filled, as far as it can be placed. */
function unfilled(
  { tag, explanation }: { tag: string; explanation: string },
  tags: readonly Tag[],
): TemplateProblem {
  const found = tags.find(({ name, kind }) => kind !== 'close' && name === tag);
  const place = found === undefined ? null : placeIn(found.paragraph, found.start, found.written.length);
  return { code: 'not-fillable', place, params: { field: found?.written ?? `{${tag}}`, explanation } };
}

const PARTS: readonly string[] = ['header', 'body', 'footer', 'note'];

function inOrder(problems: readonly TemplateProblem[]): TemplateProblem[] {
  const rank = ({ place }: TemplateProblem) =>
    place === null ? Number.MAX_SAFE_INTEGER : PARTS.indexOf(place.part) * 1_000_000 + place.paragraph;
  const weight = (one: TemplateProblem) => ['error', 'warn', 'removed'].indexOf(severityOf(one));
  return [...problems].sort((a, b) => weight(a) - weight(b) || rank(a) - rank(b));
}
