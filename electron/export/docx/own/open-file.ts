/** Opens what should be a .docx, and says in the user's terms why it cannot be one. */
import type PizZip from 'pizzip';
import type { TemplateProblemCode } from '../../../../shared/domain/document-template.ts';
import { openPackage } from '../../zip.ts';

/** A page of text with its letters described takes some 20 kB; pictures, which are not kept, make files large. */
const MOST_BYTES = 10_000_000;
/** Unpacked: a file made to fill the memory is refused before it is unpacked. */
const MOST_UNPACKED = 60_000_000;

export const MAIN_PART = 'word/document.xml';
const TYPES_PART = '[Content_Types].xml';

/** The container of old .doc files, and of files with a password. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

interface UnpackedSize {
  uncompressedSize?: number;
}

function unpackedSize(zip: PizZip): number {
  return Object.values(zip.files).reduce((sum, file) => {
    const data: unknown = Reflect.get(file, '_data');
    const size =
      typeof data === 'object' && data !== null ? (data as UnpackedSize).uncompressedSize : undefined;
    return sum + (size ?? 0);
  }, 0);
}

/** The package of a document without macros, or why there is none. */
export function openDocx(bytes: Uint8Array): PizZip | TemplateProblemCode {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > MOST_BYTES) return 'too-large';
  if (buffer.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    return buffer.includes(ENCRYPTED) ? 'password' : 'old-format';
  }
  if (buffer.subarray(0, 2).toString('latin1') !== 'PK') return 'not-docx';
  let zip: PizZip;
  try {
    zip = openPackage(bytes);
  } catch {
    return 'damaged';
  }
  if (unpackedSize(zip) > MOST_UNPACKED) return 'too-large';
  const types = zip.file(TYPES_PART)?.asText() ?? '';
  if (
    types.includes('macroEnabled') ||
    Object.keys(zip.files).some((path) => path.endsWith('vbaProject.bin'))
  ) {
    return 'macros';
  }
  if (!types.includes('wordprocessingml')) return 'not-docx';
  return zip.file(MAIN_PART) === null ? 'damaged' : zip;
}
