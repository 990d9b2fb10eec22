/** What may be answered to a question about people, and how it is called there. */
import type { PeopleAnswer, PeopleQuestion, QuestionScope } from '../../../../shared/domain/import-draft.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';

const TWO: readonly PeopleAnswer[] = ['same', 'different'];
const ABOUT_REMOVED: readonly PeopleAnswer[] = ['out', 'same', 'different'];

/** In the order of their keys 1, 2, 3. */
export function answersTo(scope: QuestionScope): readonly PeopleAnswer[] {
  return scope === 'removed' ? ABOUT_REMOVED : TWO;
}

export function answerWords(t: Translate, scope: QuestionScope, answer: PeopleAnswer): string {
  return t(scope === 'removed' ? `importScreen.who.removed.${answer}` : `importScreen.who.${answer}`);
}

/** The answer in force: what the officer said, or what was sure without asking. */
export function answerOf({ answer, sure, suggested }: PeopleQuestion): PeopleAnswer | null {
  return answer ?? (sure ? suggested : null);
}
