/** What a check needs and does not have is said, never guessed: one finding per person on a post. */
import { z } from 'zod';
import { ageCommittee } from './age-committee.ts';
import { ageFullTerm } from './age-full-term.ts';
import { agePastRetirement } from './age-past-retirement.ts';
import { ageRetiresInTerm } from './age-retires-in-term.ts';
import { type Comparison, NO_FACT } from './comparison.ts';
import { disciplineInForce } from './discipline-in-force.ts';
import { disciplineWindow } from './discipline-window.ts';
import { formActingLimit } from './form-acting-limit.ts';
import { formReappointOrExtend } from './form-reappoint-or-extend.ts';
import { formReceptionService } from './form-reception-service.ts';
import { formSecondmentLimit } from './form-secondment-limit.ts';
import { homeLocal } from './home-local.ts';
import { oncePer } from './once-per.ts';
import { compiledRules } from './own/compile.ts';
import { type Missing, missingFact } from './own/person-lacks.ts';
import { definePlacementRule } from './placement-rule.ts';
import { qualDegreeMin } from './qual-degree-min.ts';
import { qualEvaluation } from './qual-evaluation.ts';
import { qualFieldMismatch } from './qual-field-mismatch.ts';
import { qualPartyMember } from './qual-party-member.ts';
import { qualPlanning } from './qual-planning.ts';
import { qualPriorTitle } from './qual-prior-title.ts';
import { qualStateManagementMin } from './qual-state-management-min.ts';
import { qualTheoryMin } from './qual-theory-min.ts';
import { isOff, type Ruleset } from './ruleset.ts';
import { unitKinship } from './unit-kinship.ts';

/** Rules about a person on a post, and about a unit for the people it depends on; a test holds this to the registry. */
export const RULES_THAT_MAY_LACK = [
  qualDegreeMin,
  qualTheoryMin,
  qualStateManagementMin,
  qualPartyMember,
  qualFieldMismatch,
  qualPriorTitle,
  qualEvaluation,
  qualPlanning,
  agePastRetirement,
  ageFullTerm,
  ageRetiresInTerm,
  ageCommittee,
  disciplineInForce,
  disciplineWindow,
  homeLocal,
  formActingLimit,
  formSecondmentLimit,
  formReceptionService,
  formReappointOrExtend,
  unitKinship,
];

const NOTHING_MISSING: Comparison = {
  wanted: NO_FACT,
  found: NO_FACT,
  holds: true,
  legalBasis: [],
  confirmed: true,
};

const rulesInForce = oncePer((ruleset: Ruleset) =>
  RULES_THAT_MAY_LACK.filter((rule) => !isOff(ruleset, rule)),
);

export const dataMissing = definePlacementRule({
  id: 'DATA-MISSING',
  severity: 'warn',
  legalBasis: [],
  parameters: z.object({}),
  compare(view, placed) {
    const missing: Missing[] = [];
    for (const rule of rulesInForce(view.ruleset)) {
      const fields = rule.lacks(view, placed);
      if (fields.length > 0) missing.push({ fields, columns: [] });
    }
    for (const rule of compiledRules(view.ruleset).placement) missing.push(rule.lacking(view, placed));
    if (missing.length === 0) return NOTHING_MISSING;
    const found = missingFact(missing);
    return found === null ? NOTHING_MISSING : { ...NOTHING_MISSING, found, holds: false };
  },
});
