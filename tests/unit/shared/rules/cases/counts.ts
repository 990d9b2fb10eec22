/** The cases of the rules about a body, a unit and the province. */
import { bodyDeputyShareCases } from './body-deputy-share.ts';
import { excessDeadlineCases } from './excess-deadline.ts';
import {
  provinceDeputyHeadsCases,
  provinceHeadcountCases,
  provinceOrganisationsCases,
  provinceViceChairsCases,
} from './province.ts';
import { unitCommitteeSizeCases } from './unit-committee-size.ts';
import { unitCouncilDeputyCases } from './unit-council-deputy.ts';
import { unitHeadcountCases } from './unit-headcount.ts';
import { unitSpecialityGapCases } from './unit-speciality-gap.ts';
import { unitStandingCommitteeCases } from './unit-standing-committee.ts';
import { unitStandingStructureCases } from './unit-standing-structure.ts';
import { unitStructureCases } from './unit-structure.ts';

export const COUNT_CASES = [
  bodyDeputyShareCases,
  unitCommitteeSizeCases,
  unitStandingCommitteeCases,
  unitStandingStructureCases,
  unitCouncilDeputyCases,
  unitHeadcountCases,
  excessDeadlineCases,
  unitStructureCases,
  unitSpecialityGapCases,
  provinceViceChairsCases,
  provinceOrganisationsCases,
  provinceDeputyHeadsCases,
  provinceHeadcountCases,
];
