/** The container of .xls files and of encrypted workbooks: a small file system with chains of sectors. */
import { AppError } from '../../../../shared/domain/errors.ts';

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const HEADER_CHAIN_AT = 76;
const HEADER_CHAIN_LENGTH = 109;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on mean "end", "free" and the like. */
const FIRST_SPECIAL = 0xfffffff0;

function corrupt(detail: string): AppError {
  return new AppError('file-corrupt', {}, detail);
}

type Entry = { readonly name: string; readonly type: number; readonly start: number; readonly size: number };

export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorBytes: number;
  readonly #table: Uint32Array;
  readonly #entries: readonly Entry[];

  /** Throws `file-corrupt` where the tables do not hold together. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER_BYTES) throw corrupt('compound file is cut off');
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw corrupt(`sectors of 2^${shift} bytes`);
    this.#sectorBytes = 1 << shift;
    this.#table = this.#readTable();
    this.#entries = this.#readDirectory();
  }

  has(name: string): boolean {
    return this.#entries.some((entry) => entry.type === STREAM && entry.name === name);
  }

  /** Bytes of a stream. Throws `file-corrupt` where its sectors are missing or run in a circle. */
  stream(name: string): Uint8Array {
    const entry = this.#entries.find((found) => found.type === STREAM && found.name === name);
    if (entry === undefined) throw corrupt(`no stream ${name}`);
    if (entry.size > this.#bytes.length) throw corrupt(`${name} is longer than the file`);
    return entry.size < this.#view.getUint32(56, true) ? this.#smallStream(entry) : this.#largeStream(entry);
  }

  #largeStream(entry: Entry): Uint8Array {
    const joined = Buffer.concat(this.#chain(entry.start).map((sector) => this.#sector(sector)));
    if (joined.length < entry.size) throw corrupt(`${entry.name} is cut off`);
    return joined.subarray(0, entry.size);
  }

  /** Small streams share the sectors of the root entry, cut into small sectors with a table of their own. */
  #smallStream(entry: Entry): Uint8Array {
    const root = this.#entries.find((found) => found.type === ROOT);
    if (root === undefined) throw corrupt('no root entry');
    const pool = Buffer.concat(this.#chain(root.start).map((sector) => this.#sector(sector)));
    const tableBytes = Buffer.concat(
      this.#chain(this.#view.getUint32(60, true)).map((sector) => this.#sector(sector)),
    );
    const smallBytes = 1 << Math.min(this.#view.getUint16(32, true), 12);
    const pieces: Uint8Array[] = [];
    let sector = entry.start;
    for (let left = entry.size; left > 0; left -= smallBytes) {
      const at = sector * smallBytes;
      if (at >= pool.length || sector * 4 + 4 > tableBytes.length) throw corrupt(`${entry.name} is cut off`);
      pieces.push(pool.subarray(at, at + Math.min(left, smallBytes)));
      sector = tableBytes.readUInt32LE(sector * 4);
    }
    return Buffer.concat(pieces);
  }

  /** The last sector of a file may be short: some writers do not fill it up. */
  #sector(number: number): Uint8Array {
    const at = (number + 1) * this.#sectorBytes;
    if (at >= this.#bytes.length) throw corrupt(`sector ${number} is beyond the end`);
    return this.#bytes.subarray(at, at + this.#sectorBytes);
  }

  /** Numbers of a table in one sector. */
  #numbers(sector: number): number[] {
    const bytes = this.#sector(sector);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
  }

  #readTable(): Uint32Array {
    const sectors: number[] = [];
    for (let i = 0; i < HEADER_CHAIN_LENGTH; i++) {
      sectors.push(this.#view.getUint32(HEADER_CHAIN_AT + i * 4, true));
    }
    const limit = Math.ceil(this.#bytes.length / this.#sectorBytes);
    // Big files go on in sectors of their own, the last number of each naming the next.
    let next = this.#view.getUint32(68, true);
    for (let i = 0; next < FIRST_SPECIAL; i++) {
      if (i > limit) throw corrupt('sector table runs in a circle');
      const numbers = this.#numbers(next);
      next = numbers.pop() ?? FIRST_SPECIAL;
      sectors.push(...numbers);
    }
    const used = sectors.filter((sector) => sector < FIRST_SPECIAL);
    if (used.length > limit) throw corrupt('sector table is longer than the file');
    return Uint32Array.from(used.flatMap((sector) => this.#numbers(sector)));
  }

  #chain(start: number): number[] {
    const sectors: number[] = [];
    for (let sector = start; sector < FIRST_SPECIAL; ) {
      sectors.push(sector);
      if (sectors.length > this.#table.length) throw corrupt('a chain runs in a circle');
      sector = this.#table[sector] ?? FIRST_SPECIAL;
    }
    return sectors;
  }

  #readDirectory(): Entry[] {
    const bytes = Buffer.concat(
      this.#chain(this.#view.getUint32(48, true)).map((sector) => this.#sector(sector)),
    );
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      const nameBytes = Math.min(bytes.readUInt16LE(at + 64), 64);
      entries.push({
        name: bytes.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
        type: bytes.readUInt8(at + 66),
        start: bytes.readUInt32LE(at + 116),
        size: bytes.readUInt32LE(at + 120),
      });
    }
    return entries;
  }
}
