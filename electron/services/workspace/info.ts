/** An open workspace in a few facts, as windows and the command line name it. */

import type { StandardsInUse } from '../../../shared/domain/plan.ts';
import type { ProvinceType } from '../../../shared/domain/unit.ts';
import type { WorkspaceInfo } from '../../../shared/domain/workspace.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Meta } from '../../db/queries/meta.ts';
import { loadProvinces } from '../resources/index.ts';

interface Told {
  readonly path: string;
  readonly meta: Meta;
  readonly state: PlanState;
  readonly standards: StandardsInUse;
  readonly lastSavedAt: string;
}

/** A file of several provinces has the code of one and a name of its own: of none of them. */
function provinceTypeOf({ province_code, province_name }: Meta): ProvinceType {
  const own = loadProvinces().find(({ code, name }) => code === province_code && name === province_name);
  return own?.type ?? 'province';
}

export function infoOf({ path, meta, state, standards, lastSavedAt }: Told): WorkspaceInfo {
  return {
    path,
    provinceCode: meta.province_code as WorkspaceInfo['provinceCode'],
    provinceName: meta.province_name,
    provinceType: provinceTypeOf(meta),
    plan: state.plan,
    standards,
    units: state.units.size,
    bodies: state.bodies.size,
    posts: state.posts.size,
    people: state.people.size,
    lastSavedAt,
  };
}
