import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { unzipped, zipped } from '../../../../electron/export/zip-file.ts';

const LONG = 'Nguyễn Văn Ánh, Lò Thị Bóng\n'.repeat(20_000);
const PARTS: [string, Uint8Array][] = [
  ['[Content_Types].xml', Buffer.from('<Types/>')],
  ['thư mục/đơn vị.txt', Buffer.from(LONG)],
  ['empty.xml', new Uint8Array()],
];

describe('zip files', () => {
  it('are read by another reader as they were written', () => {
    const read = new PizZip(zipped(PARTS), { checkCRC32: true });
    expect(Object.keys(read.files)).toEqual(PARTS.map(([path]) => path));
    for (const [path, bytes] of PARTS) expect(read.file(path)?.asNodeBuffer().equals(bytes)).toBe(true);
  });

  it('carry no date but the first there is, so that the same parts are the same bytes', () => {
    const bytes = zipped(PARTS);
    expect(Buffer.from(zipped(PARTS)).equals(bytes)).toBe(true);
    const { date } = new PizZip(bytes).files['empty.xml'] ?? {};
    expect([date?.getFullYear(), date?.getMonth(), date?.getDate()]).toEqual([1980, 0, 1]);
  });

  it('are read as another writer wrote them', () => {
    const other = new PizZip();
    for (const [path, bytes] of PARTS) other.file(path, bytes, { createFolders: false });
    const parts = unzipped(other.generate({ type: 'uint8array', compression: 'DEFLATE' }));
    expect([...parts.keys()]).toEqual(PARTS.map(([path]) => path));
    expect(Buffer.from(parts.get('thư mục/đơn vị.txt') ?? []).toString()).toBe(LONG);
    expect(parts.get('empty.xml')).toHaveLength(0);
  });
});
