/** Tells a file's format by its first bytes and its contents, never by its name. */
import type { SpreadsheetFormat } from './spreadsheet-source.ts';
import { listZip, type ZipEntry } from './zip-directory.ts';

/** What the bytes are: a format that is read, or why they are not. */
export type Sniffed =
  | { readonly is: SpreadsheetFormat; readonly entries: readonly ZipEntry[] }
  | { readonly is: 'encrypted' | 'corrupt' | 'unknown'; readonly why: string };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound file: the container of .xls, and of .xlsx with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const KNOWN_OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
];
const HEAD_BYTES = 4096;

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** Names of streams are UTF-16 in the compound file's directory; a search finds them without parsing it. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(`${name}\0`, 'utf16le'),
  );
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const entries = listZip(bytes);
  if (entries === null) return { is: 'corrupt', why: 'zip directory unreadable' };
  if (entries.some((entry) => entry.encrypted)) return { is: 'encrypted', why: 'zip entries encrypted' };
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has('xl/workbook.bin')) return { is: 'unknown', why: 'xlsb' };
  if (entries.some((entry) => /^xl\/workbook\d*\.xml$/iu.test(entry.name))) return { is: 'xlsx', entries };
  if (has('word/document.xml')) return { is: 'unknown', why: 'docx' };
  if (has('content.xml') && has('META-INF/manifest.xml')) return { is: 'ods', entries };
  if (has('[Content_Types].xml')) return { is: 'xlsx', entries };
  return { is: 'unknown', why: 'zip without a workbook' };
}

/** Text has no control characters but tabs and line ends; UTF-16 is told by its byte order mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return true;
  return bytes
    .subarray(0, HEAD_BYTES)
    .every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/** HTML and XML saved under a spreadsheet's name are text too, but not tables of values. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*<(?:!doctype|html|\?xml|table|meta|head)/iu.test(
    new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)),
  );
}

/** Tells the format of non-empty bytes. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (begins(bytes, ZIP)) return sniffZip(bytes);
  if (begins(bytes, COMPOUND)) {
    if (holdsStream(bytes, 'EncryptedPackage')) return { is: 'encrypted', why: 'encrypted package' };
    if (holdsStream(bytes, 'Workbook')) return { is: 'xls', entries: [] };
    if (holdsStream(bytes, 'Book')) return { is: 'unknown', why: 'BIFF5 workbook' };
    return { is: 'unknown', why: 'compound file without a workbook' };
  }
  const other = KNOWN_OTHERS.find(([, magic]) => begins(bytes, magic));
  if (other !== undefined) return { is: 'unknown', why: other[0] };
  if (!looksLikeText(bytes)) return { is: 'unknown', why: 'binary data' };
  if (looksLikeMarkup(bytes)) return { is: 'unknown', why: 'markup' };
  return { is: 'csv', entries: [] };
}
