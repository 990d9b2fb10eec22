/** Records of .xlsb parts: numbers and lengths in as few bytes as they need. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { MAX_BINARY_PART_BYTES } from '../limits.ts';
import type { Stretch } from '../markup/scan-part.ts';
import type { ZipParts } from '../zip/zip-parts.ts';

const CONTINUES = 0x80;
/** Records between two looks at the clock. */
const RECORDS_PER_LOOK = 5_000;

/** Seven bits a byte, the lowest first. */
function compactNumber(bytes: Buffer, from: number, most: number): { value: number; end: number } {
  let value = 0;
  for (let i = 0; i < most; i++) {
    const byte = bytes.readUInt8(from + i);
    value += (byte & 0x7f) * 2 ** (7 * i);
    if ((byte & CONTINUES) === 0) return { value, end: from + i + 1 };
  }
  return { value, end: from + most };
}

/** Runs the records of a part through `take`. Throws `file-corrupt` where one is cut off, `file-too-large`. */
export async function scanRecords(
  parts: ZipParts,
  name: string,
  take: (id: number, data: Buffer) => void,
  { reading, from, to }: Stretch,
): Promise<void> {
  if (parts.sizeOf(name) > MAX_BINARY_PART_BYTES) throw new AppError('file-too-large', {}, name);
  const bytes = await parts.whole(name);
  let at = 0;
  for (let count = 1; at < bytes.length; count++) {
    // The second byte of a number is there where the first says so, unlike that of a length it keeps its top bit.
    const first = bytes.readUInt8(at);
    const long = (first & CONTINUES) !== 0;
    const id = long ? (first & 0x7f) | ((bytes.readUInt8(at + 1) & 0x7f) << 7) : first;
    const length = compactNumber(bytes, at + (long ? 2 : 1), 4);
    const end = length.end + length.value;
    if (end > bytes.length) throw new AppError('file-corrupt', {}, `${name} is cut off`);
    take(id, bytes.subarray(length.end, end));
    at = end;
    if (count % RECORDS_PER_LOOK === 0) await reading.pause(from + ((to - from) * at) / bytes.length);
  }
}

export type WideText = { readonly text: string; readonly end: number };

/** A text of two bytes a letter, its length in four bytes before it; a length of all ones is no text. */
export function wideText(data: Buffer, from: number): WideText {
  const length = data.readUInt32LE(from);
  if (length === 0xffffffff) return { text: '', end: from + 4 };
  const end = from + 4 + length * 2;
  if (end > data.length) throw new AppError('file-corrupt', {}, 'a text is cut off');
  return { text: data.toString('utf16le', from + 4, end), end };
}
