import { describe, expect, it } from 'vitest';
import { resultOf, submissionOf, typedOf } from '../../../../../renderer/features/export/typed-submission.ts';
import { NO_SUBMISSION, type SubmissionSettings } from '../../../../../shared/domain/submission.ts';

const KEPT: SubmissionSettings = {
  need: 'sau sắp xếp',
  steps: { ...NO_SUBMISSION.steps, vote: { heldOn: '2026-11-20', present: 9, agreed: 8 } },
};

describe('what is typed for a Tờ trình', () => {
  it('is what is kept, written as people write it', () => {
    expect(typedOf(KEPT).steps.vote).toEqual({ heldOn: '20/11/2026', present: '9', agreed: '8' });
    expect(submissionOf(typedOf(KEPT), KEPT)).toEqual(KEPT);
  });

  it.each([
    [
      { heldOn: '', present: '', agreed: '' },
      { heldOn: null, present: null, agreed: null },
    ],
    [
      { heldOn: '5/12/2026', present: '7', agreed: '' },
      { heldOn: '2026-12-05', present: 7, agreed: null },
    ],
    [{ heldOn: 'mai', present: '', agreed: '' }, null],
    [{ heldOn: '', present: '0', agreed: '' }, null],
    [{ heldOn: '', present: '7', agreed: '8' }, null],
  ])('%o is read as %o', (typed, result) => expect(resultOf(typed)).toEqual(result));

  it('keeps all fields at once, and of a step that cannot be read what was there', () => {
    const typed = typedOf(KEPT);
    const steps = {
      ...typed.steps,
      vote: { ...typed.steps.vote, agreed: '10' },
      'key-staff': { heldOn: '19/11/2026', present: '30', agreed: '28' },
    };
    expect(submissionOf({ need: 'bổ sung', steps }, KEPT)).toEqual({
      need: 'bổ sung',
      steps: { ...KEPT.steps, 'key-staff': { heldOn: '2026-11-19', present: 30, agreed: 28 } },
    });
  });
});
