/** Where what is missing or doubtful about a paper is settled. */
import type { ScreenFilter } from '../../state/navigation.ts';

/** Steps on the papers themselves, the person a paper is about, its seat; or a place of another screen. */
export type Way = 'number' | 'remake' | 'people' | 'plan' | Place;

const PLACES = {
  proposal: { screen: 'settings', filter: { setting: 'proposal' } },
  congress: { screen: 'settings', filter: { setting: 'congress' } },
  term: { screen: 'settings', filter: { setting: 'term' } },
  meetingDate: { screen: 'settings', filter: { setting: 'meetingDate' } },
  signers: { screen: 'rules', filter: { authority: 'signers' } },
  authority: { screen: 'rules', filter: { authority: 'table' } },
  citations: { screen: 'rules', filter: { ruleSection: 'citations' } },
  templates: { screen: 'rules', filter: { ruleSection: 'templates' } },
} as const satisfies Record<string, { screen: 'settings' | 'rules'; filter: ScreenFilter }>;
type Place = keyof typeof PLACES;

const WAYS: Readonly<Record<string, Way>> = {
  'no-number': 'number',
  'plan-changed': 'remake',
  'text-outdated': 'remake',
  'organ-unknown': 'remake',
  'secrecy-unmarked': 'templates',
  'missing-signer': 'signers',
  'missing-proposal': 'proposal',
  'missing-congress': 'congress',
  'missing-term': 'term',
  'missing-meeting-date': 'meetingDate',
  'effective-before-date': 'plan',
  'signing-form-unsuited': 'authority',
  'signing-mandate-old-form': 'authority',
  'signing-seat-unsuited': 'signers',
  'signing-not-in-office': 'signers',
  'signing-several-in-office': 'signers',
  'waiver-not-cited': 'authority',
  'secondment-ends-before-start': 'people',
  'secondment-too-long': 'people',
  'acting-ends-before-start': 'people',
  'retirement-not-by-age': 'people',
  'district-level': 'people',
  'citation-unknown': 'citations',
  'citation-not-in-force': 'citations',
  'citation-unconfirmed': 'citations',
  'citation-amendment-unknown': 'citations',
};

/**
 * Null where nothing can be done but to know it. Facts that only a paper needs are asked for on the card of whom it is
 * about, like those of the roster.
 */
export function wayOn(code: string): Way | null {
  return WAYS[code] ?? (code.startsWith('missing-') ? 'people' : null);
}

/** The place of another screen a way leads to; null for those that are not of another screen. */
export function placeOf(way: Way): (typeof PLACES)[Place] | null {
  return way in PLACES ? PLACES[way as Place] : null;
}
