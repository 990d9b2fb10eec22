/** What a change will look like, shown at once; the answer of the data process then takes its place. */
import type {
  DraftChange,
  DraftColumn,
  DraftSheet,
  ImportDraft,
  PeopleQuestion,
  ValueQuestion,
} from '../../../shared/domain/import-draft.ts';

function withSheet(
  draft: ImportDraft,
  sheetId: string,
  change: (sheet: DraftSheet) => DraftSheet,
): ImportDraft {
  return { ...draft, sheets: draft.sheets.map((sheet) => (sheet.id === sheetId ? change(sheet) : sheet)) };
}

function withColumn(
  draft: ImportDraft,
  sheetId: string,
  index: number,
  change: (column: DraftColumn) => DraftColumn,
): ImportDraft {
  return withSheet(draft, sheetId, (sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => (column.index === index ? change(column) : column)),
  }));
}

const isOpen = ({ answer, sure }: PeopleQuestion): boolean => answer === null && !sure;

function withValue(draft: ImportDraft, id: string, answer: string | null): ImportDraft {
  let open = draft.values.open;
  const listed = draft.values.listed.map((question): ValueQuestion => {
    if (question.id !== id) return question;
    if ((question.answer === null) !== (answer === null)) open += answer === null ? 1 : -1;
    return { ...question, answer, remembered: false };
  });
  return { ...draft, values: { ...draft.values, open, listed } };
}

function withPeople(draft: ImportDraft, change: (question: PeopleQuestion) => PeopleQuestion): ImportDraft {
  let open = draft.people.open;
  const listed = draft.people.listed.map((question) => {
    const changed = change(question);
    open += Number(isOpen(changed)) - Number(isOpen(question));
    return changed;
  });
  return { ...draft, people: { ...draft.people, open, listed } };
}

/** The draft as it will read where that can be told from here; counts follow with the answer. */
export function applyLocally(draft: ImportDraft, change: DraftChange): ImportDraft {
  switch (change.kind) {
    case 'use-sheet':
      return withSheet(draft, change.sheetId, (sheet) => ({ ...sheet, used: change.used }));
    case 'sheet-unit':
      return withSheet(draft, change.sheetId, (sheet) => ({
        ...sheet,
        unit: { ...sheet.unit, unitCode: change.unitCode, from: 'officer' },
      }));
    case 'column':
      return withColumn(draft, change.sheetId, change.index, (column) => ({
        ...column,
        use: change.use,
        field: change.field,
        option: change.option,
        confidence: 1,
        by: 'officer',
      }));
    case 'encoding':
      return withColumn(draft, change.sheetId, change.index, (column) => ({
        ...column,
        encoding: change.encoding,
      }));
    case 'answer':
      return withValue(draft, change.questionId, change.answer);
    case 'decide':
      return withPeople(draft, (question) =>
        question.id === change.questionId ? { ...question, answer: change.answer } : question,
      );
    case 'decide-all':
      return withPeople(draft, (question) =>
        isOpen(question) ? { ...question, answer: question.suggested } : question,
      );
    case 'compare':
      return { ...draft, comparedWith: change.batchId };
    case 'header':
    case 'forget':
    case 'conflict':
      return draft;
  }
}
