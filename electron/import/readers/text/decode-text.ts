/** Bytes of a text file as text: told by the byte order mark, by what the bytes can be, by what reads as Vietnamese. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { MAX_TEXT_FILE_BYTES } from '../limits.ts';

const LOOKED_AT = 4096;
/** In text of European letters every other byte of UTF-16 is 0 more often than not. */
const MANY_ZEROS = 0.3;
const FEW_ZEROS = 0.02;

/** UTF-16 without a mark, by where the zeros are; null for texts of single bytes. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [i, byte] of looked.entries()) if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const half = Math.max(1, looked.length / 2);
  const [even = 0, odd = 0] = zeros;
  if (odd / half >= MANY_ZEROS && even / half <= FEW_ZEROS) return 'utf-16le';
  if (even / half >= MANY_ZEROS && odd / half <= FEW_ZEROS) return 'utf-16be';
  return null;
}

/** The encoding a byte order mark or the zeros tell, or null. */
export function unicodeEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes);
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const VOWEL_WITH_TONE = /[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu;
/** Share of tone marks that must stand on a vowel: the bytes of TCVN3 and VNI put them on consonants too. */
const MOST = 0.9;

/** Windows-1258 writes tones as marks after the vowel; where they stand on vowels the text is Vietnamese. */
function asWindows1258(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes);
  const marks = text.match(TONE_MARKS)?.length ?? 0;
  if (marks === 0 || (text.match(VOWEL_WITH_TONE)?.length ?? 0) < marks * MOST) return null;
  return text.normalize('NFC');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text of a file without a declared encoding. Bytes that are neither Unicode nor Windows-1258 are taken for
 * Windows-1252; letters of TCVN3 and VNI then come as that shows them. Throws `file-too-large`, and `file-corrupt`
 * for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MAX_TEXT_FILE_BYTES)
    throw new AppError('file-too-large', {}, `${bytes.length} bytes of text`);
  const unicode = unicodeEncoding(bytes);
  if (unicode === 'utf-16le' || unicode === 'utf-16be') {
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const text = decoded(even, unicode);
    if (text === null || text.includes('\0')) throw new AppError('file-corrupt', {}, `not ${unicode}`);
    return text;
  }
  // What a power cut leaves of a file is often filled up with zeros.
  if (bytes.includes(0)) throw new AppError('file-corrupt', {}, 'zero bytes in a text');
  return decoded(bytes, 'utf-8') ?? asWindows1258(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Text of HTML or XML that names its encoding itself; without a name as `decodeText`. */
export function decodeMarkup(bytes: Uint8Array): string {
  if (bytes.length > MAX_TEXT_FILE_BYTES)
    throw new AppError('file-too-large', {}, `${bytes.length} bytes of text`);
  if (unicodeEncoding(bytes) !== null || bytes.includes(0)) return decodeText(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const named = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? '';
  // Many programs name UTF-8 and write something else, or name nothing.
  if (named === '' || /^utf-?(?:8|16)$/iu.test(named)) return decodeText(bytes);
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  try {
    return new TextDecoder(named).decode(bytes).normalize('NFC');
  } catch {
    return decodeText(bytes);
  }
}
