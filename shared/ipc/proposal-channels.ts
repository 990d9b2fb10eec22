/** Channels of placing many people at once, answered by the data process. */
import { z } from 'zod';
import { Proposal, ProposalItem, ProposalRequest } from '../domain/proposal.ts';
import { ChangeResult } from './shapes.ts';

export const proposalChannels = {
  /** People without a seat for vacant seats, all at once; nothing is changed. `cancelled` where the plan changes. */
  'proposal.make': { args: ProposalRequest.extend({ workId: z.string() }), result: Proposal },
  /** Places those chosen of a proposal in one step: all of them, or, where any is refused, nobody. */
  'proposal.apply': { args: z.object({ items: z.array(ProposalItem).min(1) }), result: ChangeResult },
} as const;
