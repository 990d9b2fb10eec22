import { describe, expect, it } from 'vitest';
import { loadEthnicGroups, loadProvinceUnits } from '../../../../../electron/services/resources/index.ts';
import { ProvinceCode } from '../../../../../shared/domain/ids.ts';
import { retirementOf } from '../../../../../shared/rules/retirement.ts';
import { fieldsOfStudy } from '../../../../../shared/text/fields-of-study.ts';
import { parseDegree, parseStateManagement, parseTheory } from '../../../../../shared/text/levels.ts';
import { parsePartialDate } from '../../../../../shared/text/parse-date.ts';
import { createUnitMatcher } from '../../../../../shared/text/unit-matcher.ts';
import { splitPosition } from '../../../../../shared/text/workplace.ts';
import { sampleOf, seatsOf } from './sample-province.ts';

const samples = [1, 2, 3].map((seed) => sampleOf('12', seed));
const rosters = samples.map((sample) => sample.people);
type SamplePerson = (typeof rosters)[number][number];

function shareOf(people: readonly SamplePerson[], matches: (person: SamplePerson) => boolean): number {
  return people.filter(matches).length / people.length;
}

/** Every roster has a share of such people within the band. */
function expectShare(matches: (person: SamplePerson) => boolean, from: number, to: number): void {
  for (const people of rosters) {
    expect(shareOf(people, matches)).toBeGreaterThanOrEqual(from);
    expect(shareOf(people, matches)).toBeLessThanOrEqual(to);
  }
}

describe('people of the sample', () => {
  it('are women in about a third of the rows', () => {
    expectShare((person) => person.sex === 'female', 0.28, 0.42);
    expectShare((person) => person.sex === null, 0, 0);
  });

  it('come from the ethnic groups of the province', () => {
    const known = new Set(loadEthnicGroups().flatMap((group) => [group.name, ...group.aliases]));
    for (const people of rosters) {
      const groups = new Set(people.map((person) => person.ethnicity));
      for (const group of groups) expect(known.has(group), group).toBe(true);
      for (const group of [
        'Thái',
        'Mông',
        'Dao',
        'Hà Nhì',
        'Lự',
        'Giáy',
        'La Hủ',
        'Mảng',
        'Si La',
        'Khơ Mú',
        'Kinh',
      ]) {
        expect(groups.has(group), group).toBe(true);
      }
    }
    expectShare((person) => person.ethnicity === 'Kinh', 0.2, 0.4);
  });

  it('lack a degree, a theory level or a Party date as often as real lists do', () => {
    expectShare((person) => person.degree === null && person.degreeText === '', 0.01, 0.05);
    expectShare((person) => person.theory === null && person.theoryText === '', 0.02, 0.07);
    expectShare((person) => person.party.official.value === null, 0.05, 0.15);
    expectShare((person) => person.citizenId === '', 0.08, 0.16);
  });

  it('have birth dates of every precision and three days that do not exist', () => {
    expectShare((person) => person.birth.precision === 'day', 0.8, 0.95);
    expectShare((person) => person.birth.precision === 'year', 0.03, 0.1);
    expectShare((person) => person.birth.precision === 'month', 0.02, 0.07);
    for (const people of rosters) {
      const impossible = people.filter((person) => person.birth.value === null);
      expect(impossible.map((person) => person.birth.text.slice(0, 6))).toEqual([
        '31/02/',
        '31/02/',
        '31/02/',
      ]);
    }
  });

  it('are past the retirement age, near it, or neither', () => {
    const month = (person: SamplePerson) => retirementOf(person.sex, person.birth)?.month ?? '9999-12';
    expectShare((person) => month(person) < '2026-11', 0.001, 0.02);
    expectShare((person) => month(person) >= '2026-11' && month(person) < '2030-01', 0.015, 0.12);
    for (const people of rosters) {
      for (const { birth } of people) {
        const year = Number(birth.text.slice(-4));
        expect(2026 - year).toBeGreaterThanOrEqual(25);
        expect(2026 - year).toBeLessThanOrEqual(63);
      }
    }
  });

  it('joined the Party as adults, became full members a year later', () => {
    for (const people of rosters) {
      for (const { birth, party } of people) {
        if (party.official.value === null) continue;
        const joined = Number(party.probation.value?.slice(0, 4));
        expect(joined - Number(birth.text.slice(-4))).toBeGreaterThanOrEqual(18);
        expect(Number(party.official.value.slice(0, 4))).toBe(joined + 1);
      }
    }
  });

  it('lack a Party date on a few Party posts', () => {
    const partySeats = new Set<string>(
      seatsOf('12')
        .filter((post) => post.titleCode.startsWith('D'))
        .map((post) => post.id),
    );
    for (const { people, placements } of samples) {
      const lacking = placements.filter(
        ({ postId, personIndex }) =>
          partySeats.has(postId) && people[personIndex]?.party.official.value === null,
      );
      expect(lacking.length).toBeGreaterThanOrEqual(1);
      expect(lacking.length).toBeLessThanOrEqual(25);
    }
  });

  it('hold one pair with the same name and year that is two people', () => {
    for (const people of rosters) {
      const byKey = new Map<string, SamplePerson[]>();
      for (const person of people) {
        const key = `${person.fullName}|${person.birth.text.slice(-4)}`;
        byKey.set(key, [...(byKey.get(key) ?? []), person]);
      }
      const pairs = [...byKey.values()].filter((persons) => persons.length > 1);
      expect(pairs).toHaveLength(1);
      const [[first, second] = []] = pairs;
      expect(first?.birth.value).not.toBe(second?.birth.value);
      expect(first?.homePlace).not.toBe(second?.homePlace);
    }
  });

  it('carry citizen ids of the right shape that nobody can have', () => {
    for (const people of rosters) {
      const ids = people.map((person) => person.citizenId).filter((id) => id !== '');
      expect(new Set(ids).size).toBe(ids.length);
      const otherSex = people.filter(
        ({ citizenId, sex }) =>
          citizenId !== '' && (Number(citizenId.charAt(3)) % 2 === 1) !== (sex === 'female'),
      );
      expect(otherSex).toHaveLength(1);
      for (const person of people) {
        if (person.citizenId === '' || otherSex.includes(person)) continue;
        const century = { male: ['0', '2'], female: ['1', '3'] }[person.sex ?? 'male'];
        const year = person.birth.text.slice(-4);
        expect(person.citizenId).toMatch(/^099\d{9}$/);
        expect(person.citizenId.slice(3, 6)).toBe(`${century[Number(year) >= 2000 ? 1 : 0]}${year.slice(2)}`);
      }
    }
  });

  it('were recruited as grown-ups, but for one mistyped year', () => {
    expectShare((person) => person.recruited.value === null, 0.02, 0.06);
    const age = ({ birth, recruited }: SamplePerson) =>
      Number(recruited.value?.slice(0, 4)) - Number(birth.text.slice(-4));
    for (const people of rosters) {
      const ages = people.filter((person) => person.recruited.value !== null).map(age);
      expect(ages.filter((years) => years < 20)).toEqual([8]);
    }
  });

  it('work in old communes, old districts and new units', () => {
    expectShare((person) => person.currentUnitCode === null, 0.1, 0.4);
    expectShare((person) => person.currentUnit.endsWith('tỉnh Lai Châu'), 0.25, 0.55);
    expectShare((person) => /, (huyện|thành phố) /.test(person.currentUnit), 0.25, 0.55);
    expectShare((person) => person.currentTitle === '' || person.currentUnit === '', 0, 0);
  });

  it('share no office that has one holder', () => {
    for (const people of rosters) {
      const chairs = people
        .filter((person) => /^(Chủ tịch|Bí thư)/.test(person.currentTitle))
        .map((person) => `${person.currentTitle} ${person.currentUnit}`);
      expect(new Set(chairs).size).toBe(chairs.length);
    }
  });

  it('are written in NFC', () => {
    const text = JSON.stringify(rosters);
    expect(text === text.normalize('NFC')).toBe(true);
  });
});

describe('cells of the sample', () => {
  const people = rosters.flat();

  it('mean what the import reads in them', () => {
    for (const person of people) {
      expect(parsePartialDate(person.birth.text).date).toEqual(person.birth);
      expect(parsePartialDate(person.party.probation.text).date).toEqual(person.party.probation);
      expect(parsePartialDate(person.party.official.text).date).toEqual(person.party.official);
      expect(parseDegree(person.degreeText)).toBe(person.degree);
      expect(fieldsOfStudy(person.degreeText)).toEqual(person.fields);
      expect(parseTheory(person.theoryText)).toBe(person.theory);
      expect(parseStateManagement(person.stateManagementText)).toBe(person.stateManagement);
    }
  });

  it('name fields of study with few exceptions', () => {
    const withDegree = people.filter((person) => person.degree !== null);
    expect(withDegree.filter((person) => person.fields.length === 0).length / withDegree.length).toBeLessThan(
      0.05,
    );
  });

  it('join title and workplace so that they can be split again', () => {
    const matcher = createUnitMatcher(loadProvinceUnits(ProvinceCode.parse('12')).units);
    for (const { currentTitle, currentUnit, currentUnitCode } of people) {
      const split = { title: currentTitle, unit: currentUnit };
      expect(splitPosition(`${currentTitle} ${currentUnit}`)).toEqual(split);
      expect(splitPosition(`${currentTitle}, ${currentUnit}`)).toEqual(split);
      expect(matcher.match(currentUnit)?.unitCode ?? null, currentUnit).toBe(currentUnitCode);
    }
  });
});
