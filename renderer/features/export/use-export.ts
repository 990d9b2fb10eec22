import { useState } from 'react';
import type {
  ExportFormat,
  ExportKind,
  JournalFilter,
  ListFilter,
  ListLayout,
  PlanId,
} from '../../../shared/domain/index.ts';
import type { ResultOf } from '../../../shared/ipc/contract.ts';
import { call, isCancelled } from '../../app/api.ts';
import { notify } from '../../components/toasts.tsx';
import { t } from '../../i18n/index.ts';
import { runWork } from '../../state/work.ts';
import type { Together } from './decision-options.tsx';
import type { ScopeArgs } from './export-plan.ts';

/** `planId` is the plan the one in use is compared with; `journal` says which steps, left out all of them. */
export type PaperArgs = ScopeArgs &
  Partial<Together> & {
    planId?: PlanId;
    journal?: JournalFilter;
    layout?: ListLayout;
    filter?: ListFilter;
    officeSuite?: boolean;
  };

export type ExportResult = ResultOf<'export.run'>;

interface Export {
  /** Work under way, to follow and to cancel; null while there is none. */
  workId: string | null;
  result: ExportResult | null;
  failure: unknown;
  run: (
    kind: ExportKind,
    format: ExportFormat,
    folder: string,
    merged: boolean,
    scope: PaperArgs,
  ) => Promise<void>;
  print: (kind: ExportKind, scope: PaperArgs) => Promise<void>;
  reset: () => void;
}

/** One export or print at a time. Cancelled work leaves the dialog as it was. */
export function useExport(): Export {
  const [workId, setWorkId] = useState<string | null>(null);
  const [result, setResult] = useState<ExportResult | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const during = async <T>(task: (id: string) => Promise<T>): Promise<T | null> => {
    setFailure(null);
    setResult(null);
    try {
      return await runWork('export', (id) => {
        setWorkId(id);
        return task(id);
      });
    } catch (error) {
      if (!isCancelled(error)) setFailure(error);
      return null;
    } finally {
      setWorkId(null);
    }
  };
  return {
    workId,
    result,
    failure,
    run: async (kind, format, folder, merged, scope) => {
      setResult(
        await during((id) => call('export.run', { workId: id, kind, format, folder, merged, ...scope })),
      );
    },
    print: async (kind, scope) => {
      const answer = await during((id) => call('export.print', { workId: id, kind, ...scope }));
      if (answer?.printed) notify({ message: t('exports.printed') });
    },
    reset: () => {
      setResult(null);
      setFailure(null);
    },
  };
}
