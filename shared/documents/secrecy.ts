/** The mark of a secret paper: it stands under the number (DOCUMENTS.md §1.2, ô 10a), in the register and the sidecar. */
import { SECRECY_LEVELS } from '../domain/paper-facts.ts';
import type { DecisionPerson } from './decision-input.ts';

const MARKS = { confidential: 'MẬT', secret: 'TỐI MẬT', 'top-secret': 'TUYỆT MẬT' } as const;

/** The gravest mark of the people a paper is about; '' where it is about no secret. */
export function secrecyMark(people: readonly Pick<DecisionPerson, 'facts'>[]): string {
  const marked = new Set(people.map(({ facts }) => facts.secrecy));
  const gravest = SECRECY_LEVELS.findLast((level) => marked.has(level));
  return gravest === undefined ? '' : MARKS[gravest];
}
