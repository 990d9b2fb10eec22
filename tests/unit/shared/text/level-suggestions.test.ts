import { describe, expect, it } from 'vitest';
import {
  parseDegree,
  parseStateManagement,
  parseTheory,
  suggestDegree,
  suggestStateManagement,
  suggestTheory,
} from '../../../../shared/text/levels.ts';

describe('suggestDegree', () => {
  it.each([
    ['Trên ĐH', 'master'],
    ['Sau đại học', 'master'],
    ['Đang học ThS', 'university'],
    ['ThS (đang học)', 'university'],
    ['Y sĩ', 'intermediate'],
    ['TC-KT', 'intermediate'],
    ['Kế toán (TC)', 'intermediate'],
    ['Trường Đại học Luật Hà Nội', 'university'],
    ['Đạii học', 'university'],
    ['Đaihọc', 'university'],
    ['Thạc sx', 'master'],
    ['Trung câó', 'intermediate'],
    ['Cao đăg', 'college'],
    ['THPT', 'none'],
  ])('has a first idea about %j', (text, degree) => {
    expect(parseDegree(text)).toBeNull();
    expect(suggestDegree(text)[0]).toBe(degree);
  });

  it.each(['', 'Luật', 'x', 'abc'])('has none about %j', (text) => {
    expect(suggestDegree(text)).toEqual([]);
  });
});

describe('suggestTheory', () => {
  it.each([
    ['Đang học CC', 'intermediate'],
    ['Đang học trung cấp', 'elementary'],
    ['Cao cáp1', 'advanced'],
    ['Trung ấp', 'intermediate'],
    ['Cử nhân Luật', 'bachelor'],
    ['Bồi dưỡng', 'elementary'],
  ])('has a first idea about %j', (text, theory) => {
    expect(parseTheory(text)).toBeNull();
    expect(suggestTheory(text)[0]).toBe(theory);
  });

  it('has none where nothing is near', () => {
    expect(suggestTheory('x')).toEqual([]);
  });
});

describe('suggestStateManagement', () => {
  it.each([
    ['Đang học CVC', 'specialist'],
    ['Chuyen vein', 'specialist'],
    ['Đã bồi dưỡng', 'specialist'],
    ['Trung cấp', 'officer'],
  ])('has a first idea about %j', (text, level) => {
    expect(parseStateManagement(text)).toBeNull();
    expect(suggestStateManagement(text)[0]).toBe(level);
  });

  it('has none where nothing is near', () => {
    expect(suggestStateManagement('x')).toEqual([]);
  });
});
