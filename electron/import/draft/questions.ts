/** Questions of all sheets as one list. */
import type { ValueQuestion } from '../../../shared/domain/import-draft.ts';

const LISTED_PLACES = 20;

/** The same text in several sheets is one question: counts added, places joined; open ones first, then the most frequent. */
export function mergeQuestions(lists: readonly (readonly ValueQuestion[])[]): ValueQuestion[] {
  const merged = new Map<string, ValueQuestion>();
  for (const question of lists.flat()) {
    const known = merged.get(question.id);
    merged.set(
      question.id,
      known === undefined
        ? question
        : {
            ...known,
            count: known.count + question.count,
            places: [...known.places, ...question.places].slice(0, LISTED_PLACES),
          },
    );
  }
  return [...merged.values()].sort(
    (a, b) =>
      Number(a.answer !== null) - Number(b.answer !== null) || b.count - a.count || (a.id < b.id ? -1 : 1),
  );
}
