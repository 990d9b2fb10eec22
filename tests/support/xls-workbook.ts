/** Writes a small Excel 97–2003 workbook (BIFF8 in a compound file): one sheet of texts and numbers. */

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;
/** Streams below this size would need a second allocation table. */
const MIN_STREAM = 4096;

function record(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

function u16(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) buffer.writeUInt16LE(value, i * 2);
  return buffer;
}

/** Start of a substream: 0x05 for the workbook, 0x10 for a sheet. */
function begin(type: number, version: number): Buffer {
  return record(0x0809, Buffer.concat([u16(version, type, 0, 0), Buffer.alloc(8)]));
}

function cellRecord(row: number, column: number, value: string | number): Buffer {
  if (typeof value === 'number') {
    const double = Buffer.alloc(8);
    double.writeDoubleLE(value);
    return record(0x0203, Buffer.concat([u16(row, column, 0), double]));
  }
  return record(
    0x0204,
    Buffer.concat([u16(row, column, 0, value.length), Buffer.from([1]), Buffer.from(value, 'utf16le')]),
  );
}

function workbookStream(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
  version: number,
): Buffer {
  const end = record(0x000a, Buffer.alloc(0));
  const bound = (offset: number) => {
    const data = Buffer.alloc(8);
    data.writeUInt32LE(offset, 0);
    data.writeUInt8(name.length, 6);
    data.writeUInt8(1, 7);
    return record(0x0085, Buffer.concat([data, Buffer.from(name, 'utf16le')]));
  };
  const globals = (offset: number) => Buffer.concat([begin(0x05, version), bound(offset), end]);
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null ? [] : [cellRecord(r, c, value)])),
  );
  const stream = Buffer.concat([globals(globals(0).length), begin(0x10, version), ...cells, end]);
  return Buffer.concat([stream, Buffer.alloc(Math.max(0, MIN_STREAM - stream.length))]);
}

function directoryEntry(name: string, type: number, child: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(FREE, 68);
  entry.writeUInt32LE(FREE, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

function compoundFile(streamName: string, stream: Buffer): Buffer {
  const sectors = Math.ceil(stream.length / SECTOR);
  const fat = Buffer.alloc(SECTOR, 0xff);
  fat.writeUInt32LE(FAT_SECTOR, 0);
  fat.writeUInt32LE(END_OF_CHAIN, 4);
  for (let i = 0; i < sectors; i++) fat.writeUInt32LE(i === sectors - 1 ? END_OF_CHAIN : i + 3, (i + 2) * 4);
  const directory = Buffer.alloc(SECTOR);
  directoryEntry('Root Entry', 5, 1, END_OF_CHAIN, 0).copy(directory, 0);
  directoryEntry(streamName, 2, FREE, 2, stream.length).copy(directory, 128);
  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 0, 76);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header, 0);
  u16(0x3e, 3, 0xfffe, 9, 6).copy(header, 24);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(MIN_STREAM, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.writeUInt32LE(0, 76);
  return Buffer.concat([header, fat, directory, stream, Buffer.alloc(sectors * SECTOR - stream.length)]);
}

/** Bytes of a workbook with one sheet; at most about 60 KB of cells. `version` is that of BIFF8 by default. */
export function xlsBytes(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
  { version = 0x0600, streamName = 'Workbook' } = {},
): Uint8Array {
  return compoundFile(streamName, workbookStream(name, rows, version));
}
