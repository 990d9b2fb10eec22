/** Merge fields in the text of a template: found, paired, and checked against the list of those there are. */
import type { DecisionFamily } from '../domain/decision.ts';
import type { TemplatePlace, TemplateProblem, TemplateProblemCode } from '../domain/document-template.ts';
import { EACH_LINE, fieldName, type MergeField, mergeField, nearestField } from './merge-fields.ts';

/** A paragraph with words in it. */
export interface TemplateParagraph {
  part: TemplatePlace['part'];
  /** From 1, among the paragraphs of the part that have words. */
  number: number;
  text: string;
  /** Where in the text something stands that is no text: a field over it cannot be joined. */
  breaks: readonly number[];
}

/** `{x}`, `{#x}`, `{^x}`, `{/x}`, `{@x}`. */
export type TagKind = 'value' | 'open' | 'open-not' | 'close' | 'drawing';

export interface Tag {
  kind: TagKind;
  /** '' for a `{/}` that closes whatever is open. */
  name: string;
  /** As it stands in the template. */
  written: string;
  paragraph: TemplateParagraph;
  start: number;
}

const SIGNS: Readonly<Record<string, TagKind>> = {
  '#': 'open',
  '^': 'open-not',
  '/': 'close',
  '@': 'drawing',
};
const AROUND = 28;

/** The words around a place, cut at both ends. */
export function placeIn(paragraph: TemplateParagraph, start: number, length: number): TemplatePlace {
  const { part, number, text } = paragraph;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, start + length + AROUND);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return {
    part,
    paragraph: number,
    around: `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`,
  };
}

function problem(
  code: TemplateProblemCode,
  place: TemplatePlace,
  params: TemplateProblem['params'] = {},
): TemplateProblem {
  return { code, place, params };
}

function tagOf(paragraph: TemplateParagraph, start: number, written: string): Tag {
  const inner = written.slice(1, -1).trim();
  const kind = SIGNS[inner.charAt(0)];
  return {
    kind: kind ?? 'value',
    name: fieldName(kind === undefined ? inner : inner.slice(1)),
    written,
    paragraph,
    start,
  };
}

/** All fields of paragraphs in their order; braces that make none are told as problems. */
export function readTags(paragraphs: readonly TemplateParagraph[]): {
  tags: Tag[];
  problems: TemplateProblem[];
} {
  const tags: Tag[] = [];
  const problems: TemplateProblem[] = [];
  /** Closes a field that an earlier paragraph began. */
  let openEarlier = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    let open = -1;
    for (let i = 0; i < text.length; i += 1) {
      if (text[i] === '{') {
        if (open >= 0) problems.push(problem('brace-open', placeIn(paragraph, open, i - open)));
        open = i;
      } else if (text[i] === '}' && open >= 0) {
        const written = text.slice(open, i + 1);
        const place = placeIn(paragraph, open, written.length);
        const from = open;
        if (paragraph.breaks.some((offset) => offset > from && offset <= i)) {
          problems.push(problem('field-split', place, { field: written }));
        } else if (written.slice(1, -1).trim() === '') problems.push(problem('field-empty', place));
        else tags.push(tagOf(paragraph, open, written));
        open = -1;
      } else if (text[i] === '}') {
        if (!openEarlier) problems.push(problem('brace-close', placeIn(paragraph, i, 1)));
        openEarlier = false;
      }
    }
    if (open < 0) continue;
    const next = paragraphs[at + 1];
    const closes = next?.part === paragraph.part && /^[^{]*\}/.test(next.text);
    const field = text.slice(open).trim();
    const place = placeIn(paragraph, open, text.length - open);
    problems.push(closes ? problem('field-split', place, { field }) : problem('brace-open', place));
    openEarlier = closes;
  }
  return { tags, problems };
}

function placeOf(tag: Tag): TemplatePlace {
  return placeIn(tag.paragraph, tag.start, tag.written.length);
}

/** What is wrong with a field that is known, by itself. */
function misuse(tag: Tag, known: MergeField, open: readonly Tag[]): TemplateProblem | null {
  const params = { field: tag.written, name: known.name };
  const place = placeOf(tag);
  if (known.within.length > 0 && !open.some(({ name }) => known.within.includes(name))) {
    return problem('field-misplaced', place, {
      ...params,
      groups: known.within.map((g) => `{#${g}}`).join(', '),
    });
  }
  if (tag.kind === 'drawing') {
    if (known.type !== 'drawing') return problem('field-no-drawing', place, params);
    if (tag.paragraph.text.trim() !== tag.written) return problem('drawing-not-alone', place, params);
  }
  if (tag.kind === 'value') {
    if (known.type === 'drawing') return problem('field-needs-at', place, params);
    if (known.type !== 'text') return problem('field-needs-loop', place, params);
  }
  return null;
}

function isGroup(tag: Tag, types: readonly MergeField['type'][]): boolean {
  return tag.kind === 'open' && types.includes(mergeField(tag.name)?.type ?? 'text');
}

/** Whether the fields of one part of the document are known, paired and in their place. */
export function checkTags(tags: readonly Tag[], family: DecisionFamily): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'close') {
      problems.push(...closing(tag, open));
      continue;
    }
    const params = { field: tag.written };
    if (tag.name === EACH_LINE) {
      const inner = open.findLast((one) => isGroup(one, ['lines', 'group']));
      if (tag.kind !== 'value' || inner === undefined || !isGroup(inner, ['lines'])) {
        problems.push(
          problem('field-misplaced', placeOf(tag), { ...params, groups: '{#can_cu}, {#noi_nhan}' }),
        );
      }
      continue;
    }
    const known = mergeField(tag.name);
    if (known === undefined) {
      const nearest = nearestField(tag.name);
      problems.push(problem('field-unknown', placeOf(tag), { ...params, nearest: nearest ?? '' }));
    } else {
      const wrong = misuse(tag, known, open);
      if (wrong !== null) problems.push(wrong);
      else if (isNeverFilled(known, family))
        problems.push(problem('field-never-filled', placeOf(tag), params));
    }
    if (tag.kind === 'open' || tag.kind === 'open-not') open.push(tag);
  }
  return [
    ...problems,
    ...open.map((tag) => problem('loop-unclosed', placeOf(tag), { field: tag.written, name: tag.name })),
  ];
}

/** A text the papers of a family do not have: the motto and the authority line of a Party paper. */
function isNeverFilled({ type, example }: MergeField, family: DecisionFamily): boolean {
  const other = family === 'state' ? 'party' : 'state';
  return type === 'text' && example[family] === '' && example[other] !== '';
}

/** Takes what a closing field closes from the open ones. */
function closing(tag: Tag, open: Tag[]): TemplateProblem[] {
  const last = open.at(-1);
  const params = { field: tag.written, name: tag.name };
  if (last !== undefined && (tag.name === '' || last.name === tag.name)) {
    open.pop();
    return [];
  }
  const at = open.findLastIndex(({ name }) => name === tag.name);
  if (last === undefined || at < 0) return [problem('loop-unopened', placeOf(tag), params)];
  open.splice(at, 1);
  return [problem('loop-crossing', placeOf(tag), { ...params, inner: last.written })];
}
