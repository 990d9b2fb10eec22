import { describe, expect, it } from 'vitest';
import { PLAN_STAGES } from '../../../../shared/domain/review.ts';
import { currentStep, openPlacing, type Progress } from '../../../../shared/overview/work-steps.ts';

const DONE: Progress = { people: 10, unplaced: 0, blocking: 0, stage: 'draft' };

describe('the step at hand', () => {
  it('is the roster while there is nobody, whatever the empty plan is found to lack', () => {
    expect(currentStep({ ...DONE, people: 0, blocking: 7 })).toBe('roster');
  });

  it('is the placing while somebody has no place or anything blocks', () => {
    expect(currentStep({ ...DONE, unplaced: 1 })).toBe('placing');
    expect(currentStep({ ...DONE, blocking: 1 })).toBe('placing');
    // Not checked yet, it may be.
    expect(currentStep({ ...DONE, blocking: null })).toBe('placing');
  });

  it('is the review once everybody is placed and nothing blocks', () => {
    expect(currentStep(DONE)).toBe('review');
  });

  it('follows the stage of a plan that was sent on, even with something open', () => {
    const steps = PLAN_STAGES.slice(1).map((stage) =>
      currentStep({ ...DONE, unplaced: 3, blocking: 2, stage }),
    );
    expect(steps).toEqual(['review', 'papers', null]);
  });
});

it('what is open in the placing is told apart', () => {
  expect(openPlacing({ unplaced: 2, blocking: 1 })).toBe('both');
  expect(openPlacing({ unplaced: 2, blocking: 0 })).toBe('unplaced');
  expect(openPlacing({ unplaced: 0, blocking: 1 })).toBe('blocking');
});
