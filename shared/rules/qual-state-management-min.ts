/** DOMAIN.md §2.1: the training in state management (quản lý nhà nước) the title asks for; no text names the level. */
import { z } from 'zod';
import { rankOf, STATE_MANAGEMENTS, StateManagement } from '../domain/levels.ts';
import { cite } from './citations.ts';
import { basisOf, placementFinding } from './make-finding.ts';
import { defineRule } from './rule.ts';

export const qualStateManagementMin = defineRule({
  id: 'QUAL-STATE-MANAGEMENT-MIN',
  scope: 'placement',
  severity: 'warn',
  legalBasis: cite('nd-334-2025', 'qd-365-tw-2025'),
  parameters: z.record(z.string(), StateManagement),
  perTitle: 'minStateManagement',
  waivable: ['owed', 'special'],
  check(_view, placed, { values, source }) {
    const wanted = values[placed.title.code];
    const level = placed.person.stateManagement;
    if (wanted === undefined || level === null) return [];
    if (rankOf(STATE_MANAGEMENTS, level) >= rankOf(STATE_MANAGEMENTS, wanted)) return [];
    const from = source(placed.title.code);
    return [
      placementFinding(placed, {
        rule: 'QUAL-STATE-MANAGEMENT-MIN',
        severity: 'warn',
        wanted: { kind: 'state-management', value: wanted },
        found: { kind: 'state-management', value: level },
        legalBasis: basisOf(from),
        confirmed: from?.confirmed === true,
      }),
    ];
  },
  lacks: (_view, placed, { values }) =>
    values[placed.title.code] !== undefined && placed.person.stateManagement === null
      ? ['stateManagement']
      : [],
});
