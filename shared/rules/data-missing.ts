/** What a check needs and does not have is said, never guessed: one finding per person on a post. */
import { z } from 'zod';
import { MissingField } from '../domain/finding.ts';
import { ageFullTerm } from './age-full-term.ts';
import { agePastRetirement } from './age-past-retirement.ts';
import { ageRetiresInTerm } from './age-retires-in-term.ts';
import { placementFinding } from './make-finding.ts';
import { qualDegreeMin } from './qual-degree-min.ts';
import { qualPartyMember } from './qual-party-member.ts';
import { qualTheoryMin } from './qual-theory-min.ts';
import { defineRule } from './rule.ts';

/** Every rule about a person on a post; a test compares this with the registry. */
export const RULES_THAT_MAY_LACK = [
  qualDegreeMin,
  qualTheoryMin,
  qualPartyMember,
  agePastRetirement,
  ageFullTerm,
  ageRetiresInTerm,
];

export const dataMissing = defineRule({
  id: 'DATA-MISSING',
  scope: 'placement',
  severity: 'warn',
  legalBasis: [],
  parameters: z.object({}),
  check(view, placed) {
    const missing = new Set<MissingField>();
    for (const rule of RULES_THAT_MAY_LACK) {
      for (const field of rule.lacks(view, placed)) missing.add(field);
    }
    if (missing.size === 0) return [];
    return [
      placementFinding(placed, {
        rule: 'DATA-MISSING',
        severity: 'warn',
        wanted: { kind: 'none' },
        found: { kind: 'missing', fields: MissingField.options.filter((field) => missing.has(field)) },
        legalBasis: [],
      }),
    ];
  },
});
