/** Texts that are not understood, gathered into questions that are answered once for all cells that say the same. */
import type { RosterField } from '../../shared/domain/import.ts';
import { type CellPlace, KEEP_AS_TYPED, type ValueQuestion } from '../../shared/domain/import-draft.ts';
import { toneNormalised } from '../../shared/text/fold.ts';
import { remembered } from '../../shared/text/remembered.ts';

export type ValueKind = ValueQuestion['kind'];
export type Suggestion = ValueQuestion['suggestions'][number];

/** Places listed with a question. */
const LISTED_PLACES = 20;
/** What is said about one day or one name does not hold for the next list. */
const NOT_REMEMBERED: ReadonlySet<ValueKind> = new Set(['date', 'sex']);

/** In place of an answer from an earlier list that the officer took back: the question is open again. */
export const TAKEN_BACK = '';

/** Answers by question id, and which of them come from an earlier list. */
export type Answers = {
  readonly given: ReadonlyMap<string, string>;
  /** By memory key. */
  readonly remembered: ReadonlyMap<string, string>;
};

const normalised = remembered(toneNormalised);

/** Key under which an answer is remembered for other lists: the kind and the text, wherever its tone marks sit. */
export function memoryKey(kind: ValueKind, value: string): string {
  return `${kind}:${normalised(value)}`;
}

export function questionId(kind: ValueKind, field: RosterField, value: string): string {
  return kind === 'date' ? `date:${field}:${value}` : `${memoryKey(kind, value)}:${field}`;
}

/** What a reader asks of a text it cannot understand; answers an answer, or null while there is none. */
export type Ask = (
  kind: ValueKind,
  field: RosterField,
  value: string,
  column: string,
  suggest: () => readonly Suggestion[],
) => { readonly answer: string | null; readonly kept: boolean };

type Gathered = Omit<ValueQuestion, 'places' | 'suggestions'> & {
  readonly places: CellPlace[];
  readonly suggestions: Suggestion[];
};

export class ValueQuestions {
  readonly #answers: Answers;
  readonly #byId = new Map<string, Gathered>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** Asks about the text of one cell. `kept` is true where the officer chose to leave it as it is. */
  ask(
    place: CellPlace,
    kind: ValueKind,
    field: RosterField,
    value: string,
    suggest: () => readonly Suggestion[],
  ): ReturnType<Ask> {
    const id = questionId(kind, field, value);
    let question = this.#byId.get(id);
    if (question === undefined) {
      question = this.#begin(id, kind, field, value, suggest());
      this.#byId.set(id, question);
    } else {
      question.count += 1;
    }
    if (question.places.length < LISTED_PLACES) question.places.push(place);
    const kept = question.answer === KEEP_AS_TYPED;
    return { answer: kept ? null : question.answer, kept };
  }

  /** All questions, in the order they came up. */
  list(): ValueQuestion[] {
    return [...this.#byId.values()];
  }

  #begin(
    id: string,
    kind: ValueKind,
    field: RosterField,
    value: string,
    suggestions: readonly Suggestion[],
  ): Gathered {
    const given = this.#answers.given.get(id);
    const old = NOT_REMEMBERED.has(kind) ? undefined : this.#answers.remembered.get(memoryKey(kind, value));
    return {
      id,
      kind,
      field,
      value,
      count: 1,
      places: [],
      suggestions: [...suggestions],
      answer: given === TAKEN_BACK ? null : (given ?? old ?? null),
      remembered: given === undefined && old !== undefined,
    };
  }
}

/** What to remember of the questions an officer answered in this draft. */
export function answersToRemember(
  questions: readonly ValueQuestion[],
  given: ReadonlyMap<string, string>,
): [key: string, answer: string][] {
  return questions.flatMap(({ id, kind, value, answer }): [string, string][] =>
    answer === null || !given.has(id) || NOT_REMEMBERED.has(kind) ? [] : [[memoryKey(kind, value), answer]],
  );
}
