/** Tells a file's format by its first bytes and its contents, never by its name. */
import { CompoundFile } from './biff/compound-file.ts';
import { unicodeEncoding } from './text/decode-text.ts';
import { listZip, type ZipEntry } from './zip/zip-directory.ts';

/** What the bytes are: a format that is read, with what was found on the way, or why they are not. */
export type Sniffed =
  | { readonly is: 'xlsx' | 'xlsb' | 'ods'; readonly entries: readonly ZipEntry[] }
  | { readonly is: 'xls'; readonly stream: Uint8Array }
  | { readonly is: 'csv' | 'html' | 'xml' }
  | { readonly is: 'encrypted' | 'corrupt' | 'unknown'; readonly why: string };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First record of a workbook without a container: Excel 2 to 5. Its length follows, a small number. */
const BARE_WORKBOOKS = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];
const KNOWN_OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
];
const HEAD_BYTES = 4096;
/** Excel's HTML has a long head before its first table. */
const MARKUP_HEAD_BYTES = 256 * 1024;

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const entries = listZip(bytes);
  if (entries === null) return { is: 'corrupt', why: 'zip directory unreadable' };
  if (entries.some((entry) => entry.encrypted)) return { is: 'encrypted', why: 'zip entries encrypted' };
  const names = new Set(entries.map((entry) => entry.name.replaceAll('\\', '/').toLowerCase()));
  if (names.has('xl/workbook.bin')) return { is: 'xlsb', entries };
  if ([...names].some((name) => /^\/?xl\/workbook\d*\.xml$/u.test(name))) return { is: 'xlsx', entries };
  if (names.has('word/document.xml')) return { is: 'unknown', why: 'docx' };
  if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) return { is: 'ods', entries };
  if (names.has('[content_types].xml')) return { is: 'xlsx', entries };
  return { is: 'unknown', why: 'zip without a workbook' };
}

/** Throws `file-corrupt` where the container is damaged. */
function sniffCompound(bytes: Uint8Array): Sniffed {
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage')) return { is: 'encrypted', why: 'encrypted package' };
  // Excel 97 could save for Excel 95 as well: both books are in one file then.
  const name = ['Workbook', 'WORKBOOK', 'Book', 'BOOK'].find((book) => file.has(book));
  if (name === undefined) return { is: 'unknown', why: 'compound file without a workbook' };
  return { is: 'xls', stream: file.stream(name) };
}

/** Text has no control characters but tabs and line ends, and the page feed some printers' programs leave. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (unicodeEncoding(bytes) !== null) return true;
  const head = bytes.subarray(0, HEAD_BYTES);
  const controls = head.filter(
    (byte) => byte < 0x20 && ![0x00, 0x09, 0x0a, 0x0c, 0x0d].includes(byte),
  ).length;
  const zeros = head.filter((byte) => byte === 0).length;
  return controls === 0 && zeros < head.length / 2;
}

function sniffText(bytes: Uint8Array): Sniffed {
  const encoding = unicodeEncoding(bytes) ?? 'utf-8';
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, MARKUP_HEAD_BYTES));
  if (!/^\s*<[a-z!?]/iu.test(head)) return { is: 'csv' };
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook\b/u.test(head)) {
    return { is: 'xml' };
  }
  return /<(?:!doctype\s+html|html|head|body|table|meta)\b/iu.test(head)
    ? { is: 'html' }
    : { is: 'unknown', why: 'markup' };
}

/** Tells the format of non-empty bytes. Throws `file-corrupt` for a damaged container. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (begins(bytes, ZIP)) return sniffZip(bytes);
  if (begins(bytes, COMPOUND)) return sniffCompound(bytes);
  if (BARE_WORKBOOKS.some((magic) => begins(bytes, magic)) && (bytes[2] ?? 0) <= 16 && bytes[3] === 0) {
    return { is: 'xls', stream: bytes };
  }
  const other = KNOWN_OTHERS.find(([, magic]) => begins(bytes, magic));
  if (other !== undefined) return { is: 'unknown', why: other[0] };
  if (!looksLikeText(bytes)) return { is: 'unknown', why: 'binary data' };
  return sniffText(bytes);
}
