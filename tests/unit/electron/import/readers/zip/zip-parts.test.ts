import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { listZip } from '../../../../../../electron/import/readers/zip/zip-directory.ts';
import { ZipParts } from '../../../../../../electron/import/readers/zip/zip-parts.ts';
import { zipBytes } from '../../../../../support/zip-file.ts';
import { outcome } from '../reading-kit.ts';

function partsOf(bytes: Uint8Array): ZipParts {
  return new ZipParts(bytes, listZip(bytes) ?? []);
}

/** Writes the sizes and the place of the only entry into an extra field, as zip64 does. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const entry = copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const nameEnd = entry + 46 + copy.readUInt16LE(entry + 28);
  const field = Buffer.alloc(28);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  field.writeBigUInt64LE(BigInt(copy.readUInt32LE(entry + 24)), 4);
  field.writeBigUInt64LE(BigInt(copy.readUInt32LE(entry + 20)), 12);
  field.writeBigUInt64LE(BigInt(copy.readUInt32LE(entry + 42)), 20);
  copy.writeUInt32LE(0xffffffff, entry + 20);
  copy.writeUInt32LE(0xffffffff, entry + 24);
  copy.writeUInt32LE(0xffffffff, entry + 42);
  copy.writeUInt16LE(field.length, entry + 30);
  return Buffer.concat([copy.subarray(0, nameEnd), field, copy.subarray(nameEnd)]);
}

describe('listZip', () => {
  it('lists entries with their declared sizes', async () => {
    const entries = listZip(await writeXlsx({ sheets: [{ name: 'S', rows: [['x']] }] }));
    expect(entries?.find((entry) => entry.name === 'xl/workbook.xml')?.bytes).toBeGreaterThan(0);
    expect(entries?.some((entry) => entry.encrypted)).toBe(false);
  });

  it('knows what is no zip', () => {
    expect(listZip(new Uint8Array(10))).toBeNull();
  });

  it('finds the sizes of zip64', async () => {
    const bytes = asZip64(zipBytes([{ name: 'a', data: 'Lai Châu' }]));
    expect(listZip(bytes)?.[0]).toMatchObject({ name: 'a', bytes: 9, at: 0 });
    expect((await partsOf(bytes).whole('a')).toString()).toBe('Lai Châu');
  });
});

describe('ZipParts', () => {
  it.each([true, false])('unpacks a part (stored: %s), however its name is written', async (stored) => {
    const parts = partsOf(zipBytes([{ name: 'xl\\Workbook.xml', data: 'Lai Châu', stored }]));
    expect((await parts.whole('/xl/workbook.XML')).toString()).toBe('Lai Châu');
  });

  it.each([
    ['shorter than it is', 100],
    ['longer than it is', 5000],
  ])('refuses a part declared %s', async (_, declared) => {
    const parts = partsOf(zipBytes([{ name: 'a', data: 'x'.repeat(1000), declared }]));
    expect(await outcome(parts.whole('a'))).toBe('file-corrupt');
  });

  it('refuses a part whose checksum is wrong', async () => {
    const bytes = Buffer.from(zipBytes([{ name: 'a', data: 'Lò Văn An', stored: true }]));
    bytes[bytes.indexOf('Lò')] = 'H'.charCodeAt(0);
    expect(await outcome(partsOf(bytes).whole('a'))).toBe('file-corrupt');
  });

  it('refuses a part that is missing', async () => {
    expect(await outcome(partsOf(zipBytes([])).whole('a'))).toBe('file-corrupt');
  });
});
