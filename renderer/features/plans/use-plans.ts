import { useEffect, useState } from 'react';
import type { PlanFigures, PlanRecord } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';

/** A plan with how it stands: null while that is worked out, `failed` where it could not be. */
export interface PlanLine extends PlanRecord {
  figures: PlanFigures | 'failed' | null;
}

interface Plans {
  lines: readonly PlanLine[] | null;
  failure: unknown;
  retry: () => void;
}

/** All plans, read anew after every change; figures follow one plan after the other, as they come. */
export function usePlans(): Plans {
  const revision = useSettledRevision();
  const [attempts, setAttempts] = useState(0);
  const [lines, setLines] = useState<readonly PlanLine[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const question = `${revision}-${attempts}`;
  useEffect(() => {
    let wanted = question !== '';
    const follow = async (): Promise<void> => {
      const records = await call('plan.list', {});
      if (!wanted) return;
      setFailure(null);
      // What stood there before stays until the new figures are there.
      setLines((before) =>
        records.map((record) => ({
          ...record,
          figures: before?.find(({ id }) => id === record.id)?.figures ?? null,
        })),
      );
      for (const { id } of records) {
        const figures = await call('plan.figures', { planId: id }).catch(() => 'failed' as const);
        if (!wanted) return;
        setLines((before) => before?.map((line) => (line.id === id ? { ...line, figures } : line)) ?? null);
      }
    };
    follow().catch((error: unknown) => {
      if (wanted) setFailure(error);
    });
    return () => {
      wanted = false;
    };
  }, [question]);
  return { lines, failure, retry: () => setAttempts((count) => count + 1) };
}
