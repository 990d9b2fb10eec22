import { describe, expect, it } from 'vitest';
import { pickUnits } from '../../../../../renderer/features/plan/unit-selection.ts';
import { UnitCode } from '../../../../../shared/domain/index.ts';

const [a, b, c, d] = ['00001', '00002', '00003', '00004'].map((code) => UnitCode.parse(code)) as [
  UnitCode,
  UnitCode,
  UnitCode,
  UnitCode,
];
const listed = [a, b, c, d];
const keys = (ctrl: boolean, shift: boolean) => ({ ctrl, shift });

describe('pickUnits', () => {
  it('takes one', () => {
    expect(pickUnits(listed, [a, b], a, { unit: c, ...keys(false, false) })).toEqual([c]);
  });

  it('adds and takes away with Ctrl, in the order of the list', () => {
    expect(pickUnits(listed, [c], c, { unit: a, ...keys(true, false) })).toEqual([a, c]);
    expect(pickUnits(listed, [a, c], c, { unit: a, ...keys(true, false) })).toEqual([c]);
  });

  it('extends from the anchor with Shift, either way', () => {
    expect(pickUnits(listed, [b], b, { unit: d, ...keys(false, true) })).toEqual([b, c, d]);
    expect(pickUnits(listed, [c], c, { unit: a, ...keys(false, true) })).toEqual([a, b, c]);
    expect(pickUnits(listed, [d], b, { unit: a, ...keys(true, true) })).toEqual([a, b, d]);
  });

  it('takes one with Shift where nothing was picked before, or the anchor is hidden', () => {
    expect(pickUnits(listed, [], null, { unit: b, ...keys(false, true) })).toEqual([b]);
    expect(pickUnits([b, c], [a], a, { unit: c, ...keys(false, true) })).toEqual([c]);
  });

  it('keeps units that a search hides', () => {
    expect(pickUnits([b, c], [a], a, { unit: c, ...keys(true, false) })).toEqual([c, a]);
  });
});
