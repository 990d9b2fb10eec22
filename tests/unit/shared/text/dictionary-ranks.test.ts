import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dictionaryRanks } from '../../../../shared/text/dictionary-ranks.ts';

const { compare } = new Intl.Collator('vi');

/** As a sort with the collator ranks them. */
function reference(texts: readonly string[]): number[] {
  const sorted = [...texts].sort(compare);
  const firsts = sorted.filter((text, at) => at === 0 || compare(sorted[at - 1] ?? '', text) !== 0);
  return texts.map((text) => firsts.findIndex((first) => compare(first, text) === 0));
}
const ranked = (texts: readonly string[]): number[] => [...(dictionaryRanks(texts) ?? [])];

const letters =
  'aAàÀảẢãÃáÁạẠăằẰâấẤbBdDđĐeèêếiỉoôơờuưựỰyỳ gGhHmMnNtT0129.,;:-–—/()&\'"‘’“”?!_+@#$%*=<>[]{}|~^`\\';
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });

it.each([
  [['Phó chủ tịch', 'Phó Chủ tịch', 'Phó', 'PHÓ CHỦ TỊCH']],
  [['Hòa An', 'Hoà An', 'Hoa An', 'Hòa']],
  [['xã A — thôn 2', 'xã A, thôn 2', 'xã A thôn 10']],
  [['Đông', 'Dông', 'đông', 'đồng', 'dòng']],
  [['ma', 'má', 'ma b', 'má A', 'mạ a']],
  [['', ' ', '', 'a']],
  [['đồng', 'đồng'.normalize('NFD'), 'đong']],
])('ranks %j as the collator does', (texts) => {
  expect(ranked(texts)).toEqual(reference(texts));
});

it('ranks any texts of Vietnamese and ASCII letters as the collator does', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
      expect(ranked(texts)).toEqual(reference(texts));
    }),
    { numRuns: 1000 },
  );
});

it('ranks texts that differ in one letter only as the collator does', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 6 }),
      text,
      (head, differing, tail) => {
        const texts = differing.map((letter) => head + letter + tail);
        expect(ranked(texts)).toEqual(reference(texts));
      },
    ),
    { numRuns: 2000 },
  );
});

it('leaves letters of other scripts to the collator', () => {
  expect(dictionaryRanks(['Đông', 'Straße'])).toBeNull();
  expect(dictionaryRanks(['dòng\nhai'])).toBeNull();
  expect(dictionaryRanks([])).toEqual(new Uint32Array());
});
