import { describe, expect, it } from 'vitest';
import { factLines, questionName } from '../../../../../renderer/features/import/people/fact-lines.ts';
import { nextOpen } from '../../../../../renderer/features/import/question-keys.ts';
import { inOrder, keepOrder } from '../../../../../renderer/features/import/stable-order.ts';
import { ETHNIC_NAMES } from '../../../../../renderer/features/import/values/ethnic-names.ts';
import { placeWords } from '../../../../../renderer/features/import/values/place-words.ts';
import {
  answerWords,
  choicesOf,
  hasMore,
} from '../../../../../renderer/features/import/values/value-choices.ts';
import { THEORIES } from '../../../../../shared/domain/levels.ts';
import { read } from '../../../shared/i18n/catalog-entries.ts';
import { peopleQuestion, valueQuestion } from './drafts.ts';

const words = (name: string, params: Record<string, string | number> = {}): string =>
  [name, ...Object.values(params)].join(' ');
const nobody = (): undefined => undefined;

describe('choices of a value', () => {
  it('are the suggestions first and then every other level, each once', () => {
    const choices = choicesOf(words, valueQuestion(), nobody);
    expect(choices[0]).toEqual({
      answer: 'intermediate',
      label: 'domain.theory.intermediate',
      why: 'similar-level',
    });
    expect(choices.map(({ answer }) => answer).sort()).toEqual([...THEORIES].sort());
  });

  it('are only the suggestions where one searches or types', () => {
    const suggestions = [{ answer: '1979-02-28', label: '28/02/1979', why: 'similar-date' }];
    const date = valueQuestion({ kind: 'date', field: 'birth', value: '31/02/1979', suggestions });
    expect(choicesOf(words, date, nobody)).toEqual(suggestions);
    expect(hasMore('date')).toBe(true);
    expect(hasMore('degree')).toBe(false);
  });

  it('never are more than there are digits', () => {
    const suggestions = Array.from({ length: 12 }, (_, n) => ({ answer: `${n}`, label: `${n}`, why: 'x' }));
    expect(choicesOf(words, valueQuestion({ kind: 'title', suggestions }), nobody)).toHaveLength(9);
  });

  it('read as people read them', () => {
    expect(answerWords(words, 'theory', '-', nobody)).toBe('importScreen.values.keep');
    expect(answerWords(words, 'sex', 'male', nobody)).toBe('domain.sex.male');
    expect(answerWords(words, 'date', '1975-03-05', nobody)).toBe('05/03/1975');
    expect(answerWords(words, 'unit', '03158', () => 'Xã Mường Tè')).toBe('Xã Mường Tè');
    expect(answerWords(words, 'ethnicity', 'Mông', nobody)).toBe('Mông');
  });
});

describe('ethnic groups to choose from', () => {
  it('are those of the State list', () => {
    const groups: { name: string }[] = JSON.parse(read('resources/ethnic-groups.json'));
    expect(ETHNIC_NAMES).toEqual(groups.map(({ name }) => name));
  });
});

describe('places', () => {
  const at = (sheetId: string, row: number) => ({ sheetId, row, column: 'C' });
  it('are named by sheet, the first few of them', () => {
    const places = [at('a', 3), at('a', 5), at('b', 2)];
    expect(placeWords(words, places, 3, (id) => id.toUpperCase())).toBe(
      'importScreen.values.rowsOf 3, 5 A; importScreen.values.rowsOf 2 B',
    );
  });

  it('say how many more there are', () => {
    const many = Array.from({ length: 20 }, (_, n) => at('a', n + 1));
    expect(placeWords(words, many, 37, () => 'A')).toMatch(
      /^importScreen\.values\.andMore .*1, 2, 3, 4, 5, 6 A 31$/,
    );
  });
});

describe('order of questions', () => {
  const list = (...ids: string[]) => ids.map((id) => ({ id }));
  it('stays when one is answered and listed elsewhere', () => {
    const first = keepOrder([], list('a', 'b', 'c'));
    const then = keepOrder(first, list('b', 'c', 'd', 'a'));
    expect(then).toEqual(['a', 'b', 'c', 'd']);
    expect(inOrder(then, list('d', 'a', 'b', 'c')).map(({ id }) => id)).toEqual(then);
    expect(keepOrder(then, list('a', 'd'))).toEqual(['a', 'd']);
  });

  it('goes on to the next open one and then round', () => {
    const ids = ['a', 'b', 'c'];
    expect(nextOpen(ids, 'a', (id) => id !== 'b')).toBe('c');
    expect(nextOpen(ids, 'c', (id) => id === 'a')).toBe('a');
    expect(nextOpen(ids, 'b', () => false)).toBeNull();
  });
});

describe('two people side by side', () => {
  it('mark what differs, what only one says, and leave out what nobody says', () => {
    const question = peopleQuestion();
    const [first, second] = question.sides;
    const lines = factLines([
      { ...first, facts: { fullName: 'Lò Văn Ẩn'.normalize('NFD'), birth: '1975', sex: '', homePlace: 'A' } },
      { ...second, facts: { fullName: 'Lò  Văn Ẩn', birth: '05/03/1975', sex: '', homePlace: '' } },
    ]);
    expect(lines.map(({ key, state }) => [key, state])).toEqual([
      ['fullName', 'same'],
      ['birth', 'differs'],
      ['homePlace', 'one'],
    ]);
    expect(questionName(question.sides)).toBe('Lò Văn Ẩn');
  });
});
