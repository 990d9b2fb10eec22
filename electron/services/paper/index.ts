/** Everything about papers as records, for whoever answers windows or the command line. */
export { checkPapers } from './check.ts';
export { exchangeTable, setOrganCode, setTypeCodes } from './exchange.ts';
export { paperList, papersConcerning } from './lists.ts';
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
export { printPapers, producePapers } from './produce.ts';
export { noteNumbers, registerViews, setFirstNumber, unnoteNumbers } from './registers.ts';
