/** A proposal as it is made, and what the officer makes of it before anybody is placed. */
import { useEffect, useState } from 'react';
import {
  countedAs,
  type Finding,
  type PersonId,
  type PostId,
  type Proposal,
  type ProposalRequest,
  type ProposalRow,
} from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { attempt } from '../../components/toasts.tsx';
import { usePlanStore } from '../../state/plan-store.ts';
import { cancelWork, showWork } from '../../state/work.ts';

/** A row as it stands in the dialog: `chosen` where the officer named somebody else. */
export interface Line extends Omit<ProposalRow, 'because' | 'nearness'> {
  because: ProposalRow['because'] | 'chosen';
  /** Null where it was not asked for somebody who came by an exchange. */
  nearness: ProposalRow['nearness'] | null;
}

/** How a line stands, by the worst that is not waived; what is only worth knowing does not count. */
export function standingOf(lacks: readonly Finding[]): 'met' | 'warned' | 'blocked' {
  const counted = new Set(lacks.map(countedAs));
  if (counted.has('block')) return 'blocked';
  return counted.has('warn') ? 'warned' : 'met';
}

export interface ProposalState {
  /** Null while it is being made. */
  proposal: Proposal | null;
  /** The work it is made by. */
  workId: string;
  failure: unknown;
  lines: readonly Line[];
  chosen: ReadonlySet<PostId>;
  choose: (postIds: Iterable<PostId>) => void;
  /** Puts somebody else in the line of a seat. */
  replace: (postId: PostId, personId: PersonId) => void;
  retry: () => void;
}

/**
 * Made anew whenever the request or the plan changes. Who meets everything is chosen to begin with; who lacks
 * something is chosen by the officer or not at all.
 */
export function useProposal(request: ProposalRequest): ProposalState {
  const revision = usePlanStore((state) => state.revision);
  const [attempts, setAttempts] = useState(0);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [workId, setWorkId] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<PostId>>(new Set());
  const question = JSON.stringify(request);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the plan changes, or once more on demand
  useEffect(() => {
    let wanted = true;
    setProposal(null);
    setFailure(null);
    const asked = JSON.parse(question) as ProposalRequest;
    const work = showWork('propose');
    setWorkId(work.workId);
    call('proposal.make', { ...asked, workId: work.workId })
      .finally(work.end)
      .then(
        (made) => {
          if (!wanted) return;
          setProposal(made);
          setLines(made.rows);
          setChosen(new Set(seatsOf(made.rows, 'met')));
        },
        (error: unknown) => {
          if (wanted) setFailure(error);
        },
      );
    return () => {
      wanted = false;
      // Nobody waits for it any more; one that is done hears nothing of it.
      attempt(() => cancelWork(work.workId));
    };
  }, [question, revision, attempts]);

  const replace = (postId: PostId, personId: PersonId): void =>
    attempt(async () => {
      const line = lines.find((one) => one.postId === postId);
      const other = lines.find((one) => one.personId === personId);
      if (line === undefined) return;
      const changed = [await withPerson(line, personId)];
      // Whoever is proposed elsewhere changes places with whom they replace: nobody falls out of the proposal.
      if (other !== undefined) changed.push(await withPerson(other, line.personId));
      setLines((present) => present.map((one) => changed.find((to) => to.postId === one.postId) ?? one));
      setChosen((present) => {
        const next = new Set(present).add(postId);
        // What blocks is chosen by the officer, never by an exchange.
        for (const one of changed)
          if (one.postId !== postId && standingOf(one.lacks) === 'blocked') next.delete(one.postId);
        return next;
      });
    });
  return {
    proposal,
    workId,
    failure,
    lines,
    chosen,
    choose: (postIds) => setChosen(new Set(postIds)),
    replace,
    retry: () => setAttempts((count) => count + 1),
  };
}

/** Seats of the lines that stand so. */
export function seatsOf(lines: readonly Pick<Line, 'postId' | 'lacks'>[], standing: 'met'): PostId[] {
  return lines.filter(({ lacks }) => standingOf(lacks) === standing).map(({ postId }) => postId);
}

/** A line with somebody else in it; whoever stood there may be named for it again. */
async function withPerson(line: Line, personId: PersonId): Promise<Line> {
  const lacks = await call('candidate.check', { postId: line.postId, personId });
  const known = line.others.find((one) => one.personId === personId);
  const before = line.nearness === null ? [] : [{ personId: line.personId, nearness: line.nearness }];
  return {
    ...line,
    personId,
    lacks,
    nearness: known?.nearness ?? null,
    others: [...before, ...line.others.filter((one) => one !== known)],
    because: 'chosen',
  };
}
