/** DOMAIN.md §1.1: posts of the Party want official members; other titles as their standard says. */
import { z } from 'zod';
import type { Fact } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import { cite } from './citations.ts';
import { basisOf, placementFinding } from './make-finding.ts';
import { earliestDay } from './partial-date.ts';
import type { Placed } from './plan-view.ts';
import { defineRule } from './rule.ts';

type Demands = Record<string, 'required' | 'warn'>;

const CHARTER = cite('dieu-le-dang', 'qd-294-tw-2025');

export const qualPartyMember = defineRule({
  id: 'QUAL-PARTY-MEMBER',
  scope: 'placement',
  severity: 'block',
  legalBasis: [...CHARTER, ...cite('qd-365-tw-2025')],
  parameters: z.record(z.string(), z.enum(['required', 'warn'])),
  perTitle: 'partyMember',
  check(_view, placed, { values, source }) {
    if (!isAsked(placed, values) || isUnread(placed.person)) return [];
    const official = earliestDay(placed.person.party.official);
    if (official !== null && official <= placed.start) return [];
    const from = source(placed.title.code);
    const partyPost = placed.title.partyPost;
    return [
      placementFinding(placed, {
        rule: 'QUAL-PARTY-MEMBER',
        severity: partyPost || values[placed.title.code] === 'required' ? 'block' : 'warn',
        wanted: { kind: 'party-official' },
        found: membershipOf(placed.person),
        // That the Party is led by its members needs no confirmation; what a standard adds for other titles does.
        legalBasis: partyPost ? CHARTER : basisOf(from),
        confirmed: partyPost || from?.confirmed === true,
      }),
    ];
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
