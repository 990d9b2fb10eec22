/** Settings of the open file, for every part of the program that shows or keeps some of them. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DecisionSettings } from '../../shared/domain/decision.ts';
import type { AppErrorShape } from '../../shared/domain/errors.ts';
import type { WorkspaceSettings } from '../../shared/domain/settings.ts';
import { call, shapeOf } from '../app/api.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { notifyError } from './toasts.tsx';

export interface KeptSettings {
  /** Null until they are read. */
  settings: WorkspaceSettings | null;
  failure: AppErrorShape | null;
  keep: (change: Partial<WorkspaceSettings>) => void;
  keepDecisions: (change: Partial<DecisionSettings>) => void;
}

/** Settings of the open file, read again after every change of it (undo included) and written as one command. */
export function useWorkspaceSettings(): KeptSettings {
  const revision = usePlanStore((state) => state.revision);
  const [settings, setSettings] = useState<WorkspaceSettings | null>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  const latest = useRef<WorkspaceSettings | null>(null);
  /** Writes go one after the other, so that leaving two fields quickly keeps both. */
  const writing = useRef(Promise.resolve());

  const take = useCallback((fresh: WorkspaceSettings) => {
    latest.current = fresh;
    setSettings(fresh);
    setFailure(null);
  }, []);

  useEffect(() => {
    let stale = revision < 0;
    call('settings.get', {}).then(
      (fresh) => {
        if (!stale) take(fresh);
      },
      (error: unknown) => {
        if (!stale) setFailure(shapeOf(error));
      },
    );
    return () => {
      stale = true;
    };
  }, [revision, take]);

  const write = useCallback(
    (change: (kept: WorkspaceSettings) => WorkspaceSettings) => {
      writing.current = writing.current.then(async () => {
        const before = latest.current;
        if (before === null) return;
        const next = change(before);
        take(next);
        try {
          const { delta } = await call('settings.change', { settings: next });
          usePlanStore.getState().applyDelta(delta);
        } catch (error) {
          take(before);
          notifyError(error);
        }
      });
    },
    [take],
  );

  const keep = useCallback(
    (change: Partial<WorkspaceSettings>) => write((kept) => ({ ...kept, ...change })),
    [write],
  );
  const keepDecisions = useCallback(
    (change: Partial<DecisionSettings>) =>
      write((kept) => ({ ...kept, decisions: { ...kept.decisions, ...change } })),
    [write],
  );
  return { settings, failure, keep, keepDecisions };
}
