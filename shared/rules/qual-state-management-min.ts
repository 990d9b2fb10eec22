/** DOMAIN.md §2.1: the training in state management (quản lý nhà nước) the title asks for; no text names the level. */
import { z } from 'zod';
import { rankOf, STATE_MANAGEMENTS, StateManagement } from '../domain/levels.ts';
import { cite } from './citations.ts';
import { NO_FACT } from './comparison.ts';
import { basisOf } from './make-finding.ts';
import { definePlacementRule } from './placement-rule.ts';

export const qualStateManagementMin = definePlacementRule({
  id: 'QUAL-STATE-MANAGEMENT-MIN',
  severity: 'warn',
  legalBasis: cite('nd-334-2025', 'qd-365-tw-2025'),
  parameters: z.record(z.string(), StateManagement),
  perTitle: 'minStateManagement',
  waivable: ['owed', 'special'],
  compare(_view, { title, person }, { values, source }) {
    const wanted = values[title.code];
    if (wanted === undefined) return null;
    const from = source(title.code);
    return {
      wanted: { kind: 'state-management', value: wanted },
      found:
        person.stateManagement === null
          ? NO_FACT
          : { kind: 'state-management', value: person.stateManagement },
      holds:
        person.stateManagement === null
          ? null
          : rankOf(STATE_MANAGEMENTS, person.stateManagement) >= rankOf(STATE_MANAGEMENTS, wanted),
      legalBasis: basisOf(from),
      confirmed: from?.confirmed === true,
    };
  },
  lacks: (_view, placed, { values }) =>
    values[placed.title.code] !== undefined && placed.person.stateManagement === null
      ? ['stateManagement']
      : [],
});
