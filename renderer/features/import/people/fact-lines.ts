/** Two people side by side: the facts of both, and which of them differ. */
import type { QuestionSide } from '../../../../shared/domain/import-draft.ts';

export interface FactLine {
  key: string;
  left: string;
  right: string;
  /** `one`: only one side says something, which is no contradiction. */
  state: 'same' | 'differs' | 'one';
}

/** Texts that only differ in how their marks are composed or spaced are the same to people. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Every fact that either side has, in the order they are given. */
export function factLines([first, second]: readonly [QuestionSide, QuestionSide]): FactLine[] {
  const keys = [...new Set([...Object.keys(first.facts), ...Object.keys(second.facts)])];
  return keys.flatMap((key): FactLine[] => {
    const left = first.facts[key] ?? '';
    const right = second.facts[key] ?? '';
    if (plain(left) === '' && plain(right) === '') return [];
    const one = plain(left) === '' || plain(right) === '';
    const state = plain(left) === plain(right) ? 'same' : one ? 'one' : 'differs';
    return [{ key, left, right, state }];
  });
}

/** The name the question is about. */
export function questionName([first, second]: readonly [QuestionSide, QuestionSide]): string {
  return first.facts.fullName ?? second.facts.fullName ?? first.origin;
}
