/**
 * How high a leadership title stands, told from its words: enough to say whether a post is a first leadership
 * post or a promotion (DOMAIN.md §2.2 (7)). Steps of the commune follow the position allowances of NĐ 07/2026
 * (chair 0,60 · vice-chair 0,50 · head 0,25 · deputy 0,15); titles of districts and provinces are fitted between
 * them by the allowances they had, which is an approximation: the rule that uses it only warns.
 */
import type { Person } from '../domain/person.ts';
import type { Title } from '../domain/post.ts';
import { fold } from '../text/fold.ts';
import { oncePer } from './once-per.ts';
import { oncePerText } from './once-per-text.ts';
import type { Placed } from './plan-view.ts';
import { type Tier, tierOf } from './workplace.ts';

/** 0: no leadership title. */
export const NO_LEADERSHIP = 0;

type Step = 'deputy' | 'head' | 'viceChair' | 'chair' | 'deputySecretary' | 'secretary';

const LEVELS: Record<Tier, Record<Step, number>> = {
  commune: { deputy: 15, head: 25, viceChair: 50, chair: 60, deputySecretary: 60, secretary: 65 },
  district: { deputy: 20, head: 30, viceChair: 60, chair: 80, deputySecretary: 80, secretary: 90 },
  province: { deputy: 30, head: 50, viceChair: 110, chair: 120, deputySecretary: 120, secretary: 125 },
};

/** A department of the province (sở, ban, ngành) stands as a whole; its director is above the heads inside it. */
const DEPARTMENT = { director: 90, deputyDirector: 75 } as const;

/** Most specific first; the first that fits a part of the text gives its step, null for no leadership title. */
const STEPS: readonly [RegExp, Step | null][] = [
  // Acting in a title is not holding it (NĐ 300/2026 Điều 34.3): "Quyền Chủ tịch", "Phụ trách Văn phòng".
  [/^(duoc |tam )?(giao )?(quyen|phu trach) |^q\. ?|\((duoc )?giao quyen\)/, null],
  [/^nguyen |\bchi bo\b|\btruong (thon|khu pho)\b|\bto (truong|pho)\b/, null],
  // The chair of the Front sits on the standing committee; its deputies head the organisations.
  [/\b(pho chu tich|pct) (thuong truc )?(uy ban |ub)?(mttq|mat tran)/, 'head'],
  [/\b(chu tich|ct) (uy ban |ub)?(mttq|mat tran)/, 'viceChair'],
  [/\bpho (chu tich|bi thu) (thuong truc )?(hoi (?!dong)|cong doan|lien doan|(\w+ )?doan\b)/, 'deputy'],
  [/\b(chu tich|bi thu) (hoi (?!dong)|cong doan|lien doan|(\w+ )?doan\b)/, 'head'],
  [/\b(pho bi thu|pbt)\b/, 'deputySecretary'],
  [/\b(bi thu|bt)\b/, 'secretary'],
  [/\b(pho chu tich|pct)\b/, 'viceChair'],
  [/\b(chu tich|ct)\b/, 'chair'],
  [/\bpho (truong|chanh|chu nhiem|giam doc|chi huy|hieu truong|phong|ban|tram|vp)\b/, 'deputy'],
  [/\b(pcvp|ptp|pgd|pcht|chinh tri vien pho)\b/, 'deputy'],
  [/\b(truong (phong|ban|tram|cong an)|chanh (van phong|vp)|cvp|chu nhiem|giam doc|gd)\b/, 'head'],
  [/\b(chi huy truong|cht|hieu truong|chinh tri vien)\b/, 'head'],
];

/** Level of a post of the catalogue, on the scale of the new communes. */
export const levelOfTitle = oncePer((title: Title) =>
  title.leadership ? Math.max(levelOfText(title.name, 'commune'), LEVELS.commune.deputy) : NO_LEADERSHIP,
);

/** Level of what the person holds now, from the roster's words; title and workplace are read together. */
export const levelOfPresentTitle = oncePer((person: Person) => {
  if (person.currentTitle.trim() === '') return NO_LEADERSHIP;
  return levelOfHeld(person.currentTitle, person.currentUnit);
});

/** Level of a title held elsewhere or before, in the words of a service record. */
export function levelOfHeld(position: string, unit: string): number {
  return levelOfPosition(`${position} ${unit}`);
}

const levelOfPosition = oncePerText((text) => levelOfText(text, tierOf(fold(text))));

const COMMUNE_LEVELS = [...new Set(Object.values(LEVELS.commune))].sort((a, b) => a - b);

/** The level just below on the scale of the communes; null for a first leadership post, which has none below. */
export function nextLowerLevel(level: number): number | null {
  return COMMUNE_LEVELS.findLast((lower) => lower < level) ?? null;
}

/** Level of the titles somebody is planned for (quy hoạch), from the words; null where they name no title. */
export function levelOfPlanning(planning: string): number | null {
  const folded = fold(planning);
  // A member of the provincial committee is planned for more than any post of a commune.
  if (/\btinh uy vien\b/.test(folded)) return LEVELS.province.secretary;
  const level = levelOfText(planning, tierOf(folded));
  return level === NO_LEADERSHIP ? null : level;
}

const COMMITTEE =
  /\b(bi thu|uy vien (ban )?(thuong vu|chap hanh|btv|bch)|uv ?(btv|bch)|(dang|huyen|thanh|thi|quan|tinh) uy vien)\b/;

/** Whether the present title is one of a Party committee, or one that its council elected (chair, vice-chair). */
export const sitsOnCommittee = oncePer((person: Person) => {
  const text = `${person.currentTitle} ${person.currentUnit}`;
  if (levelOfPresentTitle(person) >= LEVELS.commune.viceChair) return true;
  // Cells of the Party and its youth union have secretaries of their own.
  return COMMITTEE.test(fold(text).replace(/\bbi thu (chi bo|chi doan|(\w+ )?doan)\b/g, ''));
});

export function isPresentTitleUnknown({ person }: Pick<Placed, 'person'>): boolean {
  return person.currentTitle.trim() === '';
}

/** A first leadership post or a higher one; keeping one's post, or taking an equal or lower one, is neither. */
export function isPromotion({ placement, title, person, military }: Placed): boolean {
  if (military || !title.leadership || placement.form === 'keep') return false;
  return levelOfPresentTitle(person) < levelOfTitle(title);
}

/** The highest of the titles a text names: "Phó Bí thư, Chủ tịch UBND xã" names two. */
function levelOfText(text: string, tier: Tier): number {
  // "Trưởng bản" heads a village; folded it would read as "Trưởng Ban".
  const folded = fold(text.normalize('NFC').replace(/trưởng bản/giu, 'trưởng thôn'));
  const parts = folded.split(/ ?[,;/+] ?| [-–] /);
  return Math.max(NO_LEADERSHIP, ...parts.map((part) => levelOfPart(part, tier)));
}

function levelOfPart(part: string, tier: Tier): number {
  if (tier === 'province' && /\bpho giam doc so\b/.test(part)) return DEPARTMENT.deputyDirector;
  if (tier === 'province' && /\bgiam doc so\b/.test(part)) return DEPARTMENT.director;
  const step = STEPS.find(([pattern]) => pattern.test(part))?.[1] ?? null;
  return step === null ? NO_LEADERSHIP : LEVELS[tier][step];
}
