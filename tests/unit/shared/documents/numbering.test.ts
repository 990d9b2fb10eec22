import { describe, expect, it } from 'vitest';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import {
  numberAndSymbol,
  numberedDocument,
  organLine,
  symbolOf,
} from '../../../../shared/documents/numbering.ts';
import { decisionInput } from './samples.ts';

const state = decisionFor(decisionInput('U10'));
const party = decisionFor(decisionInput('D01'));

describe('symbols', () => {
  it('are read from the number line, numbered or not', () => {
    expect(symbolOf(state)).toBe('QĐ-UBND');
    expect(symbolOf(party)).toBe('QĐ/TU');
    expect(symbolOf({ numberLine: 'Số: 05/QĐ-UBND' })).toBe('QĐ-UBND');
    expect(symbolOf({ numberLine: 'Số 127-QĐ/TU' })).toBe('QĐ/TU');
  });

  it('stand behind the number as each family writes it, numbers below ten with a zero', () => {
    expect(numberAndSymbol('state', 5, 'QĐ-UBND')).toBe('05/QĐ-UBND');
    expect(numberAndSymbol('party', 127, 'QĐ/TU')).toBe('127-QĐ/TU');
  });

  it('are those of one organ, named on one line', () => {
    expect(organLine(state)).toBe('ỦY BAN NHÂN DÂN TỈNH LAI CHÂU');
  });
});

describe('a numbered text', () => {
  it('has number and date in their places and nothing else changed', () => {
    for (const [document, number, date, numberLine, day] of [
      [state, 5, '2026-01-09', 'Số: 05/QĐ-UBND', 'ngày 09 tháng 01 năm 2026'],
      [party, 312, '2026-11-26', 'Số 312-QĐ/TU', 'ngày 26 tháng 11 năm 2026'],
    ] as const) {
      const numbered = numberedDocument(document, { number, date });
      expect(numbered.numberLine).toBe(numberLine);
      expect(numbered.placeDate).toMatch(new RegExp(`, ${day}$`, 'u'));
      expect(numbered.placeDate.split(', ngày')[0]).toBe(document.placeDate.split(', ngày')[0]);
      const { numberLine: _l, placeDate: _d, properties, about, ...rest } = numbered;
      const {
        numberLine: _l2,
        placeDate: _d2,
        properties: before,
        about: aboutBefore,
        ...restBefore
      } = document;
      expect(rest).toEqual(restBefore);
      expect(properties).toEqual({ ...before, subject: numberLine.replace(/^Số:? /u, '') });
      expect(about).toEqual({ ...aboutBefore, number: numberLine.match(/\d+/)?.[0] });
    }
  });

  it('can be numbered anew, and is as it was without a number', () => {
    const once = numberedDocument(state, { number: 5, date: '2026-01-09' });
    expect(numberedDocument(once, { number: 12, date: '2026-02-01' }).numberLine).toBe('Số: 12/QĐ-UBND');
    expect(numberedDocument(state, { number: null, date: null })).toBe(state);
  });
});
