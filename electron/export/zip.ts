/** Zip packages (DOCX, XLSX) packed so that the same contents give the same bytes. */
import PizZip from 'pizzip';
import { zipped } from './zip-file.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/** Opens a package. */
export function openPackage(bytes: Uint8Array): PizZip {
  return new PizZip(bytes);
}

/** Packs text parts by path into a package of our own making. */
export function packageOf(parts: ReadonlyMap<string, string>): PizZip {
  const zip = new PizZip();
  for (const [path, text] of parts) zip.file(path, text);
  return zip;
}

/**
 * The bytes of a package: parts in a fixed order (content types first, as readers expect), without dates, and nothing
 * said of folders.
 */
export function packageBytes(zip: PizZip): Uint8Array {
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  return packedParts(new Map(parts.map((part) => [part.name, part.asUint8Array()])));
}

/** The bytes of a package of `parts` by path, as `packageBytes` writes them. */
export function packedParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipped(
    [...parts].sort(([a], [b]) => (a === CONTENT_TYPES ? -1 : b === CONTENT_TYPES ? 1 : a < b ? -1 : 1)),
  );
}

/** Text for the inside of an XML element or a double-quoted attribute. */
export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * `docProps/core.xml` with what an office wants in it and nothing about who made it when: title (kind and
 * trích yếu), subject (number), creator (the issuing organ).
 */
export function coreProperties(properties: { title: string; subject: string; organ: string }): string {
  const { title, subject, organ } = properties;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(organ)}</dc:creator>`,
    '</cp:coreProperties>',
  ].join('');
}
