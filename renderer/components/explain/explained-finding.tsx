import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/domain/index.ts';
import { FindingCard } from '../plan-finding.tsx';
import { FindingWhy } from './finding-why.tsx';

interface Props {
  finding: Finding;
  about?: ReactNode;
  /** Its basis and what settles it are shown at once. */
  open?: boolean;
}

/** A finding with its facts, and below them what it rests on and what settles it. */
export function ExplainedFinding({ finding, about, open = false }: Props): ReactNode {
  return (
    <FindingCard finding={finding} about={about}>
      <FindingWhy finding={finding} open={open} />
    </FindingCard>
  );
}
