import type { SameKeys } from '../translate.ts';
import type { counts as viCounts, countFacts as viFacts, countRules as viRules } from './vi.ts';

export const countFacts: SameKeys<typeof viFacts> = {
  count: '{{count}} {{what}}',
  between: '{{min}} to {{max}} {{what}}',
  exactly: 'exactly {{count}} {{what}}',
  'at-least': 'at least {{min}} {{what}}',
  'at-most': 'no more than {{max}} {{what}}',
  average: 'no more than {{max}} {{what}} (an average of {{average}} × {{times}} {{per}})',
  share: '{{count}} of {{total}} {{what}}',
  'share-at-least': 'at least {{percent}}% {{what}}',
  'share-at-most': 'no more than {{percent}}% {{what}}',
  'also-holds': 'also {{titles}}',
  'holds-none': 'holds no such title',
  'has-titles': 'has {{titles}}',
  excess: '{{count}} people too many',
  'excess-path': 'step by step: {{steps}}',
  speciality: 'somebody trained for {{speciality}}',
  'speciality-unused': 'nobody; trained for it, and in another bloc or not placed: {{people}}',
  'speciality-nowhere': 'nobody; nobody in the province is trained for it outside the government bodies',
};

export const counts: SameKeys<typeof viCounts> = {
  decimalPoint: '.',
  either: '{{first}} or {{last}}',
  excessStep: '{{left}} left by {{date}}',
  counted: {
    committee: 'committee members',
    standing: 'members of the standing committee',
    'standing-women': 'women on the standing committee',
    secretaries: 'secretaries',
    'deputy-secretaries': 'deputy secretaries',
    'council-vice-chairs': 'vice-chairs of the People’s Council',
    'party-staff': 'people in Party bodies',
    'government-staff': 'people in government bodies (council and committee)',
    'front-staff': 'people in the Front and mass organisations',
    'vice-chairs': 'vice-chairs of People’s Committees',
    organisations: 'divisions and public service centres',
    'deputy-heads': 'deputies of divisions and centres',
    'staff-before': 'people before the arrangement',
    'staff-after': 'people after the arrangement, those from province and district left out',
  },
  shareOf: {
    deputies: 'of the headcount are deputies',
    women: 'of the committee are women',
    young: 'of the committee are young',
    minorities: 'of the committee are of ethnic minorities',
    science: 'of the committee are trained in science and technology',
  },
  per: { units: 'communes, wards and special zones', organisations: 'divisions and centres' },
};

export const countRules: SameKeys<typeof viRules> = {
  'BODY-DEPUTY-SHARE': {
    name: 'Share of deputies in a body',
    broken: 'Deputies are over half of the headcount',
    help: 'The deputies of a division, commission, office or centre are no more than 50% of its headcount; the Front is left out. It rests on Conclusion 187-KL/TW of 29 August 2025. Place deputies in other bodies or on posts of ordinary civil servants.',
    settle: 'place some of the deputies in other bodies',
  },
  'UNIT-COMMITTEE-SIZE': {
    name: 'Size of the Party committee',
    broken: 'Number of committee members is not right',
    help: 'A committee has 27 to 33 members: no more than 27 where the unit was not merged or of two communes, no more than 33 where of three or more. It rests on Directive 45-CT/TW; nothing is established for special zones. Too few are told only where the plan has seats for committee members.',
    settle: 'look through the list of committee members',
  },
  'UNIT-STANDING-COMMITTEE': {
    name: 'Standing committee',
    broken: 'Number or make-up of the standing committee is not right',
    help: 'A standing committee has 9 to 11 members, one secretary and two deputy secretaries among them; the chair of the People’s Committee is a deputy secretary, and the secretary or the standing deputy secretary chairs the council. It rests on Directive 45-CT/TW; vacant seats of the norm count as filled, and the chief of the police is counted outside the plan. No number is established for special zones.',
    settle: 'change who holds the titles of the standing committee',
  },
  'UNIT-STANDING-STRUCTURE': {
    name: 'Structure of the standing committee',
    broken: 'Standing committee lacks part of its usual structure',
    help: 'Names the titles that usually sit on the standing committee and that nobody of the unit holds. It rests on the orientation of Directive 45-CT/TW; the provincial standing committee decides other cases. It does not stand in the way of a placement.',
    settle: 'place somebody or report to the provincial standing committee',
  },
  'UNIT-COUNCIL-DEPUTY': {
    name: 'Number of council vice-chairs',
    broken: 'Number of council vice-chairs is not right',
    help: 'A People’s Council has one vice-chair. It rests on Resolution 106/2025/UBTVQH15. A vacant seat of the norm counts as filled; another rule tells vacancies.',
    settle: 'place the right number of vice-chairs',
  },
  'UNIT-HEADCOUNT': {
    name: 'People against the frame of a bloc',
    broken: 'Number of people differs from the frame',
    help: 'Compares the people on the payroll of each bloc with what was assigned to the unit; where no number was entered, with the orientation, and then only too many are told. It rests on Guidance 31-HD/BTCTW (Party 17 at most, 20 with a political centre; Front 8–10) and official letter 03/CV-BCĐ (government about 32), to be confirmed by the province. The military command is left out; who is seconded counts where sent from.',
    settle: 'move people between units or blocs, or plan a reduction',
  },
  'EXCESS-DEADLINE': {
    name: 'Deadline for surplus staff',
    broken: 'Surplus staff to be reduced step by step',
    help: 'Adds up the people over the frame of a bloc or over the norm of a title, with the deadline and an even yearly path. It rests on Decree 370/2025/NĐ-CP and Guidance 31-HD/BTCTW: five years at most from the day the arrangement took effect (01/7/2025, so until 30/6/2030; the day can be set). It does not stand in the way of a placement.',
    settle: 'reduce along the yearly path',
  },
  'UNIT-STRUCTURE': {
    name: 'Women, young, minorities, science',
    broken: 'Committee misses a target for its structure',
    help: 'Tells a standing committee without women, and, where the plan has seats for committee members, the shares of women, young, ethnic minorities and science and technology. The targets are defaults the province has to confirm (Directive 45-CT/TW); standards are not lowered for the sake of structure (Conclusion 150-KL/TW). Vacant seats and people of whom a fact is not known do not count against a target.',
    settle: 'think of the structure when the next seat is filled',
  },
  'UNIT-SPECIALITY-GAP': {
    name: 'Speciality missing in government bodies',
    broken: 'Government bodies lack a speciality',
    help: 'Names a wanted speciality (land, construction, finance and accounting, justice, information technology) for which nobody in the government bodies of the unit is trained, and people trained for it who are in another bloc or not placed. It rests on Conclusion 183-KL/TW, which asks for work that matches training; the province confirms the list, and units with less than half of the seats filled are left out. Move somebody who is trained for it.',
    settle: 'move or receive somebody trained for it',
  },
  'PROVINCE-VICE-CHAIRS': {
    name: 'Vice-chairs in the whole province',
    broken: 'Vice-chairs of People’s Committees exceed the average',
    help: 'The vice-chairs of People’s Committees are no more than 2.5 per unit on average; the province assigns the number of each. It rests on Decree 300/2025/NĐ-CP. Vacant seats of the norm count as well.',
    settle: 'lower the number of vice-chairs in some units',
  },
  'PROVINCE-ORGANISATIONS': {
    name: 'Divisions and centres in the whole province',
    broken: 'Divisions and centres exceed the average',
    help: 'Specialised agencies and public service centres are no more than 4.5 per unit on average (Hà Nội and Hồ Chí Minh City: 4.7). It rests on Decree 370/2025/NĐ-CP. The province decides the number and names in each unit.',
    settle: 'lower the number of divisions in some units',
  },
  'PROVINCE-DEPUTY-HEADS': {
    name: 'Deputies of divisions in the province',
    broken: 'Deputies of divisions exceed the average',
    help: 'Deputies are no more than two per division or public service centre on average over the province. It rests on Decree 370/2025/NĐ-CP and Resolution 332/NQ-CP. Vacant seats of the norm count as well; those over it are reduced within five years.',
    settle: 'reduce the deputies step by step',
  },
  'PROVINCE-HEADCOUNT': {
    name: 'People before and after the arrangement',
    broken: 'More people after than before',
    help: 'The new units have no more people than the old communes had, those from province and district left out. It rests on Resolution 76/2025/UBTVQH15. Where the number before was not entered, the people of the roster who work in communes are counted.',
    settle: 'enter the number before or receive fewer people',
  },
};
