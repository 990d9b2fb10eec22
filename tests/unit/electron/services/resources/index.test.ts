import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  appRoot,
  loadEthnicGroups,
  loadProvinces,
  loadProvinceUnits,
  loadTemplates,
  loadTitles,
} from '../../../../../electron/services/resources/index.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';
import { ProvinceCode } from '../../../../../shared/domain/ids.ts';

describe('the shipped data', () => {
  it('is read once and kept', () => {
    expect(loadProvinces()).toBe(loadProvinces());
    expect(loadTitles()).toBe(loadTitles());
    expect(loadTemplates()).toBe(loadTemplates());
    expect(loadEthnicGroups()).toBe(loadEthnicGroups());
    const laiChau = ProvinceCode.parse('12');
    expect(loadProvinceUnits(laiChau)).toBe(loadProvinceUnits(laiChau));
  });

  it('stands in the folder of the program', () => {
    expect(readFileSync(join(appRoot(), 'package.json'), 'utf8')).toContain('"name": "bo-tri"');
  });

  it('refuses a province that does not exist', () => {
    const load = () => loadProvinceUnits(ProvinceCode.parse('99'));
    expect(load).toThrow(AppError);
    expect(load).toThrow('province-not-found');
  });
});
