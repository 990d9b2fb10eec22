import { describe, expect, it } from 'vitest';
import {
  changeOf,
  EMPTY_FORM,
  fieldsOf,
  formOf,
  isDayWrong,
} from '../../../../../renderer/features/rules/citations/citation-form-values.ts';
import { citations } from '../../../shared/rules/sample-plan.ts';

const QD365 = citations.find(({ id }) => id === 'qd-365-tw-2025');
if (QD365 === undefined) throw new Error('the sample has no QĐ 365');

describe('the form of a legal basis', () => {
  it('takes days as they are typed and sends them as days', () => {
    const form = { ...EMPTY_FORM, number: '12-QĐ/TU', date: '1/5/2026', inForceFrom: '01052026' };
    expect(fieldsOf(form)).toMatchObject({
      number: '12-QĐ/TU',
      date: '2026-05-01',
      inForceFrom: '2026-05-01',
      inForceTo: null,
    });
    expect([isDayWrong(''), isDayWrong('1/5/2026'), isDayWrong('31/2/2026'), isDayWrong('mai')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('shows a text and sends the same again', () => {
    const { type, number, date, issuer, title, inForceFrom, inForceTo, replacedBy } = QD365;
    expect(fieldsOf(formOf(QD365, null))).toEqual({
      type,
      number,
      date,
      issuer,
      title,
      inForceFrom,
      inForceTo,
      replacedBy,
    });
  });

  it('notes about a shipped text only what the program does not say itself', () => {
    const form = formOf(QD365, null);
    expect(changeOf(form, QD365)).toEqual({ inForceTo: null, replacedBy: null, compared: false });
    expect(
      changeOf({ ...form, inForceTo: '31/12/2026', replacedBy: 'own-1' as never, compared: true }, QD365),
    ).toEqual({ inForceTo: '2026-12-31', replacedBy: 'own-1', compared: true });
  });
});
