/** What the frame of a decision is made of, and who besides the issuer's own offices carries it out. */
import { type Issuer, isCommuneIssuer } from '../domain/issuer.ts';
import type { Unit } from '../domain/unit.ts';
import { citingDay } from './decision-frame.ts';
import type { DecisionInput } from './decision-input.ts';
import type { KindText } from './kinds/kind-text.ts';
import type { Voice } from './kinds/voice.ts';
import type { FrameInput } from './paper-frame.ts';

/** The commune all people of a paper come to; null where there are several, or none. */
function unitOf({ people }: DecisionInput): Unit | null {
  const units = people.map(({ seat }) => seat?.unit ?? null);
  const [first = null] = units;
  return units.every((unit) => unit?.code === first?.code) ? first : null;
}

/** The frame of a decision that rests on `caseBases` besides the bases of the table. */
export function frameInput(input: DecisionInput, caseBases: readonly string[]): FrameInput {
  const { kind, family, people, province, settings, authority, citations, number } = input;
  return {
    decided: { kind, title: people[0].seat?.title ?? null, family },
    unit: unitOf(input),
    province,
    settings,
    authority,
    citations,
    caseBases,
    number,
    day: citingDay(input),
  };
}

/** Those the text names, without the commune's own organ where that is the issuer. */
export function furtherExecutors(voice: Voice, { executors }: KindText, issuer: Issuer): readonly string[] {
  if (!isCommuneIssuer(issuer)) return executors;
  const { say } = voice;
  const own = [say`Chủ tịch Uỷ ban nhân dân`, say`Đảng uỷ`].map((organ) => voice.inUnits(organ));
  return executors.filter((one) => !own.includes(one));
}
