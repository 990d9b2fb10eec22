import { describe, expect, it } from 'vitest';
import { Column, ColumnWriter, MOST_PLACES, type SentColumn } from '../../../../shared/ipc/columns.ts';

function written(texts: readonly (string | null)[]): SentColumn {
  const writer = new ColumnWriter(texts.length);
  for (const [place, text] of texts.entries()) if (text !== null) writer.put(place, text);
  return writer.sent();
}

function read(sent: SentColumn, places: number): (string | null)[] {
  const column = new Column(JSON.parse(JSON.stringify(sent)), places);
  return Array.from({ length: places }, (_, place) => column.text(place));
}

describe('a column', () => {
  it.each([
    { texts: [] },
    { texts: ['Tày', 'Kinh', 'Tày', 'Tày', ''] },
    { texts: [null, 'Kinh', null] },
    { texts: ['Kinh', null, 'Kinh', 'Kinh', 'Kinh'] },
    { texts: [null, null] },
    { texts: ['', ''] },
  ])('of $texts is read as it was written', ({ texts }) => {
    expect(read(written(texts), texts.length)).toEqual(texts);
  });

  it('says once what many say, and names nobody where all say it', () => {
    expect(written(['Kinh', 'Tày', 'Kinh'])).toMatchObject({ texts: 'KinhTày', ends: [4, 7] });
    expect(written(['Kinh', 'Kinh'])).toEqual({ texts: 'Kinh', ends: [4], letters: '' });
    expect(written([null, null])).toEqual({ texts: '', ends: [], letters: '' });
  });

  it('has a letter for as many different texts as there are places, and refuses more', () => {
    const texts = Array.from({ length: MOST_PLACES }, (_, place) => String(place));
    const sent = written(texts);
    expect(read(sent, texts.length)).toEqual(texts);
    // Each of them one sign: none is written as an escape.
    expect(JSON.stringify(sent.letters)).toHaveLength(MOST_PLACES + 2);
    expect(() => new ColumnWriter(MOST_PLACES + 1)).toThrow(RangeError);
  });

  it('reads JSON, one object for those who say the same', () => {
    const texts = ['[1]', '[1]', null, '[1]', 'false'];
    const column = new Column(written(texts), 20);
    expect(texts.map((_, place) => column.json(place))).toEqual([[1], [1], null, [1], false]);
    expect(column.json(0)).toBe(column.json(3));
    const alone = new Column(written(texts), texts.length);
    expect(alone.json(0)).toEqual([1]);
    expect(alone.json(0)).not.toBe(alone.json(3));
  });
});
