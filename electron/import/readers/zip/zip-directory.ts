/** The table of contents of a zip file: names, places and declared sizes, without unpacking anything. */
import { MAX_ZIP_ENTRIES } from '../limits.ts';

/** `bytes` is the declared unpacked size, `packedBytes` the size in the file, `method` 0 (stored) or 8 (deflated). */
export type ZipEntry = {
  readonly name: string;
  readonly bytes: number;
  readonly packedBytes: number;
  readonly method: number;
  readonly checksum: number;
  readonly encrypted: boolean;
  /** Where the entry's local header begins. */
  readonly at: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MAX_COMMENT_BYTES = 0xffff;
/** A size or place that does not fit 32 bits stands in an extra field; some writers put all of them there. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 0x0001;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

/** The numbers of a zip64 extra field between two places, in order. */
function zip64Numbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_FIELD && at + 4 + length <= to) {
      return Array.from({ length: length >> 3 }, (_, i) => Number(view.getBigUint64(at + 4 + i * 8, true)));
    }
    at += 4 + length;
  }
  return [];
}

function entryAt(view: DataView, at: number, nameEnd: number, extraEnd: number, name: string): ZipEntry {
  const long = zip64Numbers(view, nameEnd, extraEnd);
  const sized = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === ELSEWHERE ? (long.shift() ?? value) : value;
  };
  // The order of the extra field: unpacked size, packed size, place.
  const bytes = sized(24);
  const packedBytes = sized(20);
  return {
    name,
    bytes,
    packedBytes,
    at: sized(42),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
  };
}

/** Entries of the central directory, or null where the file is cut off, has absurdly many or is no zip. */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) return null;
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) return null;
    const name = names.decode(bytes.subarray(at + ENTRY_BYTES, nameEnd));
    entries.push(entryAt(view, at, nameEnd, extraEnd, name));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}
