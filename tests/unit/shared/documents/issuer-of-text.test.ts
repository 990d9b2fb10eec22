import { describe, expect, it } from 'vitest';
import { Gaps } from '../../../../shared/documents/decision-frame.ts';
import { issuerOfText } from '../../../../shared/documents/issuer-of-text.ts';
import { paperFrame } from '../../../../shared/documents/paper-frame.ts';
import { familyOfIssuer, ISSUERS, type Issuer } from '../../../../shared/domain/issuer.ts';
import { USUAL_FORMATS } from '../../../../shared/domain/paper-format.ts';
import { AUTHORITY, CITATIONS, PROVINCE, SETTINGS, titleOf, UNIT } from './samples.ts';

function printed(issuer: Issuer, toneStyle: 'old' | 'new') {
  const [some] = AUTHORITY.rows;
  if (some === undefined) throw new Error('no shipped rows');
  const family = familyOfIssuer(issuer);
  return paperFrame(
    {
      decided: { kind: 'appoint', title: titleOf('U20'), family },
      unit: UNIT,
      province: PROVINCE,
      settings: SETTINGS,
      authority: {
        ...AUTHORITY,
        rows: [{ ...some, issuer, kind: null, titles: `all-${family}` }],
        formats: {
          state: { ...USUAL_FORMATS.state, toneStyle },
          party: { ...USUAL_FORMATS.party, toneStyle },
        },
      },
      citations: CITATIONS,
      caseBases: [],
      number: '5',
      day: '2026-12-01',
    },
    'Điều 3',
    new Gaps(),
  ).printed;
}

describe('the organ of a text', () => {
  it.each(ISSUERS)('is told from its head: %s', (issuer) => {
    for (const style of ['old', 'new'] as const) {
      expect(issuerOfText(printed(issuer, style), PROVINCE, UNIT)).toBe(issuer);
    }
  });

  it('is told however the head was broken into lines', () => {
    const text = printed('province-chair', 'old');
    expect(issuerOfText({ ...text, organ: [text.organ.join(' ')] }, PROVINCE, UNIT)).toBe('province-chair');
  });

  it('is not told where no organ writes so, or it is of another commune', () => {
    const text = printed('province-chair', 'old');
    expect(issuerOfText({ ...text, authority: 'GIÁM ĐỐC SỞ TÀI CHÍNH' }, PROVINCE, UNIT)).toBeNull();
    expect(issuerOfText({ ...text, organ: ['UBND TỈNH KHÁC'] }, PROVINCE, UNIT)).toBeNull();
    expect(issuerOfText(printed('commune-chair', 'old'), PROVINCE, null)).toBeNull();
  });
});
