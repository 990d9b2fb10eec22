import { describe, expect, it } from 'vitest';
import { foundRanges } from '../../../../shared/text/found-ranges.ts';

const marked = (query: string, text: string): string[] | null =>
  foundRanges(query, text)?.map(([from, to]) => text.slice(from, to)) ?? null;

const TEXT = 'Điều động cán bộ: đặt lại, độ dài; Đ1';

describe('words found in a text', () => {
  it('are found without diacritics, and marked as they are written', () => {
    expect(marked('dieu dong', TEXT)).toEqual(['Điều', 'động']);
    expect(marked('ĐẶT', TEXT)).toEqual(['đặt']);
  });

  it('are found in any order, wherever a word begins with them', () => {
    expect(marked('bo can', TEXT)).toEqual(['cán', 'bộ']);
    expect(marked('do', TEXT)).toEqual(['độ', 'độ']);
    expect(marked('ong', TEXT)).toBeNull();
  });

  it('must all be there', () => {
    expect(marked('dieu chuyen', TEXT)).toBeNull();
    expect(marked('', TEXT)).toEqual([]);
  });

  it('are marked once where words of the query lie over each other', () => {
    expect(marked('d dong', 'đồng')).toEqual(['đồng']);
  });

  it('are marked in decomposed spelling too, marks and all', () => {
    const text = 'Phú Thọ'.normalize('NFD');
    expect(marked('tho', text)?.map((part) => part.normalize('NFC').slice(0, 2))).toEqual(['Th']);
    expect(marked('phu', text)?.[0]?.startsWith('Ph')).toBe(true);
  });

  it('keep their place behind letters of two units', () => {
    expect(marked('an', '𝐀 ẩn')).toEqual(['ẩn']);
  });
});
