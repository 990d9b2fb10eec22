import { describe, expect, it } from 'vitest';
import { loadProvinceUnits } from '../../../../electron/services/resources/index.ts';
import { ProvinceCode } from '../../../../shared/domain/ids.ts';
import type { MergedFrom } from '../../../../shared/domain/unit.ts';
import { localIn } from '../../../../shared/rules/home-place.ts';

const { units } = loadProvinceUnits(ProvinceCode.parse('12'));
const origins = new Map<string, readonly MergedFrom[]>(
  units.map(({ code, mergedFrom }) => [code, mergedFrom]),
);
const EVERYWHERE = { oldCommune: true, newCommune: true, district: false };

function localTo(homePlace: string, senses = EVERYWHERE): string[] {
  return units
    .filter((unit) => localIn(homePlace, unit, origins, senses) !== null)
    .map(({ fullName }) => fullName);
}

describe('localIn', () => {
  it('finds the one unit an old commune went into, however it is written', () => {
    for (const text of [
      'xã Bum Nưa, huyện Mường Tè, tỉnh Lai Châu',
      'Xã Bum Nưa - Huyện Mường Tè - Tỉnh Lai Châu',
      'X. Bum Nưa, H. Mường Tè, Lai Châu.',
      'Bum Nưa, Mường Tè, Lai Châu',
      'bản Phiêng Lằn, xã Bum Nưa, huyện Mường Tè',
      'XÃ BUM NƯA; HUYỆN MƯỜNG TÈ',
    ]) {
      expect(localTo(text), text).toEqual(['Xã Bum Nưa']);
    }
  });

  it('finds every old commune that went into units, under its own name', () => {
    for (const unit of units) {
      for (const { name, district, province } of unit.mergedFrom) {
        if (name === district) continue;
        const home = `${name}, ${district}, ${province}`;
        expect(localIn(home, unit, origins, { ...EVERYWHERE, newCommune: false }), home).toBe(name);
      }
    }
  });

  it('does not take a place of the same name elsewhere for it', () => {
    expect(localTo('xã Bum Nưa, huyện Sìn Hồ, tỉnh Lai Châu')).toEqual([]);
    expect(localTo('xã Bum Nưa, tỉnh Điện Biên')).toEqual([]);
    expect(localTo('huyện Mường Tè, tỉnh Lai Châu')).toEqual([]);
    expect(localTo('Mường Tè, Lai Châu')).toEqual([]);
    expect(localTo('tỉnh Lai Châu')).toEqual([]);
    expect(localTo('')).toEqual([]);
  });

  it('takes an island district that had no communes for one', () => {
    const island = { code: '', name: 'Huyện Lý Sơn', district: 'Huyện Lý Sơn', province: 'Tỉnh Quảng Ngãi' };
    const from: MergedFrom = { ...island, part: 'whole', remainder: false };
    const [unit] = units;
    if (unit === undefined) throw new Error('the province has no unit');
    const zone = { ...unit, name: 'Lý Sơn', fullName: 'Đặc khu Lý Sơn' };
    const only = new Map([[zone.code as string, [from]]]);
    expect(localIn('huyện Lý Sơn, tỉnh Quảng Ngãi', zone, only, EVERYWHERE)).toBe('Huyện Lý Sơn');
    expect(localIn('xã An Hải, huyện Lý Sơn, Quảng Ngãi', zone, only, EVERYWHERE)).toBe('Huyện Lý Sơn');
    expect(localIn('đặc khu Lý Sơn, tỉnh Quảng Ngãi', zone, only, EVERYWHERE)).toBe('Đặc khu Lý Sơn');
  });

  it('takes the old district where that counts', () => {
    const wide = { oldCommune: false, newCommune: false, district: true };
    expect(localTo('huyện Mường Tè, tỉnh Lai Châu', wide)).toContain('Xã Mường Tè');
    expect(localTo('xã Nậm Tăm, huyện Sìn Hồ, Lai Châu', wide)).not.toContain('Xã Mường Tè');
    expect(localTo('huyện Mường Tè, tỉnh Nghệ An', wide)).toEqual([]);
  });
});
