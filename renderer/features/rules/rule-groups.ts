/** Groups the list of rules is narrowed to. */
import type { RuleRow } from '../../../shared/ipc/contract.ts';

export const RULE_GROUPS = ['all', 'changed', 'off', 'unconfirmed'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

export function isInGroup({ changed, off, confirmed }: RuleRow, group: RuleGroup): boolean {
  switch (group) {
    case 'all':
      return true;
    case 'changed':
      return changed;
    case 'off':
      return off;
    case 'unconfirmed':
      return !confirmed;
  }
}
