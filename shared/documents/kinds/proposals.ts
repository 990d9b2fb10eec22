/** Seats of the commune that its council elects somebody to: proposed along with the post that a decision gives. */
import { CHAIR_TITLES } from '../../domain/decision-kind.ts';
import { effectiveDay, nameOf } from '../decision-frame.ts';
import type { DecisionPerson, HeldPost } from '../decision-input.ts';
import { councilTerm, spelledOut, unitPhrase } from '../wording.ts';
import type { Voice } from './voice.ts';

/** Term of the People's Councils in which the decision takes effect for somebody: `2026 - 2031`. */
export function termFor(voice: Voice, who: DecisionPerson): string {
  return councilTerm(effectiveDay(who, voice.input) ?? voice.input.planStart);
}

function electedByCouncil({ title }: HeldPost): boolean {
  return title.bloc === 'council' || CHAIR_TITLES.has(title.code);
}

/** Sentences on the people's other posts of their unit: seats that a council elects them to. */
export function proposalsForOtherPosts(voice: Voice): string[] {
  const { say } = voice;
  return voice.input.people.flatMap((who) => {
    if (who.seat === null) return [];
    const where = unitPhrase(who.seat.unit);
    return who.seat.alsoHolds.filter(electedByCouncil).map(({ post }) => {
      const seat = `${spelledOut(post.title, voice.style)} ${where}`;
      return say`Giới thiệu đồng chí ${nameOf(who.person)} để Hội đồng nhân dân ${where} bầu giữ chức vụ ${seat}, nhiệm kỳ ${termFor(voice, who)}.`;
    });
  });
}
