import { describe, expect, it } from 'vitest';
import { loadProvinces, loadProvinceUnits } from '../../../electron/services/resources/index.ts';
import type { ProvinceCode } from '../../../shared/domain/ids.ts';

const provinces = loadProvinces();
const files = provinces.map((province) => loadProvinceUnits(province.code));
const units = files.flatMap((file) => file.units);
const rows = units.flatMap((unit) => unit.mergedFrom);

function unitsOf(name: string) {
  const province = provinces.find((candidate) => candidate.name === name);
  return loadProvinceUnits(province?.code as ProvinceCode).units;
}

function countsOf(name: string) {
  const found = unitsOf(name);
  const old = found.flatMap((unit) => unit.mergedFrom.map((row) => row.code));
  return { units: found.length, from: new Set(old).size, split: old.length - new Set(old).size };
}

describe('provinces', () => {
  it('are 34: 27 provinces and 7 cities since Đồng Nai became one', () => {
    expect(provinces).toHaveLength(34);
    expect(provinces.filter((province) => province.type === 'city')).toHaveLength(7);
    expect(provinces.find((province) => province.code === '75')).toMatchObject({
      fullName: 'Thành phố Đồng Nai',
      formerNames: ['Tỉnh Đồng Nai'],
    });
  });

  it('have the number of units they say', () => {
    for (const [index, province] of provinces.entries()) {
      expect(files[index]?.units.length, province.name).toBe(province.unitCount);
    }
  });

  it('come from the 63 old ones, each from one or more', () => {
    expect(provinces.flatMap((province) => province.formedFrom)).toHaveLength(63);
    expect(new Set(provinces.flatMap((province) => province.formedFrom)).size).toBe(63);
  });
});

describe('units', () => {
  it('are 3,321: 2,611 communes, 697 wards, 13 special zones', () => {
    const count = (type: string) => units.filter((unit) => unit.type === type).length;
    expect([units.length, count('commune'), count('ward'), count('special-zone')]).toEqual([
      3321, 2611, 697, 13,
    ]);
  });

  it('have codes of their own and stand in the file of their province, by code', () => {
    expect(new Set(units.map((unit) => unit.code)).size).toBe(3321);
    for (const file of files) {
      expect(file.units.every((unit) => unit.provinceCode === file.provinceCode)).toBe(true);
      expect(file.units.map((unit) => unit.code)).toEqual(file.units.map((unit) => unit.code).toSorted());
    }
  });

  it('are named by type and name, once in a province', () => {
    const words = { commune: 'Xã', ward: 'Phường', 'special-zone': 'Đặc khu' };
    for (const unit of units) expect(unit.fullName).toBe(`${words[unit.type]} ${unit.name}`);
    for (const file of files) {
      expect(new Set(file.units.map((unit) => unit.fullName)).size).toBe(file.units.length);
    }
  });

  it('carry the ten changes of 30 April 2026 in Đồng Nai with the former names', () => {
    const changed = units.filter((unit) => unit.formerNames.length > 0);
    expect(changed.map((unit) => unit.code)).toEqual([
      '25270',
      '25357',
      '25363',
      '26116',
      '26170',
      '26248',
      '26326',
      '26368',
      '26425',
      '26485',
    ]);
    for (const unit of changed) {
      expect(unit).toMatchObject({ type: 'ward', provinceCode: '75', formerNames: [`Xã ${unit.name}`] });
    }
  });
});

describe('merger map', () => {
  it('has 10,571 rows: 9,598 whole and 973 parts, 240 remainders', () => {
    expect(rows).toHaveLength(10571);
    expect(rows.filter((row) => row.part === 'part')).toHaveLength(973);
    expect(rows.filter((row) => row.remainder)).toHaveLength(240);
  });

  it('names 10,035 old communes and five island districts without communes', () => {
    const islands = rows.filter((row) => row.code === '');
    expect(new Set(rows.map((row) => row.code)).size - 1).toBe(10035);
    expect(islands.map((row) => row.name)).toEqual([
      'Huyện Bạch Long Vĩ',
      'Huyện Cồn Cỏ',
      'Huyện Hoàng Sa',
      'Huyện Lý Sơn',
      'Huyện Côn Đảo',
    ]);
  });

  it('marks an old commune as a part exactly where it stands under two or more units', () => {
    const times = new Map<string, number>();
    for (const row of rows) times.set(row.code, (times.get(row.code) ?? 0) + 1);
    const wrong = rows.filter(
      (row) => row.code !== '' && (row.part === 'part') !== (times.get(row.code) ?? 0) > 1,
    );
    expect(wrong).toEqual([]);
  });

  it('agrees with the resolutions of Lai Châu, Lào Cai and Lạng Sơn', () => {
    expect(countsOf('Lai Châu')).toEqual({ units: 38, from: 106, split: 0 });
    expect(countsOf('Lào Cai')).toEqual({ units: 99, from: 319, split: 0 });
    expect(countsOf('Lạng Sơn')).toEqual({ units: 65, from: 194, split: 2 });
  });

  it('draws each unit from old provinces that went into its own', () => {
    for (const [index, province] of provinces.entries()) {
      const old = new Set(files[index]?.units.flatMap((unit) => unit.mergedFrom.map((row) => row.province)));
      const named = [...old].map((name) => name.replace(/^(Tỉnh|Thành phố) /, ''));
      expect(named.toSorted(), province.name).toEqual(province.formedFrom.toSorted());
    }
  });

  it('writes old names with their type', () => {
    for (const row of rows) expect(row.name).toMatch(/^(Xã|Phường|Thị trấn|Huyện) \S/);
    for (const row of rows) expect(row.district).toMatch(/^(Huyện|Quận|Thị xã|Thành phố) \S/);
  });
});

describe('text', () => {
  it('is NFC', () => {
    const text = JSON.stringify({ provinces, files });
    expect(text === text.normalize('NFC')).toBe(true);
  });
});
