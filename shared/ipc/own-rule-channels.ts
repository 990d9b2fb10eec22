/** Channels of the office's own rules, answered by the data process. The rules themselves come with the plan. */
import { z } from 'zod';
import { OwnRuleDraft, OwnRuleId, OwnRulePreview } from '../domain/index.ts';
import { ChangeResult } from './shapes.ts';

export const ownRuleChannels = {
  /** Adds a rule, or replaces the one of its id. */
  'ownRule.save': {
    args: z.object({ rule: OwnRuleDraft }),
    result: ChangeResult.extend({ id: OwnRuleId }),
  },
  'ownRule.remove': { args: z.object({ id: OwnRuleId }), result: ChangeResult },
  /** Whom a rule would hit once saved and on; nothing is written. */
  'ownRule.preview': { args: z.object({ rule: OwnRuleDraft }), result: OwnRulePreview },
} as const;
