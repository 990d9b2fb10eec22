import { describe, expect, it } from 'vitest';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import type { PaperPerson } from '../../../../shared/documents/decision-document.ts';
import { NOTHING_KNOWN } from '../../../../shared/domain/person.ts';
import { decisionInput, person } from './samples.ts';

function toldOf(code: string, over: Parameters<typeof person>[0] = {}): PaperPerson | undefined {
  return decisionFor(decisionInput(code, { person: person(over) })).people[0];
}

describe('the person of a decision', () => {
  it('is told fact by fact, in the words of who decides', () => {
    expect(toldOf('U20')).toEqual({
      address: 'ông',
      name: 'Lò Văn Dũng',
      sex: 'male',
      born: '05/02/1985',
      ethnicity: 'Thái',
      homePlace: 'xã Bum Nưa, tỉnh Lai Châu',
      degree: 'Đại học Quản lý đất đai',
      theory: 'Trung cấp',
      isPartyMember: true,
      presentPosition: 'Phó Trưởng phòng Kinh tế, UBND xã Bum Nưa',
      presentUnit: 'UBND xã Bum Nưa',
      post: 'Trưởng phòng Kinh tế',
      organ: 'Ủy ban nhân dân xã Mường Tè',
      unit: 'xã Mường Tè',
      from: '05/12/2026',
    });
    expect(toldOf('D01')?.address).toBe('đồng chí');
    expect(toldOf('U20', { sex: 'female' })?.address).toBe('bà');
    expect(toldOf('U20', { sex: null })?.address).toBe('ông (bà)');
  });

  it('is told with what is known of a birth, and nothing where nothing is', () => {
    expect(toldOf('U20', { birth: { text: '7/1985', value: '1985-07', precision: 'month' } })?.born).toBe(
      '7/1985',
    );
    expect(toldOf('U20', { birth: { text: '1985', value: '1985', precision: 'year' } })?.born).toBe('1985');
    expect(toldOf('U20', NOTHING_KNOWN)).toMatchObject({
      born: '',
      ethnicity: '',
      presentPosition: '',
      isPartyMember: false,
    });
  });
});
