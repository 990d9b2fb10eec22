import { describe, expect, it } from 'vitest';
import {
  enteredFacts,
  isWrongDay,
  sameFacts,
  shownFacts,
} from '../../../../../renderer/components/decision/typed-facts.ts';

describe('typed facts', () => {
  it('are shown as people write them and kept as they are meant', () => {
    const facts = { 'secondment-end': '2027-06-30', payer: 'Sở Nội vụ' };
    const shown = shownFacts(facts);
    expect(shown).toEqual({ 'secondment-end': '30/06/2027', payer: 'Sở Nội vụ' });
    expect(enteredFacts(shown, facts)).toEqual(facts);
  });

  it('lose loose spaces, and are not there where nothing was typed', () => {
    expect(enteredFacts({ payer: '  Sở   Nội vụ ', reason: ' ' }, {})).toEqual({ payer: 'Sở Nội vụ' });
    expect(sameFacts({ payer: 'x' }, {})).toBe(false);
  });

  it('keep a day as it was while what is typed is none', () => {
    expect(isWrongDay('secondment-end', '30/13/2027')).toBe(true);
    expect(isWrongDay('secondment-end', '')).toBe(false);
    expect(isWrongDay('payer', 'x')).toBe(false);
    expect(enteredFacts({ 'secondment-end': '30/' }, { 'secondment-end': '2027-06-30' })).toEqual({
      'secondment-end': '2027-06-30',
    });
  });
});
