/** A document as a package that holds nothing but what a template is filled from: no writer, no history, no pictures. */
import { posix } from 'node:path';
import type PizZip from 'pizzip';
import type { TemplatePart, TemplateProblem } from '../../../../shared/domain/document-template.ts';
import { coreProperties, packageBytes, packageOf, xmlText } from '../../zip.ts';
import { acceptRevisions, cleanSettings, MarkupCleaner } from './clean-markup.ts';
import { paragraphsOf, placeOfNode, type ReadParagraph } from './paragraphs.ts';
import { allOf, attributeOf, type Document, parseXml, xmlOf } from './xml.ts';

/** Kinds of parts that stay, by the last word of their relationship's type. */
const KEPT = new Set([
  ...['styles', 'numbering', 'settings', 'fontTable', 'theme', 'header', 'footer', 'footnotes', 'endnotes'],
]);

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE_TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part that is kept, as a tree. */
export interface KeptPart {
  path: string;
  /** `document`, `header`, `styles` … */
  kind: string;
  document: Document;
}

interface Relationship {
  id: string;
  kind: string;
  target: string;
  type: string;
}

/** A document cleaned, with the paragraphs in which people see words. */
export interface CleanDocument {
  bytes: Uint8Array;
  parts: KeptPart[];
  paragraphs: ReadParagraph[];
  problems: TemplateProblem[];
}

function textOf(zip: PizZip, path: string): string {
  return zip.file(path)?.asText() ?? '';
}

function relationshipsOf(zip: PizZip, path: string): Relationship[] {
  const { dir, base } = posix.parse(path);
  const document = parseXml(textOf(zip, posix.join(dir, '_rels', `${base}.rels`)) || '<none/>');
  if (document === null) return [];
  return allOf(document, 'Relationship').flatMap((element) => {
    const target = attributeOf(element, 'Target') ?? '';
    if (attributeOf(element, 'TargetMode') === 'External') return [];
    const type = attributeOf(element, 'Type') ?? '';
    const full = target.startsWith('/') ? target.slice(1) : posix.join(dir, target);
    return [{ id: attributeOf(element, 'Id') ?? '', kind: type.split('/').at(-1) ?? '', target: full, type }];
  });
}

/** The parts that stay, the main one first; null where one of them cannot be read. */
function keptParts(zip: PizZip): { parts: KeptPart[]; relationships: Relationship[] } | null {
  const main = relationshipsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const relationships = relationshipsOf(zip, main).filter(
    ({ kind, target }) => KEPT.has(kind) && zip.file(target) !== null,
  );
  const parts: KeptPart[] = [];
  for (const { kind, path } of [
    { kind: 'document', path: main },
    ...relationships.map((one) => ({ kind: one.kind, path: one.target })),
  ]) {
    const document = parseXml(textOf(zip, path));
    if (document === null) return null;
    parts.push({ path, kind, document });
  }
  return { parts, relationships };
}

const PART_OF: Readonly<Record<string, TemplatePart>> = {
  document: 'body',
  header: 'header',
  footer: 'footer',
  footnotes: 'note',
  endnotes: 'note',
};

/** What a part is to its reader; undefined for those without text. */
export function partOf({ kind }: Pick<KeptPart, 'kind'>): TemplatePart | undefined {
  return PART_OF[kind];
}

/** Names of people and offices the file tells of itself. */
function tracesIn(zip: PizZip): string[] {
  const texts = ['docProps/core.xml', 'docProps/app.xml'].flatMap((path) => {
    const document = parseXml(textOf(zip, path) || '<none/>');
    if (document === null) return [];
    return allOf(document, 'dc:creator', 'cp:lastModifiedBy', 'Company', 'Manager').map(
      (element) => element.textContent ?? '',
    );
  });
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/**
 * Reads a document, takes out what must not stay, and packs the rest. Null where a part is not well formed.
 */
export function cleanDocument(zip: PizZip): CleanDocument | null {
  const kept = keptParts(zip);
  if (kept === null) return null;
  const { parts, relationships } = kept;
  const problems: TemplateProblem[] = [];
  const ids = new Set(relationships.map(({ id }) => id));
  const paragraphs: ReadParagraph[] = [];
  for (const part of parts) {
    const { document, kind } = part;
    if (kind === 'settings') cleanSettings(document);
    const seen = partOf(part);
    const revisions = acceptRevisions(document);
    const own = seen === undefined ? [] : paragraphsOf(document, seen);
    if (revisions.count > 0 && seen !== undefined) {
      const place = revisions.first === null ? null : placeOfNode(revisions.first, own);
      problems.push({ code: 'removed-revisions', place, params: { count: String(revisions.count) } });
    }
    const cleaner = new MarkupCleaner(document, own);
    // Only the main part points at others: pictures of headers are none that stay.
    cleaner.clean(kind === 'document' ? ids : new Set());
    problems.push(...cleaner.problems);
    // Read once more: breaks within fields were links and comments that are gone.
    if (seen !== undefined) paragraphs.push(...paragraphsOf(document, seen));
  }
  const traces = tracesIn(zip);
  if (traces.length > 0) {
    problems.push({ code: 'removed-traces', place: null, params: { names: traces.join('; ') } });
  }
  return { bytes: packed(parts, relationships), parts, paragraphs, problems };
}

/** Always under the same names: Word on the web writes the main part as `document2.xml`. */
function pathOf({ path, kind }: KeptPart): string {
  return kind === 'document' ? 'word/document.xml' : path;
}

const CONTENT_KIND: Readonly<Record<string, string>> = { document: 'document.main' };

function contentType({ kind }: KeptPart): string {
  if (kind === 'theme') return 'application/vnd.openxmlformats-officedocument.theme+xml';
  return `${CONTENT}.${CONTENT_KIND[kind] ?? kind}+xml`;
}

function relationshipsXml(list: readonly Pick<Relationship, 'id' | 'type' | 'target'>[]): string {
  const rows = list.map(
    ({ id, type, target }) =>
      `<Relationship Id="${xmlText(id)}" Type="${xmlText(type)}" Target="${xmlText(target)}"/>`,
  );
  return `${HEADER}<Relationships xmlns="${RELATIONSHIPS}">${rows.join('')}</Relationships>`;
}

function packed(parts: readonly KeptPart[], relationships: readonly Relationship[]): Uint8Array {
  const overrides = parts.map(
    (part) => `<Override PartName="/${xmlText(pathOf(part))}" ContentType="${contentType(part)}"/>`,
  );
  const files = new Map<string, string>([
    [
      '[Content_Types].xml',
      `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      relationshipsXml([
        { id: 'rId1', type: `${TYPE}/officeDocument`, target: 'word/document.xml' },
        { id: 'rId2', type: CORE_TYPE, target: 'docProps/core.xml' },
      ]),
    ],
    [
      'word/_rels/document.xml.rels',
      relationshipsXml(
        relationships.map(({ id, type, target }) => ({ id, type, target: posix.relative('word', target) })),
      ),
    ],
    ['docProps/core.xml', coreProperties({ title: '', subject: '', organ: '' })],
    ...parts.map((part): [string, string] => [pathOf(part), xmlOf(part.document)]),
  ]);
  return packageBytes(packageOf(files));
}
