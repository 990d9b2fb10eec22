import {
  loadProvinceUnits,
  loadTemplates,
  loadTitles,
} from '../../../../../electron/services/resources/index.ts';
import { generateSample } from '../../../../../electron/services/sample/index.ts';
import { ProvinceCode } from '../../../../../shared/domain/ids.ts';
import type { Post } from '../../../../../shared/domain/post.ts';
import { buildUnitSeats } from '../../../../../shared/domain/seats.ts';

/** The default seats of a province, as a new workspace has them. */
export function seatsOf(code: string): Post[] {
  const templates = new Map(loadTemplates().map((template) => [template.unitType, template]));
  return loadProvinceUnits(ProvinceCode.parse(code)).units.flatMap((unit) => {
    const template = templates.get(unit.type);
    if (template === undefined) throw new Error(`no template for ${unit.type}`);
    return buildUnitSeats(unit, template, loadTitles()).posts;
  });
}

export function sampleOf(code: string, seed: number) {
  const provinceCode = ProvinceCode.parse(code);
  const { units } = loadProvinceUnits(provinceCode);
  return generateSample({ seed, provinceCode, units, titles: loadTitles(), posts: seatsOf(code) });
}
