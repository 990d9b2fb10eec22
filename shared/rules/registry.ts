/** All rules, in the order in which lists show them. */
import { ageFullTerm } from './age-full-term.ts';
import { agePastRetirement } from './age-past-retirement.ts';
import { ageRetiresInTerm } from './age-retires-in-term.ts';
import { dataMissing } from './data-missing.ts';
import { personDoublePost } from './person-double-post.ts';
import { personUnplaced } from './person-unplaced.ts';
import { postOverfilled } from './post-overfilled.ts';
import { postVacant } from './post-vacant.ts';
import { qualDegreeMin } from './qual-degree-min.ts';
import { qualPartyMember } from './qual-party-member.ts';
import { qualTheoryMin } from './qual-theory-min.ts';
import { unitCentreDirector } from './unit-centre-director.ts';

export const RULES = [
  qualDegreeMin,
  qualTheoryMin,
  qualPartyMember,
  agePastRetirement,
  ageFullTerm,
  ageRetiresInTerm,
  personDoublePost,
  personUnplaced,
  postVacant,
  postOverfilled,
  unitCentreDirector,
  dataMissing,
] as const;
