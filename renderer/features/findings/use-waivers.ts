import { useEffect, useState } from 'react';
import type { WaiverRow } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { usePlanStore } from '../../state/plan-store.ts';

interface Waivers {
  /** Earliest deadline first; null until they were read. */
  rows: readonly WaiverRow[] | null;
  failure: unknown;
}

/** What was recorded to let findings stand; read anew after every change of the plan, which stays shown meanwhile. */
export function useWaivers(): Waivers {
  const revision = usePlanStore((state) => state.revision);
  const [waivers, setWaivers] = useState<Waivers>({ rows: null, failure: null });
  useEffect(() => {
    let isLatest = revision >= 0;
    call('waiver.list', {}).then(
      (rows) => {
        if (isLatest) setWaivers({ rows, failure: null });
      },
      (failure: unknown) => {
        if (isLatest) setWaivers({ rows: null, failure });
      },
    );
    return () => {
      isLatest = false;
    };
  }, [revision]);
  return waivers;
}
