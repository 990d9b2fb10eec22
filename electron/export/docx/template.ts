/** Templates of the decisions filled: our own, kept as readable parts, or a .docx the office put in their place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import { fieldName } from '../../../shared/documents/merge-fields.ts';
import type { DecisionFamily } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { openPackage, packageBytes, packageOf } from '../zip.ts';

/** A template before it is filled: the parts of a package by path, or a whole .docx. */
export type TemplateSource = { parts: ReadonlyMap<string, string> } | { docx: Uint8Array };

const NAMES: Readonly<Record<DecisionFamily, string>> = { state: 'state-decision', party: 'party-decision' };

function readParts(folder: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    parts.set(path.slice(folder.length + 1).replaceAll('\\', posix.sep), readFileSync(path, 'utf8'));
  }
  return parts;
}

/**
 * Our template of a family, from its parts in `templatesDir`.
 * @throws AppError `template-invalid` where it cannot be read.
 */
export function loadTemplate(templatesDir: string, family: DecisionFamily): TemplateSource {
  const name = NAMES[family];
  try {
    return { parts: readParts(join(templatesDir, name)) };
  } catch (error) {
    throw new AppError('template-invalid', { template: name }, String(error));
  }
}

/** The bytes of a template as a .docx that word processors open, its merge fields to be seen. */
export function templateBytes(source: TemplateSource): Uint8Array {
  return 'parts' in source ? packageBytes(packageOf(source.parts)) : source.docx;
}

const packed = new WeakMap<TemplateSource, Uint8Array>();

/** `templateBytes`, worked out once for each template: what papers have in common is packed once for all of them. */
function packedOnce(source: TemplateSource): Uint8Array {
  const known = packed.get(source);
  if (known !== undefined) return known;
  const bytes = templateBytes(source);
  packed.set(source, bytes);
  return bytes;
}

/** What a template can say: a text, lines, or a list of blocks with fields of their own. */
export interface TemplateFields {
  [tag: string]: string | boolean | readonly string[] | readonly TemplateFields[];
}

function tagsIn(fields: TemplateFields): string[] {
  return Object.entries(fields).flatMap(([tag, value]) => {
    const inner = Array.isArray(value) ? value.filter((item) => typeof item === 'object') : [];
    return [tag, ...inner.flatMap((item) => tagsIn(item))];
  });
}

interface Mistake {
  properties?: {
    errors?: readonly Mistake[];
    explanation?: string;
    xtag?: string;
  };
  message?: string;
}

/** The first mistake in a template, with the field it is about as far as that is told. */
function firstMistake(error: unknown): { tag: string; explanation: string } {
  const mistake = error as Mistake;
  const [first = mistake] = mistake.properties?.errors ?? [];
  return {
    tag: fieldName(first.properties?.xtag ?? ''),
    explanation: first.properties?.explanation ?? first.message ?? String(error),
  };
}

type Get = (scope: unknown, tag: string, isOutermost: boolean) => unknown;

/** @throws whatever stands against filling it: fields that are not closed, groups that cross. */
function prepared(source: TemplateSource, get: Get): Docxtemplater {
  return new Docxtemplater(openPackage(packedOnce(source)), {
    paragraphLoop: true,
    errorLogging: false,
    stripInvalidXMLChars: true,
    nullGetter: () => '',
    parser: (written) => {
      const tag = fieldName(written);
      return { get: (scope: unknown, context) => get(scope, tag, context.num === 0) };
    },
  });
}

/** What stands against filling a template, whatever it is filled with; null for nothing. */
export function findMistake(source: TemplateSource): { tag: string; explanation: string } | null {
  try {
    prepared(source, () => undefined);
    return null;
  } catch (error) {
    return firstMistake(error);
  }
}

/**
 * Fills a template. Tags are Vietnamese words without marks (`{so_ky_hieu}`); `{@tag}` takes a paragraph of
 * ready WordprocessingML.
 * @throws AppError `template-invalid` with what is wrong: unclosed tags, tags nobody fills;
 * `template-for-one-person` where a person's fields stand outside of the group of the people and there are several.
 */
export function renderTemplate(source: TemplateSource, fields: TemplateFields): PizZip {
  const known = new Set(['.', ...tagsIn(fields)]);
  const unknown = new Set<string>();
  const nobodys = new Set<string>();
  const get: Get = (scope, tag, isOutermost) => {
    if (tag === '.') return scope;
    const value = typeof scope === 'object' && scope !== null ? Reflect.get(scope, tag) : undefined;
    if (value === undefined && isOutermost) (known.has(tag) ? nobodys : unknown).add(tag);
    return value;
  };
  let zip: PizZip;
  try {
    const document = prepared(source, get);
    document.render(fields);
    zip = document.getZip();
  } catch (error) {
    throw new AppError('template-invalid', { template: '' }, firstMistake(error).explanation);
  }
  const written = (tags: ReadonlySet<string>) => [...tags].map((tag) => `{${tag}}`).join(', ');
  if (unknown.size > 0) throw new AppError('template-invalid', { template: '' }, written(unknown));
  if (nobodys.size > 0) throw new AppError('template-for-one-person', { fields: written(nobodys) });
  return zip;
}
