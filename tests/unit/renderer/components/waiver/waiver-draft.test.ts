import { describe, expect, it } from 'vitest';
import {
  draftOf,
  emptyDraft,
  fieldsOf,
  problemsOf,
  type WaiverDraft,
} from '../../../../../renderer/components/waiver/waiver-draft.ts';
import { OWED } from '../../../../support/waivers.ts';

const wrong = (draft: WaiverDraft) => Object.fromEntries(problemsOf(draft));

describe('the draft of a waiver', () => {
  it('reads back what was recorded', () => {
    expect(draftOf(OWED).deadline).toBe('31/12/2026');
    expect(fieldsOf(draftOf(OWED))).toEqual(OWED);
  });

  it('wants of each kind what it rests on', () => {
    expect(wrong(emptyDraft('owed'))).toEqual({
      document: 'errors.waiver-document-missing',
      deadline: 'errors.waiver-deadline-missing',
    });
    expect(wrong(emptyDraft('consent'))).toEqual({
      document: 'errors.waiver-document-missing',
      approver: 'errors.waiver-approver-missing',
    });
    expect(wrong(emptyDraft('special'))).toEqual({
      document: 'errors.waiver-document-missing',
      reason: 'errors.waiver-reason-missing',
    });
    expect(wrong(draftOf(OWED))).toEqual({});
  });

  it('says that a day cannot be read before it says that it is missing', () => {
    expect(wrong({ ...draftOf(OWED), deadline: '31/02/2027', documentDate: 'hôm qua' })).toEqual({
      deadline: 'waivers.dayWrong',
      documentDate: 'waivers.dayWrong',
    });
  });

  it('asks for the day of completion only of what is completed, and leaves it out elsewhere', () => {
    const paid = { ...draftOf(OWED), status: 'paid' as const };
    expect(wrong(paid)).toEqual({ completedOn: 'errors.waiver-completion-missing' });
    expect(fieldsOf({ ...paid, completedOn: '1/11/2026' }).completedOn).toBe('2026-11-01');
    const back = { ...paid, status: 'studying' as const, completedOn: 'hôm qua' };
    expect(wrong(back)).toEqual({});
    expect(fieldsOf(back).completedOn).toBeNull();
  });

  it('leaves out what only an owed standard has', () => {
    const draft = {
      ...draftOf(OWED),
      kind: 'special' as const,
      reason: 'một người',
      status: 'studying' as const,
    };
    expect(fieldsOf(draft)).toMatchObject({ course: '', status: 'owed', completedOn: null });
    expect(wrong(draft)).toEqual({});
  });
});
