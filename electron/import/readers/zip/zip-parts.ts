/** The files inside a zip, unpacked piece by piece; what was declared is what is unpacked, or the file is refused. */
import { crc32, createInflateRaw } from 'node:zlib';
import { AppError } from '../../../../shared/domain/errors.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Big enough to be quick, small enough to be looked at within a turn. */
const PIECE_BYTES = 128 * 1024;

function corrupt(detail: string): AppError {
  return new AppError('file-corrupt', {}, detail);
}

/** Names as packages use them: `/xl\Workbook.xml` and `xl/workbook.xml` are one part. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}

async function* storedPieces(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < packed.length; at += PIECE_BYTES) yield packed.subarray(at, at + PIECE_BYTES);
}

async function* inflatedPieces(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  inflate.end(packed);
  // Ends the unpacking also where the reader stops early.
  yield* inflate;
}

export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();

  /** Throws `file-corrupt` where two entries have one name: programs disagree on which of them counts. */
  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.#bytes = bytes;
    for (const entry of entries) {
      const key = keyOf(entry.name);
      if (this.#entries.has(key) && !key.endsWith('/')) throw corrupt(`two entries ${entry.name}`);
      this.#entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** Declared unpacked size; 0 for a part that is not there. */
  sizeOf(name: string): number {
    return this.#entries.get(keyOf(name))?.bytes ?? 0;
  }

  /**
   * The pieces of a part. Throws `file-corrupt` where the part is missing, damaged (its checksum is proved), or
   * longer than declared.
   */
  async *pieces(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) throw corrupt(`no part ${name}`);
    let bytes = 0;
    let checksum = 0;
    try {
      for await (const piece of this.#unpack(entry)) {
        bytes += piece.length;
        if (bytes > entry.bytes) throw corrupt(`${name} is longer than declared`);
        checksum = crc32(piece, checksum);
        yield piece;
      }
    } catch (error) {
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
        throw corrupt(`${name}: ${error.message}`);
      }
      throw error;
    }
    if (bytes !== entry.bytes || checksum !== entry.checksum) throw corrupt(`${name} is damaged`);
  }

  /** A part as a whole; only for parts whose declared size was looked at. */
  async whole(name: string): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.pieces(name)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  #unpack(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    const { at } = entry;
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (at + LOCAL_HEADER_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) {
      throw corrupt(`${entry.name} has no header`);
    }
    const from = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (from + entry.packedBytes > view.byteLength) throw corrupt(`${entry.name} is cut off`);
    const packed = this.#bytes.subarray(from, from + entry.packedBytes);
    if (entry.method === STORED) return storedPieces(packed);
    if (entry.method === DEFLATED) return inflatedPieces(packed);
    throw new AppError('file-format-unknown', {}, `zip method ${entry.method}`);
  }
}
