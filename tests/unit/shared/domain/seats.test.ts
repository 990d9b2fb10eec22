import { describe, expect, it } from 'vitest';
import {
  loadProvinceUnits,
  loadTemplates,
  loadTitles,
} from '../../../../electron/services/resources/index.ts';
import { ProvinceCode, UnitCode } from '../../../../shared/domain/ids.ts';
import { Body, Post, UnitTemplate } from '../../../../shared/domain/post.ts';
import { buildUnitSeats } from '../../../../shared/domain/seats.ts';

const titles = loadTitles();
const unit = { code: UnitCode.parse('03460') };

function template(unitType: string) {
  const found = loadTemplates().find((candidate) => candidate.unitType === unitType);
  if (found === undefined) throw new Error(`no template for ${unitType}`);
  return found;
}

describe('buildUnitSeats', () => {
  it('makes bodies and seats that fit their schemas', () => {
    const { bodies, posts } = buildUnitSeats(unit, template('commune'), titles);
    expect(bodies.map((body) => Body.parse(body))).toEqual(bodies);
    expect(posts.map((post) => Post.parse(post))).toEqual(posts);
    expect(posts).toHaveLength(55);
    const ids = new Set<string>(bodies.map((body) => body.id));
    expect(posts.every((post) => ids.has(post.bodyId))).toBe(true);
  });

  it('numbers the seats of a title, tells the norm of the body and keeps names of the template', () => {
    const { posts } = buildUnitSeats(unit, template('commune'), titles);
    const viceChairs = posts.filter((post) => post.titleCode === 'U02');
    expect(viceChairs.map(({ id, slot, norm, requirement }) => ({ id, slot, norm, requirement }))).toEqual([
      { id: '03460-U02-1', slot: 1, norm: 2, requirement: 'key' },
      { id: '03460-U02-2', slot: 2, norm: 2, requirement: 'required' },
    ]);
    expect(viceChairs[0]?.bodyId).toBe('03460-peoples-committee');
    const front = posts.filter((post) => post.titleCode === 'M02');
    expect(front.map((post) => post.norm)).toEqual([4, 4, 4, 4]);
    expect(front[0]?.title).toBe('Phó Chủ tịch Uỷ ban MTTQ Việt Nam, Chủ tịch Hội Liên hiệp Phụ nữ');
  });

  it('has no seat beyond the norm, and room between ordinals for later ones', () => {
    for (const { unitType } of loadTemplates()) {
      const { posts } = buildUnitSeats(unit, template(unitType), titles);
      expect(posts.filter((post) => post.slot > post.norm)).toEqual([]);
      const ordinals = posts.map((post) => post.ordinal);
      expect(new Set(ordinals).size).toBe(ordinals.length);
      expect(ordinals).toEqual(ordinals.toSorted((a, b) => a - b));
    }
  });

  it('lists bodies in the order of the template and their seats by rank', () => {
    const shuffled = UnitTemplate.parse({
      unitType: 'commune',
      bodies: [
        {
          kind: 'office',
          name: 'Văn phòng',
          bloc: 'government',
          posts: ['C04', 'U11', 'U10'].map((title) => ({
            title,
            count: 1,
            inHeadcount: true,
            requirement: 'optional',
          })),
        },
      ],
    });
    const { bodies, posts } = buildUnitSeats(unit, shuffled, titles);
    expect(bodies.map((body) => body.ordinal)).toEqual([1]);
    expect(posts.map((post) => post.titleCode)).toEqual(['U10', 'U11', 'C04']);
  });

  it('runs slots on through the unit where a title stands in two bodies', () => {
    const entry = { title: 'H11', count: 2, inHeadcount: true, requirement: 'optional' };
    const twice = UnitTemplate.parse({
      unitType: 'commune',
      bodies: ['first', 'second'].map((kind) => ({ kind, name: kind, bloc: 'council', posts: [entry] })),
    });
    const { posts } = buildUnitSeats(unit, twice, titles);
    expect(posts.map((post) => post.id)).toEqual([
      '03460-H11-1',
      '03460-H11-2',
      '03460-H11-3',
      '03460-H11-4',
    ]);
    expect(posts.map((post) => post.norm)).toEqual([2, 2, 2, 2]);
  });

  it('refuses a title the catalogue lacks', () => {
    expect(() => buildUnitSeats(unit, template('commune'), titles.slice(1))).toThrow('D01');
  });

  it('gives ids of their own to all seats of a province', () => {
    const seats = loadProvinceUnits(ProvinceCode.parse('12')).units.flatMap(
      (each) => buildUnitSeats(each, template(each.type), titles).posts,
    );
    expect(new Set(seats.map((post) => post.id)).size).toBe(seats.length);
    expect(seats).toHaveLength(36 * 55 + 2 * 59);
  });
});
