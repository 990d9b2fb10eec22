/**
 * The merge fields of the templates: every name with what it takes, where it may stand and an example. It is the list
 * the program shows, the manual prints and a template is checked against; names are Vietnamese words without marks.
 */
import type { DecisionFamily } from '../domain/decision.ts';
import { fold } from '../text/fold.ts';

/**
 * `text` is written as it is · `lines` repeats for every line, which is written as `{.}` · `group` repeats for every
 * item with fields of its own · `condition` is true or not · `drawing` is a line drawn in place of its paragraph.
 */
export type FieldType = 'text' | 'lines' | 'group' | 'condition' | 'drawing';

/** Parts of the list, in the order in which a paper has them. */
export const FIELD_SECTIONS = ['head', 'text', 'end', 'person', 'rules'] as const;
export type FieldSection = (typeof FIELD_SECTIONS)[number];

export interface MergeField {
  name: string;
  type: FieldType;
  section: FieldSection;
  /** Groups within which alone it may stand; empty where it may stand anywhere. */
  within: readonly string[];
  /** What it holds in the sample decision of either family; '' where it holds no text, or nothing there. */
  example: Readonly<Record<DecisionFamily, string>>;
}

const NO_TEXT = { state: '', party: '' };
const ARTICLES = ['cac_dieu', 'dieu', 'dieu_cuoi'] as const;

function field(
  section: FieldSection,
  name: string,
  type: FieldType,
  example: MergeField['example'] = NO_TEXT,
  within: readonly string[] = [],
): MergeField {
  return { name, type, section, within, example };
}

function same(text: string): MergeField['example'] {
  return { state: text, party: text };
}

export const MERGE_FIELDS: readonly MergeField[] = [
  field('head', 'co_quan_chu_quan', 'lines'),
  field('head', 'co_quan', 'lines', { state: 'ỦY BAN NHÂN DÂN', party: 'TỈNH UỶ LAI CHÂU' }),
  field('head', 'quoc_hieu', 'text', {
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  }),
  field('head', 'tieu_ngu', 'text', { state: 'Độc lập - Tự do - Hạnh phúc', party: '' }),
  field('head', 'so_ky_hieu', 'text', { state: 'Số: 05/QĐ-UBND', party: 'Số 05-QĐ/TU' }),
  field('head', 'do_mat', 'lines'),
  field('head', 'dia_danh_ngay', 'text', same('Lai Châu, ngày 01 tháng 12 năm 2026')),
  field('head', 'dia_danh_dai', 'condition'),
  field('head', 'ten_loai', 'text', same('QUYẾT ĐỊNH')),
  field('head', 'trich_yeu', 'text', {
    state: 'Về việc điều động và bổ nhiệm công chức lãnh đạo, quản lý',
    party: 'điều động, chỉ định cán bộ',
  }),
  field('head', 'tham_quyen', 'text', { state: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', party: '' }),
  field('text', 'can_cu', 'lines', {
    state: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    party: '- Căn cứ Điều lệ Đảng;',
  }),
  field('text', 'quyet_dinh', 'text', {
    state: 'QUYẾT ĐỊNH:',
    party: 'BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH',
  }),
  field('text', 'cac_dieu', 'group'),
  field('text', 'dieu', 'group'),
  field('text', 'dieu_cuoi', 'group'),
  field('text', 'nhan', 'text', same('Điều 1.'), ARTICLES),
  field(
    'text',
    'doan_dau',
    'text',
    { state: 'Điều động ông Nguyễn Văn Mẫu, …', party: 'Điều động đồng chí Nguyễn Văn Mẫu, …' },
    ARTICLES,
  ),
  field('text', 'doan_sau', 'lines', { state: 'Thời hạn giữ chức vụ là 05 năm.', party: '' }, ARTICLES),
  field('end', 'noi_nhan', 'lines', { state: '- Như Điều 3;', party: '- Ban Tổ chức Trung ương (để b/c);' }),
  field('end', 'quyen_han', 'lines', { state: 'KT. CHỦ TỊCH', party: 'T/M BAN THƯỜNG VỤ' }),
  field('end', 'chuc_vu', 'text', { state: 'PHÓ CHỦ TỊCH', party: 'PHÓ BÍ THƯ' }),
  field('end', 'ho_ten', 'text', same('Trần Thị Mẫu')),
  field('person', 'nguoi', 'group'),
  field('person', 'stt', 'text', same('1'), ['nguoi']),
  field('person', 'xung_ho', 'text', { state: 'ông', party: 'đồng chí' }),
  field('person', 'ho_ten_can_bo', 'text', same('Nguyễn Văn Mẫu')),
  field('person', 'ngay_sinh', 'text', same('05/02/1985')),
  field('person', 'dan_toc', 'text', same('Kinh')),
  field('person', 'que_quan', 'text', same('xã Mẫu, tỉnh Mẫu')),
  field('person', 'trinh_do', 'text', same('Đại học Luật')),
  field('person', 'ly_luan_chinh_tri', 'text', same('Cao cấp')),
  field('person', 'chuc_vu_hien_nay', 'text', same('Phó Trưởng phòng Nội vụ, UBND xã Mẫu')),
  field('person', 'don_vi_hien_nay', 'text', same('UBND xã Mẫu')),
  field('person', 'chuc_vu_moi', 'text', { state: 'Trưởng phòng Kinh tế', party: 'Bí thư Đảng uỷ' }),
  field('person', 'co_quan_moi', 'text', { state: 'Ủy ban nhân dân xã Mẫu', party: 'Đảng uỷ xã Mẫu' }),
  field('person', 'don_vi_moi', 'text', same('xã Mẫu')),
  field('person', 'tu_ngay', 'text', same('05/12/2026')),
  field('person', 'la_nam', 'condition'),
  field('person', 'la_nu', 'condition'),
  field('person', 'la_dang_vien', 'condition'),
  field('person', 'co_chuc_vu', 'condition'),
  field('person', 'nhieu_nguoi', 'condition'),
  field('rules', 'ke_tieu_de', 'drawing'),
  field('rules', 'ke_co_quan', 'drawing'),
  field('rules', 'ke_trich_yeu', 'drawing'),
];

/** A line of `lines`. */
export const EACH_LINE = '.';

const BY_NAME = new Map(MERGE_FIELDS.map((one) => [one.name, one]));

export function mergeField(name: string): MergeField | undefined {
  return BY_NAME.get(name);
}

/** Fields of one of the people: outside of the group they are those of the only one. */
export const PERSON_FIELDS: ReadonlySet<string> = new Set(
  MERGE_FIELDS.filter(
    ({ section, type, name }) => section === 'person' && type !== 'group' && name !== 'nhieu_nguoi',
  ).map(({ name }) => name),
);

/** A name as templates may write it: spaces around it, and capitals that a word processor made, do not count. */
export function fieldName(written: string): string {
  return written.normalize('NFC').trim().toLowerCase();
}

/** How a field is written, ready to be put into a template. */
export function fieldSnippet({ name, type }: Pick<MergeField, 'name' | 'type'>): string {
  switch (type) {
    case 'text':
      return `{${name}}`;
    case 'lines':
      return `{#${name}}\n{${EACH_LINE}}\n{/${name}}`;
    case 'group':
      return `{#${name}}\n\n{/${name}}`;
    case 'condition':
      return `{#${name}}{/${name}}`;
    case 'drawing':
      return `{@${name}}`;
  }
}

/** Letters by which two names differ (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Bare letters: marks, spaces and underscores are what is mistyped most. */
function bare(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, '');
}

/** The known field a misspelt name most likely means; null where none is near. */
export function nearestField(written: string): string | null {
  const wanted = bare(written);
  let best: { name: string; letters: number } | null = null;
  for (const { name } of MERGE_FIELDS) {
    const letters = distance(wanted, bare(name));
    if (best === null || letters < best.letters) best = { name, letters };
  }
  return best !== null && best.letters <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : null;
}
