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

/** A code of no province of ours, as a file made elsewhere may have, is one of a province. */
function provinceTypeOf(code: string): ProvinceType {
  return loadProvinces().find((province) => province.code === code)?.type ?? 'province';
}

export function infoOf({ path, meta, state, standards, lastSavedAt }: Told): WorkspaceInfo {
  return {
    path,
    provinceCode: meta.province_code as WorkspaceInfo['provinceCode'],
    provinceName: meta.province_name,
    provinceType: provinceTypeOf(meta.province_code),
    plan: state.plan,
    standards,
    units: state.units.size,
    bodies: state.bodies.size,
    posts: state.posts.size,
    people: state.people.size,
    lastSavedAt,
  };
}
