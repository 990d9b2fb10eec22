import { describe, expect, it } from 'vitest';
import { loadProvinceUnits, loadTitles } from '../../../../../electron/services/resources/index.ts';
import { generateSample, sampleFor } from '../../../../../electron/services/sample/index.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';
import { ProvinceCode } from '../../../../../shared/domain/ids.ts';
import { Person } from '../../../../../shared/domain/person.ts';
import { Placement } from '../../../../../shared/domain/plan.ts';
import { Post } from '../../../../../shared/domain/post.ts';
import { sampleOf, seatsOf } from './sample-province.ts';

const SEEDS = [1, 2, 3];
const seats = seatsOf('12');
const titles = new Map(loadTitles().map((title) => [title.code, title]));
const samples = SEEDS.map((seed) => sampleOf('12', seed));

type Sample = (typeof samples)[number];

function seatMap(sample: Sample): Map<string, Post> {
  return new Map([...seats, ...sample.extraSeats].map((post) => [post.id, post]));
}

/** Posts of each person who has any. */
function postsByPerson(sample: Sample): Map<number, Post[]> {
  const all = seatMap(sample);
  const held = new Map<number, Post[]>();
  for (const { postId, personIndex } of sample.placements) {
    const post = all.get(postId);
    if (post !== undefined) held.set(personIndex, [...(held.get(personIndex) ?? []), post]);
  }
  return held;
}

function mayJoin(a: Post, b: Post): boolean {
  return a.unitCode === b.unitCode && titles.get(a.titleCode)?.concurrentWith.includes(b.titleCode) === true;
}

function share(sample: Sample, matches: (post: Post) => boolean): number {
  const filled = new Set<string>(sample.placements.map((placement) => placement.postId));
  const wanted = seats.filter(matches);
  return wanted.filter((post) => filled.has(post.id)).length / wanted.length;
}

describe('generateSample', () => {
  it('gives the same sample for the same seed and another one for another', () => {
    expect(sampleOf('12', 1)).toEqual(samples[0]);
    expect(samples[1]?.people.map((person) => person.fullName)).not.toEqual(
      samples[0]?.people.map((person) => person.fullName),
    );
  });

  it('makes about 1,400 people, 80 to 120 of them without a post', () => {
    for (const sample of samples) {
      expect(sample.people.length).toBeGreaterThan(1250);
      expect(sample.people.length).toBeLessThan(1500);
      const unplaced = sample.people.length - postsByPerson(sample).size;
      expect(unplaced).toBeGreaterThanOrEqual(80);
      expect(unplaced).toBeLessThanOrEqual(120);
    }
  });

  it('fills 68 to 75 % of the seats and most key posts, not all', () => {
    for (const sample of samples) {
      expect(share(sample, () => true)).toBeGreaterThan(0.68);
      expect(share(sample, () => true)).toBeLessThan(0.75);
      const key = share(sample, (post) => post.requirement === 'key');
      expect(key).toBeGreaterThan(0.88);
      expect(key).toBeLessThan(1);
      expect(share(sample, (post) => post.titleCode === 'C05')).toBeLessThan(0.65);
    }
  });

  it('puts people on seats that exist, one on each, and keeps them there', () => {
    for (const sample of samples) {
      const all = seatMap(sample);
      for (const { postId, personIndex, form, since } of sample.placements) {
        expect(all.has(postId)).toBe(true);
        expect(sample.people[personIndex]).toBeDefined();
        expect(form).toBe('keep');
        expect(since >= '2025-07-01' && since < '2026-11-01').toBe(true);
      }
      expect(new Set(sample.placements.map((placement) => placement.postId)).size).toBe(
        sample.placements.length,
      );
    }
  });

  it('has nobody on posts that do not go together but the one and the vice-chair in the service centre', () => {
    for (const sample of samples) {
      const clashes = [...postsByPerson(sample).values()].filter((held) =>
        held.some((a) => held.some((b) => a !== b && !mayJoin(a, b))),
      );
      const kinds = clashes.map((held) => held.map((post) => titles.get(post.titleCode)?.role ?? '').sort());
      expect(kinds).toHaveLength(2);
      expect(kinds).toContainEqual(['staff', 'staff']);
      const directors = clashes.filter((held) => held.some((post) => post.titleCode === 'U40'));
      expect(directors).toHaveLength(1);
      expect(directors[0]?.some((post) => post.titleCode === 'U02')).toBe(true);
    }
  });

  it('lets a secretary chair the council and the deputy secretary the People’s Committee', () => {
    for (const sample of samples) {
      const held = [...postsByPerson(sample).values()].map((posts) => posts.map((post) => post.titleCode));
      const withTitle = (code: string) => held.filter((codes) => codes.some((each) => each === code));
      expect(withTitle('H01').length).toBeGreaterThan(30);
      expect(withTitle('H01').every((codes) => codes.some((code) => code === 'D01' || code === 'D02'))).toBe(
        true,
      );
      expect(withTitle('U01')).toEqual(withTitle('D03'));
      expect(withTitle('Q02')).toEqual(withTitle('D01'));
    }
  });

  it('adds one deputy beyond the norm, next to one who is within it', () => {
    for (const { extraSeats, placements } of samples) {
      const [extra] = extraSeats;
      expect(extraSeats).toHaveLength(1);
      expect(Post.parse(extra)).toEqual(extra);
      expect(extra?.slot).toBe((extra?.norm ?? 0) + 1);
      expect(seats.some((post) => post.id === extra?.id)).toBe(false);
      const filled = placements.map((placement) => placement.postId);
      const ofTitle = [...seats, ...extraSeats].filter(
        (post) => post.bodyId === extra?.bodyId && post.titleCode === extra.titleCode,
      );
      expect(ofTitle.every((post) => filled.includes(post.id))).toBe(true);
    }
  });

  it('works for another province', () => {
    const sample = sampleOf('46', 1);
    expect(sample.people.length).toBeGreaterThan(1000);
    expect(sample.people.filter((person) => person.ethnicity === 'Kinh').length).toBeGreaterThan(
      sample.people.length * 0.8,
    );
  });

  it('refuses a province that does not exist', () => {
    const request = { seed: 1, provinceCode: ProvinceCode.parse('99'), units: [], titles: [], posts: [] };
    expect(() => generateSample(request)).toThrow(AppError);
  });
});

describe('sampleFor', () => {
  it('numbers the people and puts them on posts as a workspace stores it', () => {
    const code = ProvinceCode.parse('12');
    const { people, placements } = sampleFor(code)(loadProvinceUnits(code).units, seats);
    expect(people[0]?.id).toBe('P000001');
    for (const person of people) expect(Person.parse(person)).toEqual(person);
    const ids = new Set(people.map((person) => person.id));
    expect(ids.size).toBe(people.length);
    for (const placement of placements) {
      expect(Placement.parse(placement)).toEqual(placement);
      expect(ids.has(placement.personId)).toBe(true);
    }
  });
});
