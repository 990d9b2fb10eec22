/** Whom the rule being edited would hit, asked again a moment after each change. */
import { useEffect, useState } from 'react';
import type { AppErrorShape } from '../../../../shared/domain/errors.ts';
import type { OwnRuleDraft, OwnRulePreview } from '../../../../shared/domain/own-rule.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { usePlanStore } from '../../../state/plan-store.ts';

/** Long enough not to ask at every letter, short enough to feel at once. */
const PAUSE_MS = 250;

export type OwnPreview =
  | { status: 'unfinished' }
  | { status: 'working' }
  | { status: 'ready'; preview: OwnRulePreview }
  | { status: 'refused'; error: AppErrorShape };

/** Null for a rule that cannot be asked yet. */
export function useOwnPreview(draft: OwnRuleDraft | null): OwnPreview {
  const revision = usePlanStore((state) => state.revision);
  const [answer, setAnswer] = useState<OwnPreview>({ status: 'working' });
  // Only what a check looks at: a note or a settlement in words changes nothing.
  const asked = draft === null ? null : JSON.stringify({ ...draft, settle: '', note: '' });
  useEffect(() => {
    if (asked === null) {
      setAnswer({ status: 'unfinished' });
      return undefined;
    }
    let stale = revision < 0;
    const timer = window.setTimeout(() => {
      call('ownRule.preview', { rule: JSON.parse(asked) }).then(
        (preview) => {
          if (!stale) setAnswer({ status: 'ready', preview });
        },
        (error: unknown) => {
          if (!stale) setAnswer({ status: 'refused', error: shapeOf(error) });
        },
      );
    }, PAUSE_MS);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
  }, [asked, revision]);
  return answer;
}
