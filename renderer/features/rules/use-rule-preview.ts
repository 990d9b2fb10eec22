/** What saving the edit would change about the findings, asked again a moment after the last change. */
import { useEffect, useState } from 'react';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { ArgsOf, ResultOf } from '../../../shared/ipc/contract.ts';
import { call, shapeOf } from '../../app/api.ts';
import { usePlanStore } from '../../state/plan-store.ts';

export type RulePreview =
  | { status: 'working' }
  | { status: 'ready'; preview: ResultOf<'rule.preview'> }
  | { status: 'refused'; error: AppErrorShape };

/** Longer than between two keys of somebody who types. */
const WAIT = 350;

/** `edit` null: there is nothing to ask. */
export function useRulePreview(edit: ArgsOf<'rule.edit'> | null): RulePreview | null {
  const revision = usePlanStore((state) => state.revision);
  const [answer, setAnswer] = useState<RulePreview | null>(null);
  const asked = edit === null ? null : JSON.stringify(edit);
  useEffect(() => {
    if (asked === null) {
      setAnswer(null);
      return;
    }
    // The plan's revision grows with every change: the answer is about the plan as it is now.
    let stale = revision < 0;
    setAnswer({ status: 'working' });
    const timer = window.setTimeout(() => {
      call('rule.preview', JSON.parse(asked) as ArgsOf<'rule.edit'>).then(
        (preview) => {
          if (!stale) setAnswer({ status: 'ready', preview });
        },
        (error: unknown) => {
          if (!stale) setAnswer({ status: 'refused', error: shapeOf(error) });
        },
      );
    }, WAIT);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
  }, [asked, revision]);
  return answer;
}
