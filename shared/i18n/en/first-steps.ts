import type { SameKeys } from '../translate.ts';
import type { firstSteps as vi } from '../vi/first-steps.ts';

/** The page of the manual that leads from an open file to decisions handed over. */
export const firstSteps: SameKeys<typeof vi> = {
  title: 'Step by step, from the roster to the decisions',
  s1: 'At the top of Overview stand the four steps of a plan, the one at hand and what comes next. The foot of the window says it on every screen: press “Next” to see what is to be done, and do it. To try first, open the sample province from the welcome screen.',
  s2: 'Roster: import it from Excel (Ctrl+I), look at what was not understood, then accept. The sample province has one already.',
  s3: 'What blocks: under Checks, filter by Block. Choose a line and press Ctrl+. for what it rests on and the ways out. Where somebody cannot hold the seat, open it in Plan and press Delete. For many at once: in Plan press the mark Block above the grid, Ctrl+A, then Delete.',
  s4: 'Placing: Ctrl+Shift+B proposes people without a seat for vacant seats; look at the lines, untick what you do not want, then press Place. To choose one by one, type the name into the cell or pick among the Candidates.',
  s5: 'People without a seat: under Surplus, retirement choose them and settle them. It is done when the foot of the window says 0 people not placed and nothing blocks.',
  s6: 'Comparing: press the name of the plan at the top, choose New plan…, change something, then under Plans choose the other one and Compare with the plan in use. Single people may be taken over from the other.',
  s7: 'Review: press the stage (Draft) beside the name of the plan and choose Send to review. The head goes through the seats under Review, then chooses Approve…; the plan is locked.',
  s8: 'Decisions: the clerk opens Papers, presses Draft all under To draft, chooses papers under Drafts and Number…, then exports or prints them under Numbered. Once signed and sent out, Mark as issued.',
  s9: 'Every step can be undone with Ctrl+Z, even after the file was opened again.',
};
