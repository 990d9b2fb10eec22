/** All words of the program, by language and area. Every area has the same keys in both languages. */
import { authority as authorityEn } from './en/authority.ts';
import { candidates as candidatesEn } from './en/candidates.ts';
import { citations as citationsEn } from './en/citations.ts';
import { common as commonEn } from './en/common.ts';
import { comparison as comparisonEn } from './en/comparison.ts';
import { decisions as decisionsEn } from './en/decisions.ts';
import { domain as domainEn } from './en/domain.ts';
import { errors as errorsEn } from './en/errors.ts';
import { exchange as exchangeEn } from './en/exchange.ts';
import { explain as explainEn } from './en/explain.ts';
import { exports as exportsEn } from './en/exports.ts';
import { find as findEn } from './en/find.ts';
import { findings as findingsEn } from './en/findings.ts';
import { firstSteps as firstStepsEn } from './en/first-steps.ts';
import { fullCheck as fullCheckEn } from './en/full-check.ts';
import { headless as headlessEn } from './en/headless.ts';
import { help as helpEn } from './en/help.ts';
import { helpWords as helpWordsEn } from './en/help-words.ts';
import { histories as historiesEn } from './en/histories.ts';
import { history as historyEn } from './en/history.ts';
import { importText as importTextEn } from './en/import.ts';
import { importFiles as importFilesEn } from './en/import-files.ts';
import { importScreen as importScreenEn } from './en/import-screen.ts';
import { journal as journalEn } from './en/journal.ts';
import { lists as listsEn } from './en/lists.ts';
import { main as mainEn } from './en/main.ts';
import { organisation as organisationEn } from './en/organisation.ts';
import { outlook as outlookEn } from './en/outlook.ts';
import { overview as overviewEn } from './en/overview.ts';
import { ownRules as ownRulesEn } from './en/own-rules.ts';
import { papers as papersEn } from './en/papers.ts';
import { paste as pasteEn } from './en/paste.ts';
import { people as peopleEn } from './en/people.ts';
import { personCard as personCardEn } from './en/person-card.ts';
import { plan as planEn } from './en/plan.ts';
import { planColumns as planColumnsEn } from './en/plan-columns.ts';
import { plans as plansEn } from './en/plans.ts';
import { proposal as proposalEn } from './en/proposal.ts';
import { reports as reportsEn } from './en/reports.ts';
import { review as reviewEn } from './en/review.ts';
import { roster as rosterEn } from './en/roster.ts';
import { ruleEdit as ruleEditEn } from './en/rule-edit.ts';
import { ruleList as ruleListEn } from './en/rule-list.ts';
import { rules as rulesEn } from './en/rules.ts';
import { selection as selectionEn } from './en/selection.ts';
import { settings as settingsEn } from './en/settings.ts';
import { shell as shellEn } from './en/shell.ts';
import { shownList as shownListEn } from './en/shown-list.ts';
import { standards as standardsEn } from './en/standards.ts';
import { statistics as statisticsEn } from './en/statistics.ts';
import { templates as templatesEn } from './en/templates.ts';
import { vacancies as vacanciesEn } from './en/vacancies.ts';
import { waivers as waiversEn } from './en/waivers.ts';
import { welcome as welcomeEn } from './en/welcome.ts';
import { work as workEn } from './en/work.ts';
import { workSteps as workStepsEn } from './en/work-steps.ts';
import { authority as authorityVi } from './vi/authority.ts';
import { candidates as candidatesVi } from './vi/candidates.ts';
import { citations as citationsVi } from './vi/citations.ts';
import { common as commonVi } from './vi/common.ts';
import { comparison as comparisonVi } from './vi/comparison.ts';
import { decisions as decisionsVi } from './vi/decisions.ts';
import { domain as domainVi } from './vi/domain.ts';
import { errors as errorsVi } from './vi/errors.ts';
import { exchange as exchangeVi } from './vi/exchange.ts';
import { explain as explainVi } from './vi/explain.ts';
import { exports as exportsVi } from './vi/exports.ts';
import { find as findVi } from './vi/find.ts';
import { findings as findingsVi } from './vi/findings.ts';
import { firstSteps as firstStepsVi } from './vi/first-steps.ts';
import { fullCheck as fullCheckVi } from './vi/full-check.ts';
import { headless as headlessVi } from './vi/headless.ts';
import { help as helpVi } from './vi/help.ts';
import { helpWords as helpWordsVi } from './vi/help-words.ts';
import { histories as historiesVi } from './vi/histories.ts';
import { history as historyVi } from './vi/history.ts';
import { importText as importTextVi } from './vi/import.ts';
import { importFiles as importFilesVi } from './vi/import-files.ts';
import { importScreen as importScreenVi } from './vi/import-screen.ts';
import { journal as journalVi } from './vi/journal.ts';
import { lists as listsVi } from './vi/lists.ts';
import { main as mainVi } from './vi/main.ts';
import { organisation as organisationVi } from './vi/organisation.ts';
import { outlook as outlookVi } from './vi/outlook.ts';
import { overview as overviewVi } from './vi/overview.ts';
import { ownRules as ownRulesVi } from './vi/own-rules.ts';
import { papers as papersVi } from './vi/papers.ts';
import { paste as pasteVi } from './vi/paste.ts';
import { people as peopleVi } from './vi/people.ts';
import { personCard as personCardVi } from './vi/person-card.ts';
import { plan as planVi } from './vi/plan.ts';
import { planColumns as planColumnsVi } from './vi/plan-columns.ts';
import { plans as plansVi } from './vi/plans.ts';
import { proposal as proposalVi } from './vi/proposal.ts';
import { reports as reportsVi } from './vi/reports.ts';
import { review as reviewVi } from './vi/review.ts';
import { roster as rosterVi } from './vi/roster.ts';
import { ruleEdit as ruleEditVi } from './vi/rule-edit.ts';
import { ruleList as ruleListVi } from './vi/rule-list.ts';
import { rules as rulesVi } from './vi/rules.ts';
import { selection as selectionVi } from './vi/selection.ts';
import { settings as settingsVi } from './vi/settings.ts';
import { shell as shellVi } from './vi/shell.ts';
import { shownList as shownListVi } from './vi/shown-list.ts';
import { standards as standardsVi } from './vi/standards.ts';
import { statistics as statisticsVi } from './vi/statistics.ts';
import { templates as templatesVi } from './vi/templates.ts';
import { vacancies as vacanciesVi } from './vi/vacancies.ts';
import { waivers as waiversVi } from './vi/waivers.ts';
import { welcome as welcomeVi } from './vi/welcome.ts';
import { work as workVi } from './vi/work.ts';
import { workSteps as workStepsVi } from './vi/work-steps.ts';

export const catalogs = {
  vi: {
    authority: authorityVi,
    candidates: candidatesVi,
    citations: citationsVi,
    common: commonVi,
    comparison: comparisonVi,
    decisions: decisionsVi,
    domain: domainVi,
    errors: errorsVi,
    exchange: exchangeVi,
    explain: explainVi,
    exports: exportsVi,
    find: findVi,
    findings: findingsVi,
    fullCheck: fullCheckVi,
    headless: headlessVi,
    help: { ...helpVi, page: { ...helpVi.page, firstSteps: firstStepsVi } },
    helpWords: helpWordsVi,
    histories: historiesVi,
    history: historyVi,
    import: importTextVi,
    importFiles: importFilesVi,
    importScreen: importScreenVi,
    journal: journalVi,
    lists: listsVi,
    main: mainVi,
    organisation: organisationVi,
    outlook: outlookVi,
    overview: overviewVi,
    ownRules: ownRulesVi,
    papers: papersVi,
    paste: pasteVi,
    people: peopleVi,
    personCard: personCardVi,
    plan: planVi,
    roster: rosterVi,
    plans: plansVi,
    planColumns: planColumnsVi,
    proposal: proposalVi,
    reports: reportsVi,
    review: reviewVi,
    ruleEdit: ruleEditVi,
    ruleList: ruleListVi,
    rules: rulesVi,
    selection: selectionVi,
    settings: settingsVi,
    shell: shellVi,
    standards: standardsVi,
    statistics: statisticsVi,
    templates: templatesVi,
    vacancies: vacanciesVi,
    waivers: waiversVi,
    shownList: shownListVi,
    welcome: welcomeVi,
    work: workVi,
    workSteps: workStepsVi,
  },
  en: {
    authority: authorityEn,
    candidates: candidatesEn,
    citations: citationsEn,
    common: commonEn,
    comparison: comparisonEn,
    decisions: decisionsEn,
    domain: domainEn,
    errors: errorsEn,
    exchange: exchangeEn,
    explain: explainEn,
    exports: exportsEn,
    find: findEn,
    findings: findingsEn,
    fullCheck: fullCheckEn,
    headless: headlessEn,
    help: { ...helpEn, page: { ...helpEn.page, firstSteps: firstStepsEn } },
    helpWords: helpWordsEn,
    histories: historiesEn,
    history: historyEn,
    import: importTextEn,
    importFiles: importFilesEn,
    importScreen: importScreenEn,
    journal: journalEn,
    lists: listsEn,
    main: mainEn,
    organisation: organisationEn,
    outlook: outlookEn,
    overview: overviewEn,
    ownRules: ownRulesEn,
    papers: papersEn,
    paste: pasteEn,
    people: peopleEn,
    personCard: personCardEn,
    plan: planEn,
    roster: rosterEn,
    plans: plansEn,
    planColumns: planColumnsEn,
    proposal: proposalEn,
    reports: reportsEn,
    review: reviewEn,
    ruleEdit: ruleEditEn,
    ruleList: ruleListEn,
    rules: rulesEn,
    selection: selectionEn,
    settings: settingsEn,
    shell: shellEn,
    standards: standardsEn,
    statistics: statisticsEn,
    templates: templatesEn,
    vacancies: vacanciesEn,
    waivers: waiversEn,
    shownList: shownListEn,
    welcome: welcomeEn,
    work: workEn,
    workSteps: workStepsEn,
  },
} as const;

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
