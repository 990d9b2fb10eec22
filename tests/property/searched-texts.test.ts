/** Many texts looked through at once are found, ranked and cut as each would be by itself. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../shared/text/fold.ts';
import { matcherOf } from '../../shared/text/matching.ts';
import { GatheredTexts, SearchedTexts } from '../../shared/text/searched-texts.ts';

/** Few short words, so that names repeat and queries find. */
const word = fc.constantFrom(
  'an',
  'anh',
  'van',
  'vân',
  'nguyễn',
  'ng',
  'hòa',
  'h',
  'đoàn',
  'thị',
  'xã,',
  '(2)',
);
const text = fc.array(word, { maxLength: 5 }).map((words) => fold(words.join(' ')));
const query = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.stringMatching(/^[anhvgtd]{1,4}$/),
);

function oneByOne(texts: readonly string[], wanted: string, most: number) {
  const scoreOf = matcherOf(wanted);
  return texts
    .map((folded, at) => ({ at, score: scoreOf(folded) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

function gathered(texts: readonly string[]): GatheredTexts {
  const all = new GatheredTexts();
  for (const one of texts) all.add(one);
  return all;
}

/** From how many on not all that is found is remembered. */
const few = fc.constantFrom(0, 1, 3, 100);

it('whatever is typed, letter by letter', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      query,
      fc.integer({ min: 1, max: 4 }),
      few,
      (texts, typed, most, kept) => {
        const searched = new SearchedTexts(gathered(texts), kept);
        for (let length = 1; length <= typed.length; length += 1) {
          const wanted = fold(typed.slice(0, length));
          if (wanted === '') continue;
          expect(searched.find(wanted, most)).toEqual(oneByOne(texts, wanted, most));
        }
      },
    ),
    { numRuns: 400 },
  );
});

it('however often it is the same and whatever was looked for before', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      fc.array(query, { maxLength: 5 }),
      few,
      (texts, queries, kept) => {
        const searched = new SearchedTexts(gathered(texts), kept);
        for (const wanted of queries.map(fold)) {
          expect(searched.find(wanted, 3)).toEqual(oneByOne(texts, wanted, 3));
          expect(searched.find(wanted, 3)).toEqual(oneByOne(texts, wanted, 3));
        }
      },
    ),
  );
});

it('as well among very many, which are put together in pieces', () => {
  const texts = Array.from({ length: 5000 }, (_, at) => `lo van ${at.toString()}`);
  const searched = new SearchedTexts(gathered(texts));
  for (const wanted of ['lo van 1999', '2000', '4999', 'lv4', 'van 300'])
    expect(searched.find(wanted, 5)).toEqual(oneByOne(texts, wanted, 5));
});
