/**
 * Titles and bodies as offices abbreviate them where a column is narrow: the words that say which post it is
 * stay whole, the long names of bodies become their known abbreviations.
 */

/** Longer names first: a name inside another one must not be taken for it. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/Uỷ ban Mặt trận Tổ quốc Việt Nam/giu, 'UBMTTQ'],
  [/Uỷ ban MTTQ Việt Nam/giu, 'UBMTTQ'],
  [/Uỷ ban Kiểm tra/giu, 'UBKT'],
  [/Uỷ ban nhân dân/giu, 'UBND'],
  [/Hội đồng nhân dân/giu, 'HĐND'],
  [/Uỷ viên Ban Thường vụ/giu, 'UVBTV'],
  [/Uỷ viên Ban Chấp hành/giu, 'UVBCH'],
  [/Phó Bí thư Thường trực/giu, 'PBT Thường trực'],
  [/Ban Chỉ huy quân sự/giu, 'BCHQS'],
  [/Trung tâm Phục vụ hành chính công/giu, 'TTPVHCC'],
  [/Trung tâm Chính trị/giu, 'TTCT'],
  [/tiếp nhận và trả kết quả thủ tục hành chính/giu, 'TN&TKQ TTHC'],
  [/Công nghệ thông tin/giu, 'CNTT'],
  [/Kinh tế - Xã hội/giu, 'KT-XH'],
  [/Văn hoá - Xã hội/giu, 'VH-XH'],
  [/Tuyên giáo và Dân vận/giu, 'TG&DV'],
  [/Xây dựng Đảng/giu, 'XDĐ'],
  [/Chánh Văn phòng/giu, 'CVP'],
  [/Văn phòng/giu, 'VP'],
];

/** `Phó Chủ nhiệm Uỷ ban Kiểm tra Đảng uỷ` as `Phó Chủ nhiệm UBKT Đảng uỷ`; a title without such names stays. */
export function shortTitle(title: string): string {
  return ABBREVIATIONS.reduce((text, [name, short]) => text.replace(name, short), title);
}
