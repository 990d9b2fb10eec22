/**
 * Plans on their way to windows: what is too large for one message is read in parts, so that none is longer than a
 * text may be, and others are answered between any two of them.
 */
import { AppError } from '../../../shared/domain/errors.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import type { PlanFindings, PlanPart, PlanSnapshotDto } from '../../../shared/ipc/contract.ts';
import { packed, type SentPart, type SentSnapshot } from '../../../shared/ipc/sent-plan.ts';
import type { Session } from '../workspace/session.ts';
import { personRow, planCounts, planRow, unitSummary } from './rows.ts';
import { headOf, postsInOrder } from './snapshot.ts';

/** Seats, people and findings of one part: a province comes whole, and a part takes some fifths of a second. */
const MOST_IN_PART = 10_000;

/** Readings kept at the same time: those of windows that went away before their end make room for others. */
const MOST_READINGS = 8;

/** What was there when a window began to read. Seats come before findings, which are told by the units of seats. */
interface Reading {
  session: Session;
  posts: readonly PostId[];
  people: readonly PersonId[];
  findings: readonly Finding[];
}

export class PlanReadings {
  readonly #mostInPart: number;
  readonly #readings = new Map<number, Reading>();
  #last = 0;

  constructor(mostInPart = MOST_IN_PART) {
    this.#mostInPart = mostInPart;
  }

  /** The plan, or the beginning of one that is larger than a part. */
  begin(session: Session): SentSnapshot {
    const reading: Reading = {
      session,
      posts: postsInOrder(session),
      people: [...session.state.people.keys()],
      findings: session.findings.all(),
    };
    return packed({ ...headOf(session), ...this.#part(reading, 0), rest: this.#restOf(reading) });
  }

  /** All findings with the counts that rest on them, or the beginning; further parts bring nothing else either. */
  beginFindings(session: Session): PlanFindings {
    const { state, findings } = session;
    const reading: Reading = { session, posts: [], people: [], findings: findings.all() };
    return {
      units: [...state.units.keys()].map((code) => unitSummary(state, findings, code)),
      counts: planCounts(state, findings),
      findings: this.#part(reading, 0).findings,
      rest: this.#restOf(reading),
    };
  }

  /** A further part; throws `plan-reading-gone` where the file was left, or the reading is at its end. */
  part(session: Session, { reading: id, part }: { reading: number; part: number }): SentPart {
    const reading = this.#readings.get(id);
    if (reading === undefined || reading.session !== session) throw new AppError('plan-reading-gone');
    const next = part + 1;
    if ((next + 1) * this.#mostInPart >= sizeOf(reading)) this.#readings.delete(id);
    return packed(this.#part(reading, next));
  }

  #restOf(reading: Reading): PlanSnapshotDto['rest'] {
    const parts = Math.ceil(sizeOf(reading) / this.#mostInPart) - 1;
    return parts <= 0 ? null : { reading: this.#keep(reading), parts };
  }

  #keep(reading: Reading): number {
    // Nobody goes on reading a file that was left, and it is too large to be held for that.
    for (const [id, { session }] of this.#readings)
      if (session !== reading.session) this.#readings.delete(id);
    const [oldest] = this.#readings.keys();
    if (oldest !== undefined && this.#readings.size >= MOST_READINGS) this.#readings.delete(oldest);
    this.#last += 1;
    this.#readings.set(this.#last, reading);
    return this.#last;
  }

  #part({ session: { state }, posts, people, findings }: Reading, number: number): PlanPart {
    let from = number * this.#mostInPart;
    let to = from + this.#mostInPart;
    const cut = <T>(list: readonly T[]): readonly T[] => {
      const piece = list.slice(Math.max(0, from), Math.max(0, to));
      from -= list.length;
      to -= list.length;
      return piece;
    };
    return {
      rows: cut(posts).flatMap((id) => planRow(state, id) ?? []),
      people: cut(people).flatMap((id) => personRow(state, id) ?? []),
      findings: [...cut(findings)],
    };
  }
}

function sizeOf({ posts, people, findings }: Reading): number {
  return posts.length + people.length + findings.length;
}
