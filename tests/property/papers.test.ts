import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperList } from '../../electron/services/paper/lists.ts';
import { numberPapers } from '../../electron/services/paper/numbering.ts';
import {
  discardPapers,
  draftPapers,
  issuePapers,
  remakePapers,
  revokePapers,
  signPapers,
} from '../../electron/services/paper/papers.ts';
import { noteNumbers, registerViews, unnoteNumbers } from '../../electron/services/paper/registers.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { PaperView } from '../../shared/ipc/paper-channels.ts';
import { DATE, planned } from '../support/papers.ts';

const STEPS = [
  'draft',
  'number',
  'from',
  'sign',
  'issue',
  'revoke',
  'remake',
  'discard',
  'note',
  'unnote',
  'undo',
  'redo',
] as const;

interface Step {
  what: (typeof STEPS)[number];
  /** Which paper or number is meant, taken modulo what there is. */
  which: number;
}

const steps = fc.array(fc.record({ what: fc.constantFrom(...STEPS), which: fc.nat({ max: 9 }) }), {
  minLength: 5,
  maxLength: 30,
});

function carryOut(session: Session, { what, which }: Step): void {
  const papers = paperList(session);
  const some = papers.filter(({ id }) => id % 3 === which % 3).map(({ id }) => id);
  const one = papers
    .slice(which % Math.max(1, papers.length))
    .slice(0, 1)
    .map(({ id }) => id);
  const [register] = registerViews(session);
  switch (what) {
    case 'draft':
      draftPapers(session, null);
      return;
    case 'number':
      numberPapers(session, { paperIds: some, date: DATE, starts: [] });
      return;
    case 'from':
      if (register === undefined) return;
      numberPapers(session, { paperIds: one, date: DATE, starts: [{ ...register, start: which + 1 }] });
      return;
    case 'sign':
      signPapers(session, one, DATE);
      return;
    case 'issue':
      issuePapers(session, one, DATE);
      return;
    case 'revoke':
      revokePapers(session, one, 'lý do');
      return;
    case 'remake':
      remakePapers(session, some);
      return;
    case 'discard':
      discardPapers(session, one);
      return;
    case 'note': {
      const from = which + 1;
      if (register !== undefined)
        noteNumbers(session, { registerId: register.id, from, to: from + 2, kind: 'reserved', note: 'giữ' });
      return;
    }
    case 'unnote':
      if (register !== undefined) unnoteNumbers(session, register.id, which + 1);
      return;
    case 'undo':
      session.undo();
      return;
    case 'redo':
      session.redo();
  }
}

/** Carries a step out; a refusal is an answer, anything else a fault. */
function tryOut(session: Session, step: Step): void {
  try {
    carryOut(session, step);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // A broken constraint would be told so: the services must refuse before the file does.
    expect(['workspace-damaged', 'internal']).not.toContain(error.code);
  }
}

/** Numbers of papers that went out, by register: nobody may have them any more but these papers. */
function issuedNumbers(papers: readonly PaperView[]): Map<string, number> {
  return new Map(
    papers.flatMap(({ id, issuedOn, registerId, number }) =>
      issuedOn === null ? [] : [[`${registerId} ${number}`, id] as const],
    ),
  );
}

describe('registers, over any sequence of steps, undo and redo', () => {
  it('give no number twice, keep those of issued papers for good, and tell every gap', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const session = await planned(5);
        let issued = new Map<string, number>();
        for (const step of sequence) {
          tryOut(session, step);
          const papers = paperList(session);
          const taken = papers.flatMap(({ registerId, number }) =>
            number === null ? [] : `${registerId} ${number}`,
          );
          expect(new Set(taken).size).toBe(taken.length);
          const now = issuedNumbers(papers);
          for (const [key, id] of issued) expect(now.get(key)).toBe(id);
          issued = now;
          for (const register of registerViews(session)) {
            const own = new Set(
              papers.flatMap((p) => (p.registerId === register.id ? (p.number ?? []) : [])),
            );
            for (let number = register.firstNumber; number <= (register.last ?? 0); number += 1) {
              const gap = register.gaps.filter(({ from, to }) => from <= number && number <= to);
              expect(gap.length).toBe(own.has(number) ? 0 : 1);
            }
          }
        }
        session.close();
      }),
      { numRuns: 40 },
    );
  });
});
