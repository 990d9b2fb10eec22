import { describe, expect, it } from 'vitest';
import {
  firstStepInNeed,
  NOTHING_OPEN,
  openPoints,
  stepAfter,
} from '../../../../../renderer/features/import/draft-steps.ts';
import { asking, column, draft, file, peopleQuestion, sheet, valueQuestion } from './drafts.ts';

const NONE = new Set<number>();
const refused = { code: 'file-encrypted' as const, params: {}, detail: '' };

describe('openPoints', () => {
  it('finds nothing in a list that was understood', () => {
    expect(openPoints(draft(), NONE)).toEqual(NOTHING_OPEN);
  });

  it('counts files that could not be read until they are put aside', () => {
    const two = draft({ files: [file(), file({ name: 'b.xlsx', error: refused })] });
    expect(openPoints(two, NONE).files).toBe(1);
    expect(openPoints(two, new Set([1])).files).toBe(0);
  });

  it('counts sheets without a table only where they are asked for, and files that give nothing', () => {
    const without = sheet({ id: 'f1s2', header: null, columns: [], people: 0 });
    expect(openPoints(draft({ sheets: [sheet(), without] }), NONE).files).toBe(1);
    expect(openPoints(draft({ sheets: [sheet(), { ...without, used: false }] }), NONE).files).toBe(0);
    expect(openPoints(draft({ sheets: [sheet({ used: false })] }), NONE).files).toBe(1);
  });

  it('knows a list without a header over it from a sheet without a list', () => {
    expect(openPoints(draft({ sheets: [sheet({ header: null })] }), NONE).files).toBe(0);
  });

  it('counts columns of used sheets that are unsure, doubled or lack a name', () => {
    const unsure = column({ index: 1, field: 'birth', by: 'content', confidence: 0.5 });
    expect(openPoints(draft({ sheets: [sheet({ columns: [column(), unsure] })] }), NONE).columns).toBe(1);
    expect(
      openPoints(draft({ sheets: [sheet({ used: false, columns: [unsure] }), sheet({ id: 'f1s2' })] }), NONE)
        .columns,
    ).toBe(0);
    const chosen = { ...unsure, by: 'officer' as const };
    expect(openPoints(draft({ sheets: [sheet({ columns: [column(), chosen] })] }), NONE).columns).toBe(0);
    const twice = [column(), column({ index: 1, field: 'birth' }), column({ index: 2, field: 'birth' })];
    expect(openPoints(draft({ sheets: [sheet({ columns: twice })] }), NONE).columns).toBe(2);
    expect(openPoints(draft({ sheets: [sheet({ columns: [chosen] })] }), NONE).columns).toBe(1);
  });

  it('takes open questions from the draft', () => {
    const asked = asking([valueQuestion(), valueQuestion({ id: 'x', answer: '-' })], [peopleQuestion()]);
    expect(openPoints(asked, NONE)).toEqual({ ...NOTHING_OPEN, values: 1, people: 1 });
  });
});

describe('firstStepInNeed', () => {
  it('is the first with something open, or the summary', () => {
    expect(firstStepInNeed(NOTHING_OPEN)).toBe('summary');
    expect(firstStepInNeed({ ...NOTHING_OPEN, people: 2, values: 1 })).toBe('values');
    expect(firstStepInNeed({ ...NOTHING_OPEN, files: 1, values: 1 })).toBe('files');
  });
});

describe('stepAfter', () => {
  it('stops at either end', () => {
    expect(stepAfter('files', -1)).toBe('files');
    expect(stepAfter('files', 1)).toBe('columns');
    expect(stepAfter('summary', 1)).toBe('summary');
  });
});
