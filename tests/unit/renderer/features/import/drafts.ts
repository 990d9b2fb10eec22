/** Parts of drafts for tests of the wizard, each whole and as empty as can be. */
import { PersonId } from '../../../../../shared/domain/ids.ts';
import type {
  DraftColumn,
  DraftFile,
  DraftSheet,
  ImportDraft,
  PeopleQuestion,
  ValueQuestion,
} from '../../../../../shared/domain/import-draft.ts';

export function column(change: Partial<DraftColumn> = {}): DraftColumn {
  return {
    index: 0,
    header: 'Họ và tên',
    use: 'field',
    field: 'fullName',
    option: null,
    confidence: 1,
    by: 'header',
    hidden: false,
    encoding: 'unicode',
    filled: 3,
    samples: [],
    ...change,
  };
}

export function sheet(change: Partial<DraftSheet> = {}): DraftSheet {
  return {
    id: 'f1s1',
    fileIndex: 0,
    name: 'Danh sách',
    hidden: false,
    used: true,
    header: { firstRow: 6, lastRow: 7 },
    people: 3,
    groups: 1,
    skipped: { headers: 0, totals: 0, notes: 0, strays: 0 },
    hiddenRows: 0,
    unit: { text: '', unitCode: null, from: null },
    columns: [column()],
    remembered: false,
    ...change,
  };
}

export function file(change: Partial<DraftFile> = {}): DraftFile {
  return { name: 'a.xlsx', sha256: 'a', format: 'xlsx', error: null, importedBefore: null, ...change };
}

export function valueQuestion(change: Partial<ValueQuestion> = {}): ValueQuestion {
  return {
    id: 'theory:tc:theory',
    kind: 'theory',
    field: 'theory',
    value: 'TC',
    count: 37,
    places: [{ sheetId: 'f1s1', row: 12, column: 'J' }],
    suggestions: [{ answer: 'intermediate', label: '', why: 'similar-level' }],
    answer: null,
    remembered: false,
    ...change,
  };
}

const side = (facts: Record<string, string>) => ({
  place: { sheetId: 'f1s1', row: 9, column: '' },
  personId: PersonId.nullable().parse(null),
  origin: 'a.xlsx › Danh sách',
  facts,
  removal: null,
});

export function peopleQuestion(change: Partial<PeopleQuestion> = {}): PeopleQuestion {
  return {
    id: 'f1s1:9~f1s1:4',
    scope: 'file',
    reason: 'other-marks',
    sides: [side({ fullName: 'Lò Văn Ẩn' }), side({ fullName: 'Lò Văn An' })],
    suggested: 'same',
    sure: false,
    answer: null,
    ...change,
  };
}

export function draft(change: Partial<ImportDraft> = {}): ImportDraft {
  return {
    draftId: 'd1',
    files: [file()],
    sheets: [sheet()],
    values: { total: 0, open: 0, listed: [] },
    people: { total: 0, open: 0, listed: [] },
    counts: {
      rows: 3,
      accepted: 3,
      rejected: 0,
      duplicates: 0,
      doubtful: 0,
      created: 3,
      updated: 0,
      unchanged: 0,
      gone: 0,
    },
    issues: [],
    conflicts: 0,
    comparedWith: null,
    ...change,
  };
}

/** A draft with these questions. */
export function asking(values: ValueQuestion[], people: PeopleQuestion[] = []): ImportDraft {
  return draft({
    values: {
      total: values.length,
      open: values.filter(({ answer }) => answer === null).length,
      listed: values,
    },
    people: {
      total: people.length,
      open: people.filter(({ answer, sure }) => answer === null && !sure).length,
      listed: people,
    },
  });
}
