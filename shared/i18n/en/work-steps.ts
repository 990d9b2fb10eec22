import type { SameKeys } from '../translate.ts';
import type { workSteps as vi } from '../vi/work-steps.ts';

/** The steps of the work on a plan, and what comes next. */
export const workSteps: SameKeys<typeof vi> = {
  label: 'Steps of the plan',
  next: 'What comes next',
  nextIs: 'Next: {{step}}',
  all: 'See the steps',
  done: 'done',
  current: 'at hand',
  name: {
    roster: 'Roster',
    placing: 'Placing',
    review: 'Review, approval',
    papers: 'Decisions',
  },
  standing: {
    people: '{{count}} people',
    noPeople: 'Nobody yet',
    open: '{{unplaced}} people not placed, {{blocking}} blocking findings',
    placed: 'Everybody placed, nothing blocks',
    later: 'After approval',
    drawUp: 'To be drawn up, numbered, issued',
    issued: 'Issued',
  },
  text: {
    roster: 'Import the lists you have (Excel, ODS, CSV), or add people one by one under Cadres.',
    placing: {
      both: '{{blocking}} findings block and {{unplaced}} people are not placed. Open a finding to see what it rests on and the ways out; leave vacant the seat of whoever cannot hold it. Then place many at once; whoever has no seat left is settled.',
      unplaced:
        '{{unplaced}} people are not placed. Place many at once from a proposal, or choose person by person under Plan; whoever has no seat left is settled (retirement, resignation, surplus…).',
      blocking: '{{blocking}} findings block. Open each of them to see what it rests on and the ways out.',
    },
    draft:
      'Everybody has a seat or is settled, and nothing blocks. Another plan may be made to compare with; then send this one to review.',
    'in-review':
      'The head looks at the seats one by one, agrees or sends back, and then approves. An approved plan is locked.',
    approved:
      'The clerk drafts the decisions, numbers them, prints or exports them; once signed and sent out, the plan is marked as issued.',
    issued: 'The plan is issued. To change it, reopen it with a reason; the monthly report is under Reports.',
  },
  act: {
    import: 'Import lists…',
    findings: 'See what blocks',
    propose: 'Place many at once…',
    settle: 'Settle people',
    compare: 'Plans',
    review: 'Open Review',
    papers: 'Open Papers',
    reports: 'Open Reports',
    help: 'Step by step',
  },
};
