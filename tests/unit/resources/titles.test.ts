import { describe, expect, it } from 'vitest';
import { loadTemplates, loadTitles } from '../../../electron/services/resources/index.ts';
import { BLOCS } from '../../../shared/domain/post.ts';

const titles = loadTitles();
const templates = loadTemplates();
const byCode = new Map<string, (typeof titles)[number]>(titles.map((title) => [title.code, title]));

function templateOf(unitType: string) {
  const found = templates.find((template) => template.unitType === unitType);
  if (found === undefined) throw new Error(`no template for ${unitType}`);
  return found;
}

function entriesOf(unitType: string) {
  return templateOf(unitType).bodies.flatMap((body) =>
    body.posts.map((entry) => ({ ...entry, bloc: body.bloc })),
  );
}

function seats(unitType: string, bloc?: string): number {
  return entriesOf(unitType)
    .filter((entry) => entry.inHeadcount && (bloc === undefined || entry.bloc === bloc))
    .reduce((sum, entry) => sum + entry.count, 0);
}

describe('titles', () => {
  it('have codes, names and short names of their own, in NFC', () => {
    expect(byCode.size).toBe(titles.length);
    for (const key of ['name', 'shortName', 'nameEn'] as const) {
      expect(new Set(titles.map((title) => title[key])).size, key).toBe(titles.length);
    }
    expect(JSON.stringify(titles).normalize('NFC')).toBe(JSON.stringify(titles));
  });

  it('hold every code of the catalogue of DOMAIN §1.6', () => {
    const wanted =
      'D01 D02 D03 D04 D05 D10 D11 D20 D21 D30 D31 D32 D40 D41 H01 H02 H10 H11 U01 U02 U10 U11 U20 U21 U30 U31 U40 U41 M01 M02 Q01 C01';
    for (const code of wanted.split(' ')) expect(byCode.has(code), code).toBe(true);
  });

  it('name concurrent titles of the catalogue, both ways', () => {
    for (const title of titles) {
      for (const other of title.concurrentWith) {
        expect(byCode.get(other)?.concurrentWith, `${title.code}–${other}`).toContain(title.code);
        expect(other).not.toBe(title.code);
      }
    }
  });

  it('let secretaries chair the council, and never a vice-chair direct the service centre', () => {
    expect(byCode.get('D01')?.concurrentWith).toEqual(expect.arrayContaining(['H01', 'Q02']));
    expect(byCode.get('D02')?.concurrentWith).toContain('H01');
    expect(byCode.get('D03')?.concurrentWith).toEqual(['U01']);
    expect(byCode.get('U02')?.concurrentWith).toEqual(['U10']);
  });

  it('want Party membership for the Party’s titles and leave agencies and civil servants to the state', () => {
    for (const title of titles) {
      if (title.code.startsWith('D'))
        expect(title, title.code).toMatchObject({ partyPost: true, decidedBy: 'party' });
      if (/^(U|C0|C1)/.test(title.code)) {
        expect(title, title.code).toMatchObject({ partyPost: false, decidedBy: 'state' });
      }
    }
  });

  it('call heads and deputies leaders, and civil servants never', () => {
    for (const title of titles) {
      if (title.role === 'head' || title.role === 'deputy') expect(title.leadership, title.code).toBe(true);
      if (title.role === 'staff') expect(title.leadership, title.code).toBe(false);
    }
  });

  it('rank the head of a body above its deputies and those above the staff', () => {
    for (const template of templates) {
      for (const body of template.bodies) {
        const ranks = (role: string) =>
          body.posts.flatMap((entry) => {
            const title = byCode.get(entry.title);
            return title?.role === role ? [title.rank] : [];
          });
        expect(Math.min(...ranks('head'), 101)).toBeGreaterThan(Math.max(...ranks('deputy'), 0));
        expect(Math.min(...ranks('deputy'), 101)).toBeGreaterThan(Math.max(...ranks('staff'), 0));
      }
    }
  });
});

describe('templates', () => {
  it('are one for each type of unit, with titles of the catalogue', () => {
    expect(templates.map((template) => template.unitType)).toEqual(['commune', 'ward', 'special-zone']);
    for (const template of templates) {
      for (const entry of entriesOf(template.unitType))
        expect(byCode.has(entry.title), entry.title).toBe(true);
    }
  });

  it('keep each kind of body and each title to one place in a unit', () => {
    for (const { bodies } of templates) {
      expect(new Set(bodies.map((body) => body.kind)).size).toBe(bodies.length);
      const places = bodies.flatMap((body) => [...new Set(body.posts.map((entry) => entry.title))]);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('put a body and its titles into the same bloc', () => {
    for (const { bodies } of templates) {
      for (const body of bodies) {
        expect(BLOCS).toContain(body.bloc);
        for (const entry of body.posts) expect(byCode.get(entry.title)?.bloc, entry.title).toBe(body.bloc);
      }
    }
  });

  it('give each body a head who is needed', () => {
    for (const { bodies } of templates) {
      for (const body of bodies) {
        const heads = body.posts.filter((entry) => byCode.get(entry.title)?.role === 'head');
        expect(heads, body.kind).toHaveLength(1);
        expect(heads[0]?.requirement, body.kind).not.toBe('optional');
      }
    }
  });

  it('have the key posts of a unit and no others', () => {
    for (const template of templates) {
      const key = entriesOf(template.unitType).filter((entry) => entry.requirement === 'key');
      expect(key.map((entry) => `${entry.title}×${entry.count}`).toSorted()).toEqual([
        'D01×1',
        'D02×1',
        'D03×1',
        'D30×1',
        'H02×1',
        'M01×1',
        'U02×1',
      ]);
    }
  });

  it('stay within the orientation of headcounts, with concurrent and military seats outside', () => {
    for (const type of ['commune', 'ward', 'special-zone']) {
      expect(seats(type, 'party')).toBeGreaterThanOrEqual(15);
      expect(seats(type, 'party')).toBeLessThanOrEqual(17);
      expect(seats(type, 'front')).toBeGreaterThanOrEqual(8);
      expect(seats(type, 'front')).toBeLessThanOrEqual(10);
      expect(seats(type, 'government') + seats(type, 'council')).toBeLessThanOrEqual(32);
      expect(seats(type, 'military')).toBe(0);
    }
    expect([seats('commune'), seats('ward'), seats('special-zone')]).toEqual([48, 52, 50]);
    for (const entry of entriesOf('commune')) {
      if (['H01', 'H10', 'H12', 'U01', 'Q02'].includes(entry.title)) expect(entry.inHeadcount).toBe(false);
    }
  });

  it('know what only wards and special zones have', () => {
    const names = (type: string) => templateOf(type).bodies.map((body) => body.name);
    expect(names('commune')).toContain('Phòng Kinh tế');
    expect(names('ward')).toContain('Phòng Kinh tế, Hạ tầng và Đô thị');
    expect(names('special-zone')).toEqual(
      expect.arrayContaining(['Ban Tổ chức', 'Ban Tuyên giáo và Dân vận']),
    );
    expect(names('special-zone')).not.toContain('Ban Xây dựng Đảng');
  });
});
