/** An invented decision with which a template is tried: nobody's data, every part of a paper in it. */
import type { DecisionFamily } from '../domain/decision.ts';
import { partyLayout, stateLayout, USUAL_FORMATS } from '../domain/paper-format.ts';
import type { Province } from '../domain/unit.ts';
import type { DecisionDocument, PaperPerson } from './decision-document.ts';
import { provinceWords } from './wording.ts';

const SIGNER = 'Trần Thị Mẫu';

function samplePerson(family: DecisionFamily): PaperPerson {
  const state = family === 'state';
  return {
    address: state ? 'ông' : 'đồng chí',
    name: 'Nguyễn Văn Mẫu',
    sex: 'male',
    born: '05/02/1985',
    ethnicity: 'Kinh',
    homePlace: 'xã Mẫu, tỉnh Mẫu',
    degree: 'Đại học Luật',
    theory: 'Cao cấp',
    isPartyMember: true,
    presentPosition: 'Phó Trưởng phòng Nội vụ, UBND xã Mẫu',
    presentUnit: 'UBND xã Mẫu',
    post: state ? 'Trưởng phòng Kinh tế' : 'Bí thư Đảng uỷ',
    organ: state ? 'Ủy ban nhân dân xã Mẫu' : 'Đảng uỷ xã Mẫu',
    unit: 'xã Mẫu',
    from: '05/12/2026',
  };
}

/** The sample of a family, as the organs of `province` would issue it. */
export function sampleDecision(family: DecisionFamily, province: Province): DecisionDocument {
  return family === 'state' ? stateSample(province) : partySample(province);
}

function stateSample(province: Province): DecisionDocument {
  const { type, place } = provinceWords(province, 'old');
  const subject = 'Về việc điều động và bổ nhiệm công chức lãnh đạo, quản lý';
  return {
    decisionKind: 'transfer-appoint',
    family: 'state',
    layout: stateLayout(USUAL_FORMATS.state),
    superior: [],
    organ: ['ỦY BAN NHÂN DÂN', `${type} ${province.name}`.toUpperCase()],
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    numberLine: 'Số: 05/QĐ-UBND',
    placeDate: `${place}, ngày 01 tháng 12 năm 2026`,
    kind: 'QUYẾT ĐỊNH',
    subject,
    authority: `CHỦ TỊCH ỦY BAN NHÂN DÂN ${type} ${province.name}`.toUpperCase(),
    bases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;',
      'Theo đề nghị của Giám đốc Sở Nội vụ.',
    ],
    resolves: 'QUYẾT ĐỊNH:',
    articles: [
      {
        label: 'Điều 1.',
        paragraphs: [
          'Điều động ông Nguyễn Văn Mẫu, sinh ngày 05 tháng 02 năm 1985, Phó Trưởng phòng Nội vụ, UBND xã Mẫu đến nhận công tác tại Ủy ban nhân dân xã Mẫu và bổ nhiệm giữ chức vụ Trưởng phòng Kinh tế xã Mẫu, kể từ ngày 05 tháng 12 năm 2026.',
          'Thời hạn giữ chức vụ là 05 năm.',
        ],
      },
      {
        label: 'Điều 2.',
        paragraphs: ['Ông Nguyễn Văn Mẫu được hưởng lương và phụ cấp chức vụ theo quy định hiện hành.'],
      },
      {
        label: 'Điều 3.',
        paragraphs: [
          'Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị có liên quan và ông có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
        ],
      },
    ],
    appendix: null,
    recipients: ['- Như Điều 3;', '- Lưu: VT, NC, hồ sơ CB.'],
    signature: { powers: ['KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', name: SIGNER },
    people: [samplePerson('state')],
    properties: { title: `Quyết định ${subject}`, subject: '05/QĐ-UBND', organ: '' },
    about: { personName: 'Nguyễn Văn Mẫu', unitName: 'xã Mẫu', number: '05' },
    missing: [],
    missingOf: [],
    warnings: [],
  };
}

function partySample(province: Province): DecisionDocument {
  const { committee, committeeLines, place } = provinceWords(province, 'new');
  const subject = 'điều động, chỉ định cán bộ';
  return {
    decisionKind: 'designate',
    family: 'party',
    layout: partyLayout(USUAL_FORMATS.party),
    superior: [],
    organ: committeeLines,
    nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: '',
    numberLine: 'Số 05-QĐ/TU',
    placeDate: `${place}, ngày 01 tháng 12 năm 2026`,
    kind: 'QUYẾT ĐỊNH',
    subject,
    authority: '',
    bases: [
      '- Căn cứ Điều lệ Đảng;',
      `- Căn cứ kết quả Hội nghị Ban Thường vụ ${committee} ngày 20/11/2026;`,
      `- Xét đề nghị của Ban Tổ chức ${committee},`,
    ],
    resolves: `BAN THƯỜNG VỤ ${committee} QUYẾT ĐỊNH`.toUpperCase(),
    articles: [
      {
        label: 'Điều 1.',
        paragraphs: [
          'Điều động đồng chí Nguyễn Văn Mẫu, Phó Trưởng phòng Nội vụ, UBND xã Mẫu, chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Đảng uỷ xã Mẫu, nhiệm kỳ 2025 - 2030, kể từ ngày 05/12/2026.',
        ],
      },
      {
        label: 'Điều 2.',
        paragraphs: [
          'Đồng chí Nguyễn Văn Mẫu thôi giữ chức vụ hiện nay, bàn giao công việc và nhận nhiệm vụ theo quy định.',
          'Giới thiệu đồng chí Nguyễn Văn Mẫu để Hội đồng nhân dân xã Mẫu bầu giữ chức vụ Chủ tịch Hội đồng nhân dân xã Mẫu, nhiệm kỳ 2026 - 2031.',
        ],
      },
      {
        label: 'Điều 3.',
        paragraphs: [
          `Văn phòng ${committee}, Ban Tổ chức ${committee}, Đảng uỷ xã Mẫu và đồng chí Nguyễn Văn Mẫu căn cứ Quyết định thi hành.`,
        ],
      },
    ],
    appendix: null,
    recipients: ['- Ban Tổ chức Trung ương (để b/c);', '- Như Điều 3;', `- Lưu Văn phòng ${committee}.`],
    signature: { powers: ['T/M BAN THƯỜNG VỤ'], position: 'PHÓ BÍ THƯ', name: SIGNER },
    people: [samplePerson('party')],
    properties: { title: `Quyết định ${subject}`, subject: '05-QĐ/TU', organ: '' },
    about: { personName: 'Nguyễn Văn Mẫu', unitName: 'xã Mẫu', number: '05' },
    missing: [],
    missingOf: [],
    warnings: [],
  };
}
