import { describe, expect, it } from 'vitest';
import { officePaper } from '../../../../shared/documents/office-paper.ts';
import { officeSignature } from '../../../../shared/documents/office-signature.ts';
import type { DecisionFamily } from '../../../../shared/domain/decision.ts';
import { type Signer, SignerId, type SignerSeat } from '../../../../shared/domain/signing.ts';
import { LIST_HEAD } from './samples.ts';

const DAY = '2026-12-01';

function signer(number: number, seat: SignerSeat, name: string, from = '', to = ''): Signer {
  return {
    id: SignerId.parse(`signer-${number}`),
    name,
    seat,
    unitCode: null,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
  };
}

function signed(
  signers: Signer[],
  { family = 'party' as DecisionFamily, day = DAY as string | null, usual = {} } = {},
) {
  return officeSignature({ ...LIST_HEAD, signing: { ...LIST_HEAD.signing, signers, usual } }, family, day);
}

const HEAD = signer(1, 'organisation-head', 'Lê Thị Mẫu');

describe('the signature of the office’s own papers', () => {
  it('names the head of the board, or of the department', () => {
    const both = [HEAD, signer(2, 'home-affairs-head', 'Lò Văn Mẫu')];
    expect(signed(both)).toEqual({ powers: [], position: 'TRƯỞNG BAN', name: 'Lê Thị Mẫu' });
    expect(signed(both, { family: 'state' })).toEqual({
      powers: [],
      position: 'GIÁM ĐỐC',
      name: 'Lò Văn Mẫu',
    });
  });

  it('has the form in which the office usually signs', () => {
    const deputy = signer(2, 'organisation-deputy', 'Vàng Thị Mẫu');
    expect(
      signed([HEAD, deputy], { usual: { 'party-organisation': { form: 'deputy', signer: null } } }),
    ).toEqual({
      powers: ['K/T TRƯỞNG BAN'],
      position: 'PHÓ TRƯỞNG BAN',
      name: 'Vàng Thị Mẫu',
    });
  });

  it('names who is in office on the day, and nobody where that is not known', () => {
    const before = signer(2, 'organisation-head', 'Trần Văn Mẫu', '', '2026-11-30');
    const after = { ...HEAD, from: DAY };
    expect(signed([before, after]).name).toBe('Lê Thị Mẫu');
    expect(signed([before, after], { day: '2026-11-30' }).name).toBe('Trần Văn Mẫu');
    expect(signed([before]).name).toBe('');
    expect(signed([before, HEAD], { day: '2026-11-30' }).name).toBe('');
    expect(
      signed([before], { usual: { 'party-organisation': { form: null, signer: before.id } } }).name,
    ).toBe('');
  });

  it('names on a paper without a day who has not left', () => {
    const before = signer(2, 'organisation-head', 'Trần Văn Mẫu', '', '2026-11-30');
    expect(signed([before, HEAD], { day: null }).name).toBe('Lê Thị Mẫu');
    expect(signed([before], { day: null }).name).toBe('');
  });

  it('stands under a Tờ trình', () => {
    const paper = officePaper(
      { ...LIST_HEAD, signing: { ...LIST_HEAD.signing, signers: [HEAD] } },
      { family: 'party', kind: 'TỜ TRÌNH', symbol: 'TTr', subject: 'bố trí', addressed: true, blocks: [] },
    );
    expect(paper.signature.name).toBe('Lê Thị Mẫu');
  });
});
