/** A few new communes with their old ones, for tests of the import: real names, few of them. */

import { UnitCode } from '../../shared/domain/ids.ts';
import type { UnitType } from '../../shared/domain/unit.ts';
import type { EthnicGroup } from '../../shared/text/ethnic.ts';
import type { UnitWithOrigins } from '../../shared/text/unit-names.ts';

type Old = readonly [name: string, district: string];

function unit(code: string, type: UnitType, name: string, old: readonly Old[]): UnitWithOrigins {
  return {
    code: UnitCode.parse(code),
    name,
    type,
    mergedFrom: old.map(([oldName, district]) => ({ name: oldName, district })),
  };
}

/** `Tân Tiến` is a homonym in two districts, `Pa Vệ Sủ` was split, `Hòa Bình` is spelt both ways. */
export const SAMPLE_UNITS: readonly UnitWithOrigins[] = [
  unit('10001', 'commune', 'Bum Nưa', [
    ['Xã Bum Nưa', 'Huyện Mường Tè'],
    ['Xã Vàng San', 'Huyện Mường Tè'],
    ['Xã Pa Vệ Sủ', 'Huyện Mường Tè'],
  ]),
  unit('10002', 'commune', 'Mường Tè', [
    ['Xã Mường Tè', 'Huyện Mường Tè'],
    ['Xã Nậm Khao', 'Huyện Mường Tè'],
    ['Xã Pa Vệ Sủ', 'Huyện Mường Tè'],
  ]),
  unit('10003', 'commune', 'Bum Tở', [
    ['Thị trấn Mường Tè', 'Huyện Mường Tè'],
    ['Xã Bum Tở', 'Huyện Mường Tè'],
  ]),
  unit('10004', 'ward', 'Đoàn Kết', [
    ['Phường Quyết Thắng', 'Thành phố Lai Châu'],
    ['Xã Tân Tiến', 'Thành phố Lai Châu'],
  ]),
  unit('10005', 'commune', 'Phong Thổ', [
    ['Thị trấn Phong Thổ', 'Huyện Phong Thổ'],
    ['Xã Tân Tiến', 'Huyện Phong Thổ'],
    ['Xã Hòa Bình', 'Huyện Phong Thổ'],
  ]),
  unit('10006', 'ward', '1', [['Phường 1', 'Thị xã Mường Lay']]),
];

export const SAMPLE_ETHNIC_GROUPS: readonly EthnicGroup[] = [
  { name: 'Kinh', aliases: ['Việt'] },
  { name: 'Tày', aliases: [] },
  { name: 'Thái', aliases: [] },
  { name: 'Mông', aliases: ["H'Mông", 'Mèo'] },
  { name: 'Hà Nhì', aliases: [] },
];
