/** Templates of the decisions: our own as readable parts in git, or a .docx the office put in their place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import type { DecisionFamily } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { openPackage, packageOf } from '../zip.ts';

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
 * The template of a family in `templatesDir`: `<name>.docx` of the office where there is one, else our parts
 * in `<name>/`.
 * @throws AppError `template-invalid` where neither can be read.
 */
export function loadTemplate(templatesDir: string, family: DecisionFamily): TemplateSource {
  const name = NAMES[family];
  const entries = readdirSync(templatesDir);
  try {
    if (entries.includes(`${name}.docx`)) return { docx: readFileSync(join(templatesDir, `${name}.docx`)) };
    return { parts: readParts(join(templatesDir, name)) };
  } catch (error) {
    throw new AppError('template-invalid', { template: name }, String(error));
  }
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

interface TemplateProblem {
  properties?: {
    errors?: readonly { message: string; properties?: { explanation?: string } }[];
    explanation?: string;
  };
}

/** Mistakes in an office's template, as docxtemplater tells them. */
function explain(error: unknown): string {
  const { properties } = error as TemplateProblem;
  const problems = properties?.errors?.map((one) => one.properties?.explanation ?? one.message);
  return problems?.join('; ') ?? properties?.explanation ?? String(error);
}

/**
 * Fills a template. Tags are Vietnamese words without marks (`{so_ky_hieu}`); `{@tag}` takes a paragraph of
 * ready WordprocessingML.
 * @throws AppError `template-invalid` with what is wrong: unclosed tags, tags nobody fills.
 */
export function renderTemplate(source: TemplateSource, fields: TemplateFields): PizZip {
  const zip = 'parts' in source ? packageOf(source.parts) : openPackage(source.docx);
  const known = new Set(['.', ...tagsIn(fields)]);
  const unknown = new Set<string>();
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      nullGetter: () => '',
      parser: (written) => {
        const tag = written.normalize('NFC').trim();
        if (!known.has(tag)) unknown.add(tag);
        return {
          get: (scope: unknown) => {
            if (tag === '.') return scope;
            return typeof scope === 'object' && scope !== null ? Reflect.get(scope, tag) : undefined;
          },
        };
      },
    });
    document.render(fields);
  } catch (error) {
    throw new AppError('template-invalid', { template: '' }, explain(error));
  }
  if (unknown.size > 0) {
    throw new AppError(
      'template-invalid',
      { template: '' },
      [...unknown].map((tag) => `{${tag}}`).join(', '),
    );
  }
  return zip;
}
