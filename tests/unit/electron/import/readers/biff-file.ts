/** Pieces of old .xls files, for tests that need records the small writer in `tests/support` does not make. */

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;

export function u16(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) buffer.writeUInt16LE(value, i * 2);
  return buffer;
}

export function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

export function record(id: number, ...parts: (Buffer | string)[]): Buffer {
  const data = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
  return Buffer.concat([u16(id, data.length), data]);
}

function entry(name: string, type: number, child: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt32LE(0xffffffff, 68);
  bytes.writeUInt32LE(0xffffffff, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/** A compound file with one stream. Sector 0 is the table, 1 the directory, the stream follows. */
export class CompoundLayout {
  readonly #name: string;
  readonly #stream: Buffer;

  constructor(name: string, stream: Buffer) {
    this.#name = name;
    // Shorter streams would need a table of small sectors.
    this.#stream = Buffer.concat([stream, Buffer.alloc(Math.max(0, 4096 - stream.length))]);
  }

  /** A workbook without a container, as Excel up to 4 wrote it. */
  static bare(stream: Buffer): Uint8Array {
    return stream;
  }

  bytes(): Uint8Array {
    return this.#with(END_OF_CHAIN);
  }

  /** The last sector of the stream leads back to its first. */
  withLoop(): Uint8Array {
    return this.#with(2);
  }

  #with(afterLast: number): Uint8Array {
    const sectors = Math.ceil(this.#stream.length / SECTOR);
    const table = Buffer.alloc(SECTOR, 0xff);
    table.writeUInt32LE(FAT_SECTOR, 0);
    table.writeUInt32LE(END_OF_CHAIN, 4);
    for (let i = 0; i < sectors; i++) table.writeUInt32LE(i === sectors - 1 ? afterLast : i + 3, (i + 2) * 4);
    const directory = Buffer.alloc(SECTOR);
    entry('Root Entry', 5, 1, END_OF_CHAIN, 0).copy(directory, 0);
    entry(this.#name, 2, 0xffffffff, 2, this.#stream.length).copy(directory, 128);
    const header = Buffer.alloc(SECTOR, 0xff);
    header.fill(0, 0, 76);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header, 0);
    u16(0x3e, 3, 0xfffe, 9, 6).copy(header, 24);
    header.writeUInt32LE(1, 44);
    header.writeUInt32LE(1, 48);
    header.writeUInt32LE(4096, 56);
    header.writeUInt32LE(END_OF_CHAIN, 60);
    header.writeUInt32LE(END_OF_CHAIN, 68);
    header.writeUInt32LE(0, 76);
    const rest = Buffer.alloc(sectors * SECTOR - this.#stream.length);
    return Buffer.concat([header, table, directory, this.#stream, rest]);
  }
}
