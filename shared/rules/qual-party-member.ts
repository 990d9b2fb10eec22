/** DOMAIN.md §1.1: posts of the Party want official members; other titles as their standard says. */
import { z } from 'zod';
import type { Fact } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import { cite } from './citations.ts';
import { basisOf } from './make-finding.ts';
import { earliestDay } from './partial-date.ts';
import { definePlacementRule } from './placement-rule.ts';
import type { Placed } from './plan-view.ts';

type Demands = Record<string, 'required' | 'warn'>;

const CHARTER = cite('dieu-le-dang', 'qd-294-tw-2025');

export const qualPartyMember = definePlacementRule({
  id: 'QUAL-PARTY-MEMBER',
  severity: 'block',
  legalBasis: [...CHARTER, ...cite('qd-365-tw-2025')],
  parameters: z.record(z.string(), z.enum(['required', 'warn'])),
  perTitle: 'partyMember',
  compare(_view, placed, { values, source }) {
    if (!isAsked(placed, values)) return null;
    const { title, person, start } = placed;
    const official = earliestDay(person.party.official);
    const holds = official !== null && official <= start;
    const from = source(title.code);
    return {
      wanted: { kind: 'party-official' },
      found: holds ? { kind: 'party-since', since: official } : membershipOf(person),
      holds: isUnread(person) ? null : holds,
      severity: title.partyPost || values[title.code] === 'required' ? 'block' : 'warn',
      // That the Party is led by its members needs no confirmation; what a standard adds for other titles does.
      legalBasis: title.partyPost ? CHARTER : basisOf(from),
      confirmed: title.partyPost || from?.confirmed === true,
    };
  },
  lacks: (_view, placed, { values }) =>
    isAsked(placed, values) && isUnread(placed.person) ? ['partyOfficial'] : [],
});

function isAsked(placed: Placed, demands: Demands): boolean {
  return placed.title.partyPost || demands[placed.title.code] !== undefined;
}

/** Something stands where the date of official membership belongs, and it could not be understood. */
function isUnread(person: Person): boolean {
  const { official } = person.party;
  return official.value === null && official.text.trim() !== '';
}

function membershipOf(person: Person): Fact {
  const { probation, official } = person.party;
  const since = probation.value ?? probation.text.trim();
  return since === '' && official.value === null ? { kind: 'not-party' } : { kind: 'party-probation', since };
}
