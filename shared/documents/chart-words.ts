/** What stands in organisation charts, in the words of the office's papers. */
import type { Bloc } from '../domain/post.ts';
import type { MergedFrom, UnitType } from '../domain/unit.ts';
import type { PlanCounts, UnitSummary } from '../domain/workspace.ts';
import type { ProvinceChartWords } from './province-chart.ts';
import type { UnitChartWords } from './unit-chart.ts';

const BLOC: Readonly<Record<Bloc, string>> = {
  party: 'Khối Đảng',
  council: 'Hội đồng nhân dân',
  government: 'Uỷ ban nhân dân',
  front: 'Mặt trận, đoàn thể',
  military: 'Quân sự',
  service: 'Đơn vị sự nghiệp',
};

const TYPE: Readonly<Record<UnitType, string>> = {
  ward: 'Phường',
  commune: 'Xã',
  'special-zone': 'Đặc khu',
};

const NOBODY: UnitChartWords['nobody'] = {
  vacant: 'còn trống',
  missed: 'CÒN TRỐNG',
  frozen: 'tạm dừng bố trí',
};

/** A black and white print says what the heavy, broken frame around a box means. */
const BROKEN_FRAME = 'Khung nét đứt: còn trống vị trí chủ chốt, bắt buộc';

function grouped(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** `Thành lập từ: Xã Bum Nưa, Xã Pa Vệ Sủ (một phần)`; '' where nothing is known. */
function formedFrom(origins: readonly MergedFrom[]): string {
  const names = origins.map(({ name, part, remainder }) =>
    remainder ? `${name} (phần còn lại)` : part === 'part' ? `${name} (một phần)` : name,
  );
  return names.length === 0 ? '' : `Thành lập từ: ${names.join(', ')}`;
}

function filledSeats({
  seats,
  filled,
  vacantRequired,
}: Pick<UnitSummary, 'seats' | 'filled' | 'vacantRequired'>) {
  const missing = vacantRequired === 0 ? '' : `; ${grouped(vacantRequired)} vị trí bắt buộc còn trống`;
  return `Đã bố trí ${grouped(filled)}/${grouped(seats)} vị trí${missing}`;
}

/** Lines below the name of a unit. */
export function unitNotes(origins: readonly MergedFrom[], summary: UnitSummary): string[] {
  return [filledSeats(summary), formedFrom(origins)].filter((note) => note !== '');
}

export function unitChartWords(
  fullName: string,
  origins: readonly MergedFrom[],
  summary: UnitSummary,
): UnitChartWords {
  return {
    title: `Sơ đồ tổ chức ${fullName}`,
    root: `SƠ ĐỒ TỔ CHỨC ${fullName.toLocaleUpperCase('vi')}`,
    notes: unitNotes(origins, summary),
    brokenFrame: BROKEN_FRAME,
    bloc: (bloc) => BLOC[bloc],
    nobody: NOBODY,
  };
}

export function provinceChartWords(fullName: string, units: number, counts: PlanCounts): ProvinceChartWords {
  return {
    title: `Sơ đồ tổ chức các đơn vị ${fullName}`,
    root: `CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ ${fullName.toLocaleUpperCase('vi')}`,
    notes: [`${grouped(units)} đơn vị. ${filledSeats(counts)}`],
    brokenFrame: BROKEN_FRAME,
    group: (type, count) => `${TYPE[type]} (${grouped(count)})`,
  };
}
