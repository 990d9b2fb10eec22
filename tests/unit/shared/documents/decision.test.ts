import { describe, expect, it } from 'vitest';
import { decisionFor, familyOf, isDecisionDue } from '../../../../shared/documents/decision.ts';
import type { DecisionDocument } from '../../../../shared/documents/decision-document.ts';
import { USUAL_FORMATS } from '../../../../shared/domain/paper-format.ts';
import type { PlacementForm } from '../../../../shared/domain/plan.ts';
import { PLACEMENT_FORMS } from '../../../../shared/domain/plan.ts';
import {
  AUTHORITY,
  CITATIONS,
  decisionInput,
  PROVINCE,
  person,
  post,
  SETTINGS,
  titleOf,
  VICE_SIGNS,
} from './samples.ts';

function text(paper: DecisionDocument): string {
  return paper.articles.flatMap((article) => article.paragraphs).join('\n');
}

function inForm(code: string, form: PlacementForm) {
  return decisionInput(code, { form });
}

describe('State decision', () => {
  const paper = decisionFor(decisionInput('U20', { number: '5' }));

  it('moves and appoints in the words of the sample', () => {
    expect(paper.numberLine).toBe('Số: 05/QĐ-UBND');
    expect(paper.placeDate).toBe('Lai Châu, ngày 01 tháng 12 năm 2026');
    expect(paper.subject).toBe('Về việc điều động và bổ nhiệm công chức lãnh đạo, quản lý');
    expect(paper.articles[0]?.paragraphs).toEqual([
      'Điều động ông Lò Văn Dũng, sinh ngày 05 tháng 02 năm 1985, Phó Trưởng phòng Kinh tế, UBND xã Bum Nưa đến nhận công tác tại Ủy ban nhân dân xã Mường Tè và bổ nhiệm giữ chức vụ Trưởng phòng Kinh tế xã Mường Tè, kể từ ngày 05 tháng 12 năm 2026.',
      'Thời hạn giữ chức vụ là 05 năm.',
    ]);
    expect(text(paper)).toMatch(/Quyết định này\.\/\.$/);
    expect(paper.missing).toEqual([]);
    expect(paper.warnings).toEqual([]);
  });

  it('ends every base with ; and the last with .', () => {
    expect(paper.bases.slice(0, -1).every((line) => /[^;];$/.test(line))).toBe(true);
    expect(paper.bases.at(-1)).toMatch(/[^.]\.$/);
  });

  it('cites the amendment with the decree it amends', () => {
    expect(paper.bases[2]).toBe(
      'Căn cứ Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức, được sửa đổi, bổ sung bởi Nghị định số 300/2026/NĐ-CP ngày 29 tháng 7 năm 2026;',
    );
    const before = decisionFor(decisionInput('U20', { settings: { ...SETTINGS, date: '2026-07-31' } }));
    expect(before.bases[2]).not.toContain('300/2026');
  });

  it('keeps the authority line and the signature of one person', () => {
    expect(paper.authority).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU');
    expect(paper.signature).toEqual({ powers: [], position: 'CHỦ TỊCH', name: 'Nguyễn Văn Mẫu' });
    const vice = decisionFor(decisionInput('U20', { authority: VICE_SIGNS }));
    expect(vice.signature.powers).toEqual(['KT. CHỦ TỊCH']);
    expect(vice.signature.position).toBe('PHÓ CHỦ TỊCH');
  });

  it('calls a woman bà and tells what it does not know', () => {
    expect(text(decisionFor(decisionInput('U20', { person: person({ sex: 'female' }) })))).toContain(
      'bà Lò Văn Dũng',
    );
    const bare = person({
      sex: null,
      birth: { text: 'x', value: null, precision: null },
      currentTitle: '',
      currentUnit: '',
    });
    const unsure = decisionFor(decisionInput('U20', { person: bare }));
    expect(unsure.articles[0]?.paragraphs[0]).toContain('ông (bà) Lò Văn Dũng, sinh ngày ……, ……');
    expect(unsure.missing).toEqual(['sex', 'birth', 'present-position']);
  });

  it('leaves gaps for a proposal and a signer not yet known', () => {
    const state = { ...SETTINGS.state, proposal: ' ' };
    const nobody = { ...AUTHORITY, signers: [] };
    const blank = decisionFor(
      decisionInput('U20', { settings: { ...SETTINGS, date: null, state }, authority: nobody }),
    );
    expect(blank.numberLine).toMatch(/^Số: {6,}\/QĐ-UBND$/);
    expect(blank.placeDate).toMatch(/^Lai Châu, ngày {6,}tháng {6,}năm 20…$/);
    expect(blank.bases.at(-1)).toContain('Tờ trình số ……/TTr-SNV');
    expect(blank.signature.name).toMatch(/^…+$/);
    expect(blank.missing).toEqual(['proposal', 'signer']);
  });

  it('drops the punctuation an office typed at the end of a rule', () => {
    const state = {
      ...SETTINGS.state,
      localRule: 'Quyết định số 1/2026/QĐ-UBND;',
      partyConclusion: 'Thông báo số 2-TB/TU.',
    };
    const { bases } = decisionFor(decisionInput('U20', { settings: { ...SETTINGS, state } }));
    expect(bases).toContain('Căn cứ Quyết định số 1/2026/QĐ-UBND;');
    expect(bases).toContain('Thực hiện Thông báo số 2-TB/TU;');
  });

  it('approves the election of a commune vice-chair', () => {
    const paper = decisionFor(inForm('U02', 'elect'));
    expect(paper.family).toBe('state');
    expect(paper.articles[0]?.paragraphs[0]).toMatch(
      /^Phê chuẩn kết quả bầu chức vụ Phó Chủ tịch Ủy ban nhân dân xã Mường Tè, nhiệm kỳ 2026 - 2031 đối với ông/,
    );
    expect(paper.bases.join('\n')).toContain('300/2025/NĐ-CP');
  });

  it('wants the end of a secondment', () => {
    const paper = decisionFor(inForm('U20', 'second'));
    expect(paper.missing).toEqual(['payer', 'secondment-end']);
    expect(paper.articles[1]?.paragraphs[0]).toContain('trở về UBND xã Bum Nưa công tác');
  });
});

describe('Party decision', () => {
  const alsoHolds = [{ post: post('H01'), title: titleOf('H01') }];
  const paper = decisionFor(decisionInput('D01', { number: '7', alsoHolds }));

  it.each([
    ['an office of a district, which is no unit', 'Trưởng phòng Nội vụ huyện Mường La', true],
    ['the unit itself, under a name the roster could not settle', 'Phó Bí thư Đảng uỷ xã Mường Tè', false],
    ['nowhere that is known', '', false],
  ])('calls a designation a move for somebody from %s: %s', (_where, currentPosition, moves) => {
    const from = person({ currentPosition, currentTitle: '', currentUnit: '', currentUnitCode: null });
    const { subject } = decisionFor(decisionInput('D01', { person: from, form: 'designate' }));
    expect(subject.startsWith('điều động')).toBe(moves);
  });

  it('designates in the words of the sample', () => {
    expect(paper.numberLine).toBe('Số 07-QĐ/TU');
    expect(paper.subject).toBe('điều động, chỉ định cán bộ');
    expect(paper.resolves).toBe('BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH');
    expect(paper.articles[0]?.paragraphs[0]).toBe(
      'Điều động đồng chí Lò Văn Dũng, Phó Trưởng phòng Kinh tế, UBND xã Bum Nưa, chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Đảng uỷ xã Mường Tè, nhiệm kỳ 2025 - 2030, kể từ ngày 05/12/2026.',
    );
    expect(text(paper)).toMatch(/căn cứ Quyết định thi hành\.$/);
    expect(text(paper)).not.toContain('./.');
  });

  it('proposes the secretary for the chair of the council', () => {
    expect(paper.articles[1]?.paragraphs[1]).toBe(
      'Giới thiệu đồng chí Lò Văn Dũng để Hội đồng nhân dân xã Mường Tè bầu giữ chức vụ Chủ tịch Hội đồng nhân dân xã Mường Tè, nhiệm kỳ 2026 - 2031.',
    );
    expect(isDecisionDue('concurrent', titleOf('H01'), [titleOf('D01')])).toBe(false);
    expect(isDecisionDue('elect', titleOf('H02'), [])).toBe(true);
  });

  it('writes bases with dashes, dates with commas, and a comma before the subject line', () => {
    expect(paper.bases[0]).toBe('- Căn cứ Điều lệ Đảng;');
    expect(paper.bases[1]).toBe(
      '- Căn cứ Quy định số 294-QĐ/TW, ngày 26/5/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;',
    );
    expect(paper.bases.at(-1)).toBe('- Xét đề nghị của Ban Tổ chức Tỉnh uỷ,');
    expect(paper.bases.slice(0, -1).every((line) => line.endsWith(';'))).toBe(true);
    const formats = {
      ...USUAL_FORMATS,
      party: { ...USUAL_FORMATS.party, citationDash: false },
    };
    const plainBases = decisionFor(decisionInput('D01', { authority: { ...AUTHORITY, formats } })).bases;
    expect(plainBases[0]).toBe('Căn cứ Điều lệ Đảng;');
  });

  it('signs for the collective, never K/T', () => {
    expect(paper.signature.powers).toEqual(['T/M BAN THƯỜNG VỤ']);
    expect(paper.signature.position).toBe('PHÓ BÍ THƯ');
    expect(JSON.stringify(paper)).not.toContain('K/T');
  });

  it('says Thành uỷ in a city and writes the city named after a person in full', () => {
    const province = {
      ...PROVINCE,
      name: 'Hồ Chí Minh',
      fullName: 'Thành phố Hồ Chí Minh',
      type: 'city' as const,
    };
    const city = decisionFor(decisionInput('D01', { province }));
    expect(city.organ).toEqual(['THÀNH UỶ', 'THÀNH PHỐ HỒ CHÍ MINH']);
    expect(city.placeDate).toBe('Thành phố Hồ Chí Minh, ngày 01 tháng 12 năm 2026');
    expect(city.recipients.at(-1)).toBe('- Lưu Văn phòng Thành uỷ.');
  });
});

describe('which decision', () => {
  it('goes by the title unless the office says otherwise', () => {
    expect(familyOf('transfer-appoint', titleOf('U20'))).toBe('state');
    expect(familyOf('transfer-appoint', titleOf('D10'))).toBe('party');
    expect(familyOf('retire', null)).toBe('state');
  });

  it('goes by the kind where only one side issues it', () => {
    expect(familyOf('nominate', titleOf('U01'))).toBe('party');
    expect(familyOf('approve-election', titleOf('D01'))).toBe('state');
  });

  it('is not due for somebody kept in place', () => {
    expect(isDecisionDue('keep', titleOf('U20'), [])).toBe(false);
    expect(isDecisionDue('appoint', titleOf('U20'), [])).toBe(true);
  });

  it('has finished sentences for every form and kind of title', () => {
    for (const form of PLACEMENT_FORMS) {
      for (const code of [
        'D01',
        'D04',
        'D05',
        'D10',
        'D30',
        'D32',
        'H01',
        'U01',
        'U20',
        'M01',
        'Q01',
        'C01',
        'C20',
      ]) {
        for (const family of ['state', 'party'] as const) {
          const paper = decisionFor({ ...inForm(code, form), family });
          expect(paper.subject).not.toBe('');
          for (const paragraph of paper.articles.flatMap((article) => article.paragraphs)) {
            expect(paragraph).toMatch(/^\p{Lu}.*[^.]\.(\/\.)?$/u);
            expect(paragraph).not.toMatch(/undefined|null|,,| {2}| ,|\bHĐND\b|\bMTTQ\b/);
          }
          expect(text(paper)).toContain('Lò Văn Dũng');
        }
      }
    }
  });
});

describe('doubts', () => {
  const codes = (paper: DecisionDocument) => paper.warnings.map((warning) => warning.code);

  it('warns of a base that is no longer in force', () => {
    const citations = CITATIONS.map((one) =>
      one.id === 'nd-170-2025' ? { ...one, inForceTo: '2026-10-31', replacedBy: null } : one,
    );
    const paper = decisionFor(decisionInput('U20', { citations }));
    expect(paper.warnings).toContainEqual({
      code: 'citation-not-in-force',
      params: {
        citation: 'Nghị định 170/2025/NĐ-CP',
        date: '2026-12-01',
        replacedBy: '',
        base: 'nd-170-2025',
        successor: '',
      },
    });
  });

  it('warns of a base or an amendment the catalogue does not have, from its day on', () => {
    const without = (id: string) => CITATIONS.filter((one) => one.id !== id);
    expect(codes(decisionFor(decisionInput('U20', { citations: without('nd-300-2026') })))).toEqual([
      'citation-amendment-unknown',
    ]);
    const paper = decisionFor(decisionInput('U20', { citations: without('luat-80-2025') }));
    expect(codes(paper)).toEqual(['citation-unknown']);
    expect(paper.bases.join()).not.toContain('Cán bộ, công chức ngày');
  });

  it('warns of an effect before the date', () => {
    expect(codes(decisionFor(decisionInput('U20', { planStart: '2026-11-01' })))).toEqual([
      'effective-before-date',
    ]);
  });

  const ofRoster = person({
    fullName: 'Lò Văn Huyện',
    currentTitle: 'Trưởng phòng Văn hoá',
    currentUnit: 'UBND huyện Sìn Hồ',
  });

  it('does not hold what stands verbatim in the roster against the paper, nor a workplace that was', () => {
    const paper = decisionFor(decisionInput('U20', { person: ofRoster }));
    expect(text(paper)).toContain('Trưởng phòng Văn hoá, UBND huyện Sìn Hồ');
    expect(text(paper)).toContain('bàn giao công việc tại UBND huyện Sìn Hồ');
    expect(codes(paper)).toEqual([]);
  });

  it('warns of tone marks and districts in what the office itself wrote', () => {
    const settings = (proposal: string, place = '') => ({
      ...SETTINGS,
      place,
      state: { ...SETTINGS.state, proposal },
    });
    const told = (proposal: string, place?: string) =>
      decisionFor(decisionInput('U20', { person: ofRoster, settings: settings(proposal, place) })).warnings;
    // Only the words that are not in the office's style are named, each once.
    expect(told('Tờ trình số 125/TTr-TU của Tỉnh uỷ, Đảng uỷ và Uỷ ban')).toEqual([
      { code: 'tone-mixed', params: { words: 'uỷ, Uỷ' } },
    ]);
    // The unit is named, not the sentence it stands in.
    expect(told('Tờ trình số 125/TTr-PNV của UBND huyện Mường Tè gửi')).toEqual([
      { code: 'district-level', params: { text: 'UBND huyện Mường Tè' } },
    ]);
    expect(told(SETTINGS.state.proposal, 'Huyện Sìn Hồ').map(({ code }) => code)).toEqual(['district-level']);
  });

  it('warns of a district somebody is to come back to', () => {
    const facts = { 'secondment-end': '2028-12-05', payer: 'Sở Nội vụ' };
    const paper = decisionFor(decisionInput('U20', { person: ofRoster, form: 'second', facts }));
    expect(text(paper)).toContain('trở về UBND huyện Sìn Hồ');
    expect(codes(paper)).toEqual(['district-level']);
  });
});

describe('names', () => {
  it('stand byte for byte as in the roster', () => {
    for (const fullName of [
      'Y Bhŏk Niê',
      "K'Sor H'Lan",
      'Đặng Thị Thuỷ',
      'Nguyễn  Hoà',
      'LÒ văn ỦY',
      'A<b>&"{ten}',
    ]) {
      for (const code of ['U20', 'D01']) {
        const paper = decisionFor(decisionInput(code, { person: person({ fullName }) }));
        expect(text(paper)).toContain(` ${fullName}, `);
        expect(paper.about.personName).toBe(fullName);
      }
    }
  });

  it('give the same paper from composed and decomposed input', () => {
    const settings = { ...SETTINGS, place: 'Lai Châu' };
    const composed = decisionFor(decisionInput('U20', { settings }));
    const decomposed = decisionFor(
      decisionInput('U20', {
        person: person({
          fullName: 'Lò Văn Dũng'.normalize('NFD'),
          currentTitle: 'Phó Trưởng phòng Kinh tế'.normalize('NFD'),
        }),
        settings: { ...settings, place: 'Lai Châu'.normalize('NFD') },
      }),
    );
    expect(decomposed).toEqual(composed);
  });
});
