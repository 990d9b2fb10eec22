/** All rules, in the order in which lists show them. */
import { ageCommittee } from './age-committee.ts';
import { ageFullTerm } from './age-full-term.ts';
import { agePastRetirement } from './age-past-retirement.ts';
import { ageRetiresInTerm } from './age-retires-in-term.ts';
import { bodyDeputyShare } from './body-deputy-share.ts';
import { dataConflict } from './data-conflict.ts';
import { dataDuplicate } from './data-duplicate.ts';
import { dataImpossible } from './data-impossible.ts';
import { dataMissing } from './data-missing.ts';
import { disciplineInForce } from './discipline-in-force.ts';
import { disciplineWindow } from './discipline-window.ts';
import { excessDeadline } from './excess-deadline.ts';
import { formActingLimit } from './form-acting-limit.ts';
import { formReappointOrExtend } from './form-reappoint-or-extend.ts';
import { formReceptionService } from './form-reception-service.ts';
import { formSecondmentLimit } from './form-secondment-limit.ts';
import { homeLocal } from './home-local.ts';
import { personDoublePost } from './person-double-post.ts';
import { personLeavingPlaced } from './person-leaving-placed.ts';
import { personUnplaced } from './person-unplaced.ts';
import { postOverfilled } from './post-overfilled.ts';
import { postVacant } from './post-vacant.ts';
import { provinceDeputyHeads } from './province-deputy-heads.ts';
import { provinceHeadcount } from './province-headcount.ts';
import { provinceOrganisations } from './province-organisations.ts';
import { provinceViceChairs } from './province-vice-chairs.ts';
import { qualDegreeMin } from './qual-degree-min.ts';
import { qualEvaluation } from './qual-evaluation.ts';
import { qualFieldMismatch } from './qual-field-mismatch.ts';
import { qualPartyMember } from './qual-party-member.ts';
import { qualPlanning } from './qual-planning.ts';
import { qualPriorTitle } from './qual-prior-title.ts';
import { qualStateManagementMin } from './qual-state-management-min.ts';
import { qualTheoryMin } from './qual-theory-min.ts';
import { unitCentreDirector } from './unit-centre-director.ts';
import { unitCommitteeSize } from './unit-committee-size.ts';
import { unitCouncilDeputy } from './unit-council-deputy.ts';
import { unitHeadcount } from './unit-headcount.ts';
import { unitKinship } from './unit-kinship.ts';
import { unitSpecialityGap } from './unit-speciality-gap.ts';
import { unitStandingCommittee } from './unit-standing-committee.ts';
import { unitStandingStructure } from './unit-standing-structure.ts';
import { unitStructure } from './unit-structure.ts';

export const RULES = [
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
  personDoublePost,
  personUnplaced,
  personLeavingPlaced,
  postVacant,
  postOverfilled,
  unitCentreDirector,
  bodyDeputyShare,
  unitCommitteeSize,
  unitStandingCommittee,
  unitStandingStructure,
  unitCouncilDeputy,
  unitHeadcount,
  unitKinship,
  excessDeadline,
  unitStructure,
  unitSpecialityGap,
  provinceViceChairs,
  provinceOrganisations,
  provinceDeputyHeads,
  provinceHeadcount,
  dataMissing,
  dataImpossible,
  dataDuplicate,
  dataConflict,
] as const;
