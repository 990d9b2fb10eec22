import { describe, expect, it } from 'vitest';
import { applyLocally } from '../../../../../renderer/features/import/apply-locally.ts';
import { UnitCode } from '../../../../../shared/domain/ids.ts';
import { asking, column, draft, peopleQuestion, sheet, valueQuestion } from './drafts.ts';

describe('applyLocally', () => {
  it('shows a sheet used, its unit, and a column as chosen', () => {
    const before = draft({ sheets: [sheet({ used: false, columns: [column(), column({ index: 1 })] })] });
    const used = applyLocally(before, { kind: 'use-sheet', sheetId: 'f1s1', used: true });
    expect(used.sheets[0]?.used).toBe(true);
    const unitCode = UnitCode.parse('03158');
    const placed = applyLocally(used, { kind: 'sheet-unit', sheetId: 'f1s1', unitCode });
    expect(placed.sheets[0]?.unit).toEqual({ text: '', unitCode, from: 'officer' });
    const meant = { use: 'field', field: 'theory', option: 'advanced' } as const;
    const chosen = applyLocally(placed, { kind: 'column', sheetId: 'f1s1', index: 1, ...meant });
    expect(chosen.sheets[0]?.columns[1]).toMatchObject({ ...meant, by: 'officer', confidence: 1 });
    expect(chosen.sheets[0]?.columns[0]).toBe(before.sheets[0]?.columns[0]);
    const decoded = applyLocally(chosen, { kind: 'encoding', sheetId: 'f1s1', index: 0, encoding: 'tcvn3' });
    expect(decoded.sheets[0]?.columns[0]?.encoding).toBe('tcvn3');
  });

  it('counts open questions as they are answered, changed and taken back', () => {
    const before = asking([valueQuestion()]);
    const answer = (given: string | null) => ({
      kind: 'answer' as const,
      questionId: 'theory:tc:theory',
      answer: given,
    });
    const once = applyLocally(before, answer('advanced'));
    expect(once.values).toMatchObject({ open: 0, listed: [{ answer: 'advanced' }] });
    const twice = applyLocally(once, answer('-'));
    expect(twice.values.open).toBe(0);
    expect(applyLocally(twice, answer(null)).values).toMatchObject({ open: 1, listed: [{ answer: null }] });
    expect(applyLocally(before, { ...answer('x'), questionId: 'other' }).values).toEqual(before.values);
  });

  it('decides one, or all as suggested, and leaves what was decided', () => {
    const before = asking(
      [],
      [
        peopleQuestion({ id: 'a', suggested: 'different' }),
        peopleQuestion({ id: 'b', answer: 'different' }),
        peopleQuestion({ id: 'c', sure: true }),
      ],
    );
    const one = applyLocally(before, { kind: 'decide', questionId: 'a', answer: 'same' });
    expect(one.people).toMatchObject({
      open: 0,
      listed: [{ answer: 'same' }, { answer: 'different' }, { answer: null }],
    });
    const all = applyLocally(before, { kind: 'decide-all' });
    expect(all.people).toMatchObject({
      open: 0,
      listed: [{ answer: 'different' }, { answer: 'different' }, { answer: null }],
    });
    const overruled = applyLocally(before, { kind: 'decide', questionId: 'c', answer: 'different' });
    expect(overruled.people.open).toBe(1);
  });

  it('leaves to the data process what cannot be told from here', () => {
    const before = draft();
    expect(applyLocally(before, { kind: 'header', sheetId: 'f1s1', row: 3 })).toBe(before);
    expect(applyLocally(before, { kind: 'forget', sheetId: 'f1s1' })).toBe(before);
    expect(applyLocally(before, { kind: 'compare', batchId: 4 }).comparedWith).toBe(4);
  });
});
