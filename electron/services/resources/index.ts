/** The shipped data, each file checked once and then kept. Callers must not change what they are given. */
import { z } from 'zod';
import { ShippedAuthorityRow } from '../../../shared/domain/authority.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { ProvinceCode } from '../../../shared/domain/ids.ts';
import { Title, UnitTemplate } from '../../../shared/domain/post.ts';
import { Speciality } from '../../../shared/domain/speciality.ts';
import { loadJson } from './load-json.ts';
import { EthnicGroup, ProvinceList, ProvinceUnits } from './schemas.ts';

export { appRoot } from './app-root.ts';
export { appVersion } from './app-version.ts';
export { loadJson } from './load-json.ts';
export type { UnitWithOrigins } from './schemas.ts';

/** `make` on the first call, its result ever after; a failure is not kept. */
function once<T>(make: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/** The 34 provinces, by code. */
export const loadProvinces = once(() => loadJson('units/provinces.json', ProvinceList));

/** The title catalogue, in the order of the file. */
export const loadTitles = once(() => loadJson('titles/titles.json', z.array(Title)));

/** One template for each type of unit. */
export const loadTemplates = once(() => loadJson('titles/templates.json', z.array(UnitTemplate)));

/** Bodies only some units have, which the templates leave out. */
export const loadFurtherBodies = once(() =>
  loadJson('titles/further-bodies.json', UnitTemplate.shape.bodies),
);

/** Who decides on what, as the program ships it. */
export const loadAuthority = once(() => loadJson('authority/authority.json', z.array(ShippedAuthorityRow)));

/** Kinds of work with the fields of study that train for them. */
export const loadSpecialities = once(() => loadJson('specialities/specialities.json', z.array(Speciality)));

/** The 54 ethnic groups of the state list. */
export const loadEthnicGroups = once(() => loadJson('ethnic-groups.json', z.array(EthnicGroup)));

const unitsByProvince = new Map<ProvinceCode, ProvinceUnits>();

/**
 * The units of a province with what each was formed from.
 * @throws AppError `province-not-found` for a code that is not one of the 34.
 */
export function loadProvinceUnits(code: ProvinceCode): ProvinceUnits {
  const known = unitsByProvince.get(code);
  if (known !== undefined) return known;
  if (!loadProvinces().some((province) => province.code === code)) {
    throw new AppError('province-not-found', { province: code });
  }
  const units = loadJson(`units/${code}.json`, ProvinceUnits);
  unitsByProvince.set(code, units);
  return units;
}
