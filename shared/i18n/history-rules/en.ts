import type { SameKeys } from '../translate.ts';
import type { historyFacts as viFacts, historyRules as viRules, historyWords as viWords } from './vi.ts';

export const historyFacts: SameKeys<typeof viFacts> = {
  'prior-title': 'a full {{months}} months in the next lower, an equal or a higher title',
  'titles-held': '{{months}} months in the next lower title or higher',
  'rated-at-least': '{{rating}} or better in {{years}}',
  ratings: '{{items}}',
  'no-discipline': 'not under or serving discipline on {{date}}',
  'never-disciplined': 'never disciplined',
  disciplines: '{{items}}',
  'discipline-past': 'a full {{months}} months after the decision (from {{date}})',
  'appointment-due': '{{what}}',
  'appointment-ends':
    'the appointment ends on {{date}} with {{months}} months of service left; notice by {{notice}} (90 working days, public holidays not left out)',
  'no-kin': '{{what}}',
  kin: '{{second}} ({{secondPost}}) is {{relation}} of {{first}} ({{firstPost}})',
  'kin-by-name':
    '{{first}} ({{firstPost}}) names a relative ({{relation}}) of the name of {{second}} ({{secondPost}}); whether it is the same person is not confirmed',
};

export const historyWords: SameKeys<typeof viWords> = {
  heldOneOf: 'one of these titles held: {{titles}}',
  held: 'held: {{positions}}',
  heldInNamed: '{{months}} months in a title the standard names',
  ratingOf: '{{year}}: {{rating}}',
  disciplineFrom: 'from {{date}}',
  disciplineUntil: 'until {{date}}',
  appointmentEnded: 'the appointment ended on {{date}} with {{months}} months of service left',
  due: { reappoint: 're-appointment procedure', extend: 'extension until retirement' },
  kinClash: {
    'head-deputy': 'relatives are not head and deputy of one body',
    sensitive:
      'relatives do not lead the committee or the government and home affairs, finance or the military at once',
    standing: 'relatives do not sit together on the standing committee',
    leadership: 'relatives do not lead one body together',
  },
};

export const historyRules: SameKeys<typeof viRules> = {
  'QUAL-PRIOR-TITLE': {
    name: 'Titles held before',
    broken: 'Not long enough in the next lower title',
    help: 'Whoever rises has been 12 months in the next lower, an equal or a higher title, added up over the service record and the present title; months that overlap count once, acting in a title does not count, and time in a title lost by discipline is for the officer to leave out. It rests on Decree 170/2025/NĐ-CP as amended by Decree 300/2026/NĐ-CP; people transferred from elsewhere need not have held the next lower title (Regulation 365-QĐ/TW). Titles to be held before a given one are defaults, to be confirmed by the province. The appointing authority decides special cases.',
    settle: 'choose somebody else or submit a special case to the competent authority',
  },
  'QUAL-EVALUATION': {
    name: 'Ratings of the last three years',
    broken: 'Ratings of the last three years below the standard',
    help: 'Whoever is appointed, designated or elected to a leadership post is rated as having completed the task well or better in the three latest years: the three whole years before the year of the placement, without years before recruitment. It rests on Decree 170/2025/NĐ-CP as amended by Decree 300/2026/NĐ-CP; the ratings are those of Regulation 366-QĐ/TW. A year without a rating is told as missing. Choose somebody else or submit a special case.',
    settle: 'choose somebody else or submit a special case to the competent authority',
  },
  'DISCIPLINE-IN-FORCE': {
    name: 'Discipline in force',
    broken: 'Under or serving discipline',
    help: 'Nobody who is under disciplinary review or serves a disciplinary decision on the day of the placement is appointed, designated, put up for election or received; keeping a post is left out. It rests on Decree 170/2025/NĐ-CP as amended by Decree 300/2026/NĐ-CP. A decision without a last day counts for 12 months, which the province has yet to confirm: such a case only warns.',
    settle: 'choose somebody else or place the person after it has ended',
  },
  'DISCIPLINE-WINDOW': {
    name: 'Time after discipline',
    broken: 'Too soon after discipline for a higher post',
    help: 'A higher post is open only 24 months after a reprimand, 36 months after a warning and 60 months after removal from office, counted from the decision. It rests on Regulation 377-QĐ/TW; the months of the other forms are defaults, to be confirmed by the province. Conclusion 150-KL/TW also bars those disciplined in the term 2020–2025 from higher or more important posts, which is for the officer to weigh.',
    settle: 'choose somebody else or place the person when the time has passed',
  },
  'FORM-REAPPOINT-OR-EXTEND': {
    name: 'Re-appointment or extension',
    broken: 'The appointment ends soon or has ended',
    help: 'Names people who keep a leadership post they were appointed to (not those designated or elected for the term of a committee or council) and whose appointment ends within six months of the start of the plan: with less than 24 months of service left at the end of a term of five years (18 for three years) it is extended until retirement, else they are re-appointed. It rests on Decree 170/2025/NĐ-CP as amended by Decree 300/2026/NĐ-CP: notice is due 90 working days before (Monday to Friday; public holidays are not left out, so better earlier). Where no last day is known it is counted from the day the post was taken.',
    settle: 'prepare the re-appointment or the extension before notice is due',
  },
  'UNIT-KINSHIP': {
    name: 'Family relations',
    broken: 'Relatives hold posts they may not hold together',
    help: 'Relatives do not sit on one standing committee, do not lead one body together, are not head and deputy of one body, and do not lead the committee or the government and home affairs, finance or the military of a unit at once. It rests on Regulation 114-QĐ/TW article 6.5; which relations count, and which posts of a commune are meant, are defaults to be confirmed by the province, and until then this only warns. A relative known by name only is told to be checked. It is allowed with the consent of the directly superior committee.',
    settle: 'place one of them elsewhere or record the consent of the directly superior committee',
  },
};
