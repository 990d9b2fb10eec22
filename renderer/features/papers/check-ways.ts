/** Where what is missing or doubtful about a paper is settled. */

export type Way = 'number' | 'remake' | 'settings' | 'rules' | 'plan' | 'people';

const WAYS: Readonly<Record<string, Way>> = {
  'no-number': 'number',
  'plan-changed': 'remake',
  'text-outdated': 'remake',
  'organ-unknown': 'remake',
  'missing-signer': 'rules',
  'missing-proposal': 'settings',
  'missing-congress': 'settings',
  'missing-term': 'settings',
  'missing-meeting-date': 'settings',
  'missing-birth': 'people',
  'missing-sex': 'people',
  'missing-present-position': 'people',
  'missing-grade': 'people',
  'effective-before-date': 'plan',
  'citation-unknown': 'rules',
  'citation-not-in-force': 'rules',
  'citation-unconfirmed': 'rules',
  'citation-amendment-unknown': 'rules',
};

/** Null where it is written into the paper itself. */
export function wayOn(code: string): Way | null {
  return WAYS[code] ?? null;
}
