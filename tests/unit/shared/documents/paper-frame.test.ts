import { describe, expect, it } from 'vitest';
import type { AuthorityBook } from '../../../../shared/documents/authority-row.ts';
import { Gaps } from '../../../../shared/documents/decision-frame.ts';
import { type FrameInput, type PaperFrame, paperFrame } from '../../../../shared/documents/paper-frame.ts';
import type { AuthorityRow } from '../../../../shared/domain/authority.ts';
import { familyOfIssuer, ISSUERS, type Issuer } from '../../../../shared/domain/issuer.ts';
import { formsOf, type SignerForm } from '../../../../shared/domain/signing.ts';
import { AUTHORITY, CITATIONS, PROVINCE, SETTINGS, titleOf, UNIT } from './samples.ts';

const DAY = '2026-12-01';

function frameOf(row: Partial<AuthorityRow>, over: Partial<FrameInput> = {}, gaps = new Gaps()): PaperFrame {
  const issuer = row.issuer ?? 'province-chair';
  const [some] = AUTHORITY.rows;
  if (some === undefined) throw new Error('no shipped rows');
  const family = familyOfIssuer(issuer);
  const one = { ...some, symbol: 'UBND', ...row, issuer, kind: null, titles: `all-${family}` as const };
  const book: AuthorityBook = { ...AUTHORITY, ...over.authority, rows: [one] };
  return paperFrame(
    {
      decided: { kind: 'appoint', title: titleOf('U20'), family },
      unit: UNIT,
      province: PROVINCE,
      settings: SETTINGS,
      citations: CITATIONS,
      caseBases: [],
      number: '5',
      day: DAY,
      ...over,
      authority: book,
    },
    'Điều 3',
    gaps,
  );
}

const signed = (issuer: Issuer, form: SignerForm): string[] => {
  const { signature } = frameOf({ issuer, form }).printed;
  return [...signature.powers, signature.position];
};

/** DOCUMENTS.md §1.3 and §2.2, line by line. */
const BLOCKS: readonly [Issuer, SignerForm, string[]][] = [
  ['province-chair', 'in-person', ['CHỦ TỊCH']],
  ['province-chair', 'deputy', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['province-chair', 'by-order', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  ['province-chair', 'by-order-deputy', ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  ['province-chair', 'by-mandate', ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ']],
  ['province-chair', 'acting', ['Q. CHỦ TỊCH']],
  ['province-committee', 'on-behalf', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['province-committee', 'on-behalf-deputy', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['province-committee', 'acting', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  ['province-council', 'on-behalf', ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH']],
  [
    'province-council',
    'on-behalf-deputy',
    ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
  ['province-front', 'on-behalf', ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH']],
  ['province-front', 'on-behalf-deputy', ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['home-affairs', 'in-person', ['GIÁM ĐỐC']],
  ['home-affairs', 'deputy', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['home-affairs', 'acting', ['Q. GIÁM ĐỐC']],
  ['commune-chair', 'in-person', ['CHỦ TỊCH']],
  ['commune-chair', 'deputy', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['commune-chair', 'acting', ['Q. CHỦ TỊCH']],
  ['commune-committee', 'on-behalf', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['commune-committee', 'on-behalf-deputy', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['commune-committee', 'acting', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  ['commune-council', 'on-behalf', ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH']],
  [
    'commune-council',
    'on-behalf-deputy',
    ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
  ['party-standing', 'on-behalf', ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ']],
  ['party-standing', 'on-behalf-deputy', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ']],
  ['party-standing', 'by-order', ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG']],
  ['party-standing', 'by-order-deputy', ['T/L BAN THƯỜNG VỤ', 'K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  ['party-standing', 'by-mandate', ['T/U BAN THƯỜNG VỤ', 'TRƯỞNG BAN TỔ CHỨC']],
  ['party-standing', 'acting', ['T/M BAN THƯỜNG VỤ', 'Q. BÍ THƯ']],
  ['party-permanent', 'on-behalf', ['T/M THƯỜNG TRỰC', 'BÍ THƯ']],
  ['party-permanent', 'on-behalf-deputy', ['T/M THƯỜNG TRỰC', 'PHÓ BÍ THƯ']],
  ['party-organisation', 'in-person', ['TRƯỞNG BAN']],
  ['party-organisation', 'deputy', ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN']],
  ['party-organisation', 'acting', ['Q. TRƯỞNG BAN']],
  ['commune-party-standing', 'on-behalf', ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ']],
  ['commune-party-standing', 'on-behalf-deputy', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ']],
  ['commune-party-standing', 'acting', ['T/M BAN THƯỜNG VỤ', 'Q. BÍ THƯ']],
  ['commune-party', 'on-behalf', ['T/M BAN CHẤP HÀNH', 'BÍ THƯ']],
  ['commune-party', 'on-behalf-deputy', ['T/M BAN CHẤP HÀNH', 'PHÓ BÍ THƯ']],
  ['commune-party', 'acting', ['T/M BAN CHẤP HÀNH', 'Q. BÍ THƯ']],
];

describe('the signature', () => {
  it.each(BLOCKS)('of %s, %s', (issuer, form, lines) => {
    expect(signed(issuer, form)).toEqual(lines);
  });

  it('is tried for every organ in each of its ways', () => {
    const tried = BLOCKS.map(([issuer, form]) => `${issuer} ${form}`).sort();
    expect(tried).toEqual(
      ISSUERS.flatMap((issuer) => formsOf(issuer).map((form) => `${issuer} ${form}`)).sort(),
    );
  });

  it('agrees with the authority line: a collective is signed for, a chair signs in person or through a deputy', () => {
    for (const [issuer, , lines] of BLOCKS) {
      const { authority } = frameOf({ issuer }).printed;
      if (familyOfIssuer(issuer) === 'party') expect(lines.join()).not.toContain('TM.');
      else expect(lines[0]?.startsWith('TM.')).toBe(!/^(CHỦ TỊCH|GIÁM ĐỐC)/.test(authority));
    }
  });
});

/** Left of the head: the organ above, then the organ. */
const HEADS: Readonly<Record<Issuer, [superior: string[], organ: string[], authority: string]>> = {
  'province-chair': [[], ['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU'], 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU'],
  'province-committee': [[], ['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU'], 'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU'],
  'province-council': [
    [],
    ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH LAI CHÂU'],
    'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU',
  ],
  'home-affairs': [['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU'], ['SỞ NỘI VỤ'], 'GIÁM ĐỐC SỞ NỘI VỤ'],
  'province-front': [
    ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH LAI CHÂU'],
    ['BAN THƯỜNG TRỰC'],
    'BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH LAI CHÂU',
  ],
  'commune-chair': [[], ['ỦY BAN NHÂN DÂN', 'XÃ MƯỜNG TÈ'], 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MƯỜNG TÈ'],
  'commune-committee': [[], ['ỦY BAN NHÂN DÂN', 'XÃ MƯỜNG TÈ'], 'ỦY BAN NHÂN DÂN XÃ MƯỜNG TÈ'],
  'commune-council': [[], ['HỘI ĐỒNG NHÂN DÂN', 'XÃ MƯỜNG TÈ'], 'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN XÃ MƯỜNG TÈ'],
  'party-standing': [[], ['TỈNH UỶ LAI CHÂU'], 'BAN THƯỜNG VỤ TỈNH UỶ'],
  'party-permanent': [[], ['TỈNH UỶ LAI CHÂU'], 'THƯỜNG TRỰC TỈNH UỶ'],
  'party-organisation': [['TỈNH UỶ LAI CHÂU'], ['BAN TỔ CHỨC'], 'BAN TỔ CHỨC TỈNH UỶ'],
  'commune-party-standing': [
    ['ĐẢNG BỘ TỈNH LAI CHÂU'],
    ['ĐẢNG UỶ XÃ MƯỜNG TÈ'],
    'BAN THƯỜNG VỤ ĐẢNG UỶ XÃ MƯỜNG TÈ',
  ],
  'commune-party': [['ĐẢNG BỘ TỈNH LAI CHÂU'], ['ĐẢNG UỶ XÃ MƯỜNG TÈ'], 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ MƯỜNG TÈ'],
};

describe('the head', () => {
  it.each(ISSUERS)('of %s', (issuer) => {
    const { printed } = frameOf({ issuer });
    const [superior, organ, authority] = HEADS[issuer];
    expect(printed.superior).toEqual(superior);
    expect(printed.organ).toEqual(organ);
    const state = familyOfIssuer(issuer) === 'state';
    expect(printed.authority).toBe(state ? authority : '');
    expect(printed.resolves).toBe(state ? 'QUYẾT ĐỊNH:' : `${authority} QUYẾT ĐỊNH`);
    expect(printed.numberLine).toMatch(state ? /^Số: 05\/QĐ-UBND$/ : /^Số 05-QĐ\/UBND$/);
    const place = issuer.startsWith('commune-') ? 'Mường Tè' : 'Lai Châu';
    expect(printed.placeDate).toBe(`${place}, ngày 01 tháng 12 năm 2026`);
  });

  it('has a symbol of its own for a notice, and room for a number not given yet', () => {
    const notice = frameOf(
      {},
      { decided: { kind: 'retire-notice', title: titleOf('U20'), family: 'state' } },
    );
    expect(notice.printed.numberLine).toBe('Số: 05/TB-UBND');
    expect(frameOf({ issuer: 'party-standing', symbol: 'TU' }, { number: '' }).printed.numberLine).toMatch(
      /^Số {6,}-QĐ\/TU$/,
    );
  });
});

describe('the căn cứ', () => {
  it('end with ; and the last with . or, where the Party resolves below, with ,', () => {
    for (const issuer of ISSUERS) {
      const { bases } = frameOf({
        issuer,
        bases: ['luat-72-2025', '@working-rule', '@session', '@proposal'] as never,
      }).printed;
      expect(bases.slice(0, -1).every((line) => /[^;];$/.test(line))).toBe(true);
      expect(bases.at(-1)).toMatch(familyOfIssuer(issuer) === 'state' ? /[^.]\.$/ : /[^,],$/);
    }
  });

  it('stand in the row’s order, papers of the case before who proposes', () => {
    const caseBases = ['Xét đề nghị của Thường trực Hội đồng nhân dân xã Mường Tè'];
    const { bases } = frameOf({ bases: ['luat-80-2025', '@proposal'] as never }, { caseBases }).printed;
    expect(bases.map((line) => line.slice(0, 25))).toEqual([
      'Căn cứ Luật Cán bộ, công ',
      'Xét đề nghị của Thường tr',
      'Theo đề nghị của Giám đốc',
    ]);
  });

  it('write dates in one way, with dash and without, as the office has it', () => {
    const bases = ['nd-170-2025', '@proposal'] as never;
    const with_ = (change: object) =>
      frameOf(
        { bases },
        {
          authority: {
            formats: { ...AUTHORITY.formats, state: { ...AUTHORITY.formats.state, ...change } },
          } as never,
        },
      ).printed;
    expect(with_({ citationDates: 'short' }).bases[0]).toBe(
      'Căn cứ Nghị định số 170/2025/NĐ-CP ngày 30/6/2025 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức, được sửa đổi, bổ sung bởi Nghị định số 300/2026/NĐ-CP ngày 29/7/2026;',
    );
    expect(with_({ citationDash: true }).bases[0]).toMatch(/^- Căn cứ /);
    expect(with_({ citationItalic: false }).layout.citationItalic).toBe(false);
  });

  it('warn of a text replaced long ago with the one in force, however many came between', () => {
    const chain = CITATIONS.map((one) =>
      one.id === 'qd-377-tw-2025'
        ? { ...one, inForceTo: '2026-06-30', replacedBy: 'qd-399-tw-2026' as never }
        : one,
    );
    const { warnings } = frameOf(
      { issuer: 'party-standing', bases: ['qd-80-tw-2022'] as never },
      { citations: chain },
    ).printed;
    expect(warnings).toContainEqual({
      code: 'citation-not-in-force',
      params: {
        citation: 'Quy định 80-QĐ/TW',
        date: DAY,
        replacedBy: 'Quy định 399-QĐ/TW',
        base: 'qd-80-tw-2022',
        successor: 'qd-399-tw-2026',
      },
    });
  });
});

describe('recipients and executors', () => {
  it('fill in what stands in braces, in either way of writing it, and end as the family does', () => {
    const recipients = ['Như {Điều}', 'Thường trực {Tỉnh ủy} (b/c)', 'Đảng uỷ {xã}', 'Lưu: VT'];
    const { printed } = frameOf({ recipients });
    expect(printed.recipients).toEqual([
      '- Như Điều 3;',
      '- Thường trực Tỉnh ủy (b/c);',
      '- Đảng ủy xã Mường Tè;',
      '- Lưu: VT.',
    ]);
  });

  it('are set off by commas under HD 36', () => {
    const formats = {
      ...AUTHORITY.formats,
      party: { ...AUTHORITY.formats.party, standard: 'hd36' as const },
    };
    const recipients = ['Như {Điều}', 'Hồ sơ cán bộ', 'Lưu Văn phòng {Tỉnh uỷ}'];
    const of = (over: Partial<FrameInput>) =>
      frameOf({ issuer: 'party-standing', recipients }, over).printed.recipients;
    expect(of({ authority: { formats } as never })).toEqual([
      '- Như Điều 3,',
      '- Hồ sơ cán bộ,',
      '- Lưu Văn phòng Tỉnh uỷ.',
    ]);
    expect(of({})[0]).toBe('- Như Điều 3;');
  });

  it('keep unknown words in braces and names of communes as they are written', () => {
    const unit = { ...UNIT, name: 'Thuỷ Hoà' };
    const { printed } = frameOf({ recipients: ['Sở {khác}', 'Uỷ ban nhân dân {xã}'] }, { unit });
    expect(printed.recipients).toEqual(['- Sở {khác};', '- Ủy ban nhân dân xã Thuỷ Hoà.']);
  });
});
