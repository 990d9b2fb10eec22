import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/text/fold.ts';
import { matches, matchScore } from '../../../../shared/text/matching.ts';

const TEXT = fold('Nguyễn Văn Ánh');

describe('matches', () => {
  it.each(['nguyen', 'Ánh', 'anh', 'anh ngu', 'ng v a', 'nva', 'va', 'Nguyễn Văn Ánh', '', ' '])(
    'finds by %j',
    (query) => {
      expect(matches(query, TEXT)).toBe(true);
    },
  );

  it.each(['guyen', 'ngx', 'anh anh', 'nguyen thi', 'vn'])('does not find by %j', (query) => {
    expect(matches(query, TEXT)).toBe(false);
  });

  it('gives each query word a word of its own, whatever their order', () => {
    expect(matches('an anh', fold('Hoàng Anh An'))).toBe(true);
    expect(matches('an anh', fold('Hoàng Anh'))).toBe(false);
  });
});

describe('matchScore', () => {
  it('ranks whole text, given name, its beginning, beginning of the text, words, initials', () => {
    const scores = [
      matchScore('nguyen van anh', TEXT),
      matchScore('anh', TEXT),
      matchScore('an', TEXT),
      matchScore('nguyen', TEXT),
      matchScore('ng an', TEXT),
      matchScore('an ng', TEXT),
      matchScore('nva', TEXT),
      matchScore('tv', fold('Nguyễn Thị Vân Anh')),
      matchScore('xyz', TEXT),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.at(-1)).toBe(0);
    expect(new Set(scores).size).toBeGreaterThanOrEqual(8);
  });
});
