/** The signature block of an organ: quyền hạn and chức vụ, line by line (DOCUMENTS.md §1.3, §2.2). */

import type { ToneStyle } from '../domain/decision.ts';
import { familyOfIssuer, type Issuer } from '../domain/issuer.ts';
import type { SignerForm, SignerSeat } from '../domain/signing.ts';
import { applyToneStyle } from '../text/tone-style.ts';

/** The office at the head of an organ, as its signature names it. */
const HEAD: Readonly<Record<Issuer, string>> = {
  'province-chair': 'Chủ tịch',
  'province-committee': 'Chủ tịch',
  'province-council': 'Chủ tịch',
  'home-affairs': 'Giám đốc',
  'province-front': 'Chủ tịch',
  'commune-chair': 'Chủ tịch',
  'commune-committee': 'Chủ tịch',
  'commune-council': 'Chủ tịch',
  'party-standing': 'Bí thư',
  'party-permanent': 'Bí thư',
  'party-organisation': 'Trưởng Ban',
  'commune-party-standing': 'Bí thư',
  'commune-party': 'Bí thư',
};

/** The collective on whose behalf somebody signs; '' where the head decides alone. */
const COLLECTIVE: Readonly<Record<Issuer, string>> = {
  'province-chair': '',
  'province-committee': 'Uỷ ban nhân dân',
  'province-council': 'Thường trực Hội đồng nhân dân',
  'home-affairs': '',
  'province-front': 'Ban Thường trực',
  'commune-chair': '',
  'commune-committee': 'Uỷ ban nhân dân',
  'commune-council': 'Thường trực Hội đồng nhân dân',
  'party-standing': 'Ban Thường vụ',
  'party-permanent': 'Thường trực',
  'party-organisation': '',
  'commune-party-standing': 'Ban Thường vụ',
  'commune-party': 'Ban Chấp hành',
};

/** Offices outside the organ itself, whose holders sign by its order or its mandate. */
const OFFICE: Partial<Readonly<Record<SignerSeat, { head: string; deputy: string }>>> = {
  'province-office-head': { head: 'Chánh Văn phòng', deputy: '' },
  'province-office-deputy': { head: 'Chánh Văn phòng', deputy: 'Phó Chánh Văn phòng' },
  'home-affairs-head': { head: 'Giám đốc Sở Nội vụ', deputy: '' },
  'home-affairs-deputy': { head: 'Giám đốc Sở Nội vụ', deputy: 'Phó Giám đốc Sở Nội vụ' },
  'committee-office-head': { head: 'Chánh Văn phòng', deputy: '' },
  'committee-office-deputy': { head: 'Chánh Văn phòng', deputy: 'Phó Chánh Văn phòng' },
  'organisation-head': { head: 'Trưởng Ban Tổ chức', deputy: '' },
  'organisation-deputy': { head: 'Trưởng Ban Tổ chức', deputy: 'Phó Trưởng Ban Tổ chức' },
};

/** The marks of the two families. A Party committee is a collective: there is no K/T beside T/M. */
const MARKS = {
  state: { behalf: 'TM.', deputy: 'KT.', order: 'TL.', mandate: 'TUQ.' },
  party: { behalf: 'T/M', deputy: 'K/T', order: 'T/L', mandate: 'T/U' },
} as const;

/** Lines above the name, in capitals: `powers` are the quyền hạn, `position` the chức vụ of who signs. */
export interface SignatureLines {
  powers: string[];
  position: string;
}

/** The block for an organ's paper signed in `form` by the holder of `seat`, in the wanted tone style. */
export function signatureLines(
  issuer: Issuer,
  form: SignerForm,
  seat: SignerSeat,
  style: ToneStyle,
): SignatureLines {
  const family = familyOfIssuer(issuer);
  const mark = MARKS[family];
  const say = (text: string) => applyToneStyle(text, style).toUpperCase();
  const head = say(HEAD[issuer]);
  const collective = say(COLLECTIVE[issuer]);
  const behalf = collective === '' ? [] : [`${mark.behalf} ${collective}`];
  const principal = collective === '' ? head : collective;
  const office = OFFICE[seat];
  switch (form) {
    case 'in-person':
      return { powers: [], position: head };
    case 'deputy':
      return { powers: [`${mark.deputy} ${head}`], position: `PHÓ ${head}` };
    case 'on-behalf':
      return { powers: behalf, position: head };
    case 'on-behalf-deputy':
      return {
        powers: family === 'state' ? [...behalf, `${mark.deputy} ${head}`] : behalf,
        position: `PHÓ ${head}`,
      };
    case 'by-order':
      return { powers: [`${mark.order} ${principal}`], position: say(office?.head ?? HEAD[issuer]) };
    case 'by-order-deputy':
      return {
        powers: [`${mark.order} ${principal}`, `${mark.deputy} ${say(office?.head ?? HEAD[issuer])}`],
        position: say(office?.deputy ?? ''),
      };
    case 'by-mandate':
      return { powers: [`${mark.mandate} ${principal}`], position: say(office?.head ?? HEAD[issuer]) };
    case 'acting':
      return { powers: behalf, position: `Q. ${head}` };
  }
}
