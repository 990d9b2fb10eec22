/** Zip files as a test wants them: right ones, and ones whose directory lies. */
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipInput = {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** Stored without compression. */
  readonly stored?: boolean;
  /** Unpacked size the directory declares, instead of the true one. */
  readonly declared?: number;
  /** Marked as protected by a password. */
  readonly encrypted?: boolean;
};

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** Bytes of a zip with these entries in this order. */
export function zipBytes(inputs: readonly ZipInput[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const input of inputs) {
    const data = typeof input.data === 'string' ? Buffer.from(input.data) : Buffer.from(input.data);
    const packed = input.stored === true ? data : deflateRawSync(data, { level: 3 });
    const name = Buffer.from(input.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 | (input.encrypted === true ? 1 : 0), 2);
    common.writeUInt16LE(input.stored === true ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(input.declared ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL_HEADER);
    files.push(local, common, name, packed);
    const entry = Buffer.alloc(6);
    entry.writeUInt32LE(DIRECTORY_ENTRY);
    entry.writeUInt16LE(20, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(entry, common, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY);
  end.writeUInt16LE(inputs.length, 8);
  end.writeUInt16LE(inputs.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}
