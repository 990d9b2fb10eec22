import type { ReactNode } from 'react';
import type { WaiverState } from '../../../shared/domain/index.ts';
import { type Mark, SeverityMark } from '../../components/severity-mark.tsx';
import { useT } from '../../i18n/index.ts';

/** What holds is violet, what lapsed warns, what was met or is not needed asks for nothing. */
const MARK_OF: Readonly<Record<WaiverState, Mark>> = {
  overdue: 'warn',
  owed: 'owed',
  studying: 'owed',
  valid: 'owed',
  paid: 'ok',
  'not-needed': 'info',
};

/** Where a waiver stands: icon, word and colour. */
export function WaiverStateMark({ state }: { state: WaiverState }): ReactNode {
  const t = useT();
  return <SeverityMark mark={MARK_OF[state]} word={t(`domain.waiverState.${state}`)} />;
}
