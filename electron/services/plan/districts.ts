/** Old districts of each unit: who worked under the same one is near. */
import type { Districts } from '../../../shared/rules/nearness.ts';
import type { Session } from '../workspace/session.ts';

/** Fixed for the life of a file. */
const known = new WeakMap<Session, Districts>();

export function districtsOf(session: Session): Districts {
  let districts = known.get(session);
  if (districts === undefined) {
    districts = new Map(
      [...session.state.units.keys()].map((code) => {
        const origins = session.origins.get(code) ?? [];
        return [code, new Set(origins.map((o) => `${o.province}/${o.district}`))];
      }),
    );
    known.set(session, districts);
  }
  return districts;
}
