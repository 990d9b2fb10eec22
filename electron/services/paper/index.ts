/** Papers as records, for whoever answers windows or the command line; `produce.ts` makes files of them. */
export { checkPapers } from './check.ts';
export { exchangeTable, setOrganCode, setTypeCodes } from './exchange.ts';
export {
  heldPlacements,
  listedPapers,
  paperCounts,
  paperList,
  papersConcerning,
  paperView,
} from './lists.ts';
export { numberPapers, previewNumbers } from './numbering.ts';
export {
  discardPapers,
  draftPapers,
  issuePapers,
  papersNotMade,
  remakePapers,
  revokePapers,
  signPapers,
  textOfPaper,
} from './papers.ts';
export { noteNumbers, registerViews, setFirstNumber, unnoteNumbers } from './registers.ts';
