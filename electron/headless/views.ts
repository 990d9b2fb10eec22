/** The domain in the JSON shapes of the command line, which stay as they are while the domain grows. */
import type { Finding, FindingSubject } from '../../shared/domain/finding.ts';
import type { DraftColumn, DraftSheet } from '../../shared/domain/import-draft.ts';
import type { OwnRule } from '../../shared/domain/own-rule.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { PlanComparison } from '../../shared/domain/plan-comparison.ts';
import type { PlanFigures, PlanRecord } from '../../shared/domain/plan-record.ts';
import { mattersWhenVacant } from '../../shared/domain/post.ts';
import type { MergedFrom, Unit } from '../../shared/domain/unit.ts';
import type { WaiverRow } from '../../shared/domain/waiver.ts';
import type { PersonRow, PlanRow, RuleRow } from '../../shared/ipc/contract.ts';
import type { PaperView } from '../../shared/ipc/paper-channels.ts';
import type { PlanState } from '../../shared/rules/plan-state.ts';

export function personView({ person, retirement }: PersonRow) {
  return {
    id: person.id,
    fullName: person.fullName,
    sex: person.sex,
    birth: person.birth,
    ethnicity: person.ethnicity,
    religion: person.religion,
    homePlace: person.homePlace,
    currentTitle: person.currentTitle,
    currentUnit: person.currentUnit,
    currentUnitCode: person.currentUnitCode,
    positionSince: person.positionSince,
    appointedUntil: person.appointedUntil,
    recruited: person.recruited,
    generalEducation: person.generalEducation,
    degree: person.degree,
    degreeText: person.degreeText,
    fields: person.fields,
    schools: person.schools,
    theory: person.theory,
    stateManagement: person.stateManagement,
    foreignLanguage: person.foreignLanguage,
    informatics: person.informatics,
    party: person.party,
    planning: person.planning,
    proposedTitle: person.proposedTitle,
    proposedTitleCode: person.proposedTitleCode,
    salary: person.salary,
    evaluations: person.evaluations,
    disciplines: person.disciplines,
    relatives: person.relatives,
    service: person.service,
    note: person.note,
    citizenId: person.citizenId,
    extra: person.extra,
    inScope: person.inScope,
    retirement,
    source: sourceView(person.source),
  };
}

function sourceView(source: Person['source']) {
  return source === null ? null : { file: source.file, sheet: source.sheet, row: source.row };
}

/** A paper as it stands, with what the plan has otherwise since it was made. */
export function paperView({ registerId, files, ...paper }: PaperView) {
  return { ...paper, files: files.map(({ format, path }) => ({ format, path })) };
}

export function unitView(unit: Unit, mergedFrom: readonly MergedFrom[]) {
  return {
    code: unit.code,
    name: unit.name,
    type: unit.type,
    mergedFrom: mergedFrom.map(({ code, name, district, part }) => ({ code, name, district, part })),
  };
}

export function postView(state: PlanState, { post, personId, form, since }: PlanRow) {
  const body = state.bodies.get(post.bodyId);
  return {
    id: post.id,
    unitCode: post.unitCode,
    unitName: state.units.get(post.unitCode)?.fullName ?? post.unitCode,
    body: body?.name ?? post.bodyId,
    bloc: body?.bloc ?? null,
    title: post.title,
    slot: post.slot,
    inHeadcount: post.inHeadcount,
    required: mattersWhenVacant(post),
    personId,
    form,
    since,
  };
}

/** With the name of the body; what there is none of is left out. */
function subjectView(state: PlanState, { unitCode, bodyId, postId, personId }: FindingSubject) {
  return {
    ...(unitCode === undefined ? {} : { unitCode }),
    ...(bodyId === undefined ? {} : { body: state.bodies.get(bodyId)?.name ?? bodyId }),
    ...(postId === undefined ? {} : { postId }),
    ...(personId === undefined ? {} : { personId }),
  };
}

export function findingView(state: PlanState, finding: Finding) {
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    scope: finding.scope,
    subject: subjectView(state, finding.subject),
    wanted: finding.wanted,
    found: finding.found,
    legalBasis: finding.legalBasis,
    waived: finding.waived,
    lapsed: finding.lapsed ?? null,
    toConfirm: finding.toConfirm === true,
  };
}

/** A waiver under the id of its finding, with where it stands. */
export function waiverView(state: PlanState, { findingId, subject, ...waiver }: WaiverRow) {
  return {
    finding: findingId,
    rule: waiver.rule,
    scope: waiver.scope,
    subject: subjectView(state, subject),
    wanted: waiver.wanted,
    found: waiver.found,
    kind: waiver.kind,
    state: waiver.state,
    document: waiver.document,
    documentDate: waiver.documentDate,
    approver: waiver.approver,
    deadline: waiver.deadline,
    course: waiver.course,
    status: waiver.status,
    completedOn: waiver.completedOn,
    reason: waiver.reason,
    recordedAt: waiver.recordedAt,
  };
}

export function planView(plan: PlanRecord, figures: PlanFigures) {
  const { id, name, startDate, termEnd, standardsVersion, inUse, archived, stage, madeAt, copiedFrom } = plan;
  const { filled, vacantRequired, unplaced, surplus, findings } = figures;
  return {
    ...{ id, name, startDate, termEnd, standardsVersion, inUse, archived, stage, madeAt, copiedFrom },
    figures: { filled, vacantRequired, unplaced, surplus, findings },
  };
}

export function comparisonView(state: PlanState, comparison: PlanComparison) {
  const { mine, other, figures, moves, people, seats, findings, headcount } = comparison;
  return {
    mine: { id: mine.id, name: mine.name },
    other: { id: other.id, name: other.name },
    figures,
    moves,
    people,
    seats,
    findings: findings.map(({ rule, onlyMine, onlyOther, inBoth }) => ({
      rule,
      onlyMine: onlyMine.map((finding) => findingView(state, finding)),
      onlyOther: onlyOther.map((finding) => findingView(state, finding)),
      inBoth,
    })),
    headcount,
  };
}

/** `overridden` names the thresholds the office set. */
export function ruleView({ id, scope, severity, parameters, legalBasis, editable, ...rule }: RuleRow) {
  return {
    id,
    scope,
    severity,
    shippedSeverity: rule.shippedSeverity,
    off: rule.off,
    changed: rule.changed,
    confirmed: rule.confirmed,
    overridden: editable.filter(({ overridden }) => overridden).map(({ name }) => name),
    parameters,
    legalBasis,
  };
}

/** A rule of the office's own in the shape of the others: what it compares stands in place of thresholds. */
export function ownRuleView({ id, scope, severity, active, name, conditions, message, citation }: OwnRule) {
  return {
    id,
    scope,
    severity,
    shippedSeverity: severity,
    off: !active,
    changed: false,
    confirmed: true,
    overridden: [],
    parameters: { name, conditions, message },
    legalBasis: citation === null ? [] : [citation],
  };
}

export function sheetView({ name, header, columns, ...sheet }: DraftSheet) {
  return {
    name,
    headerRow: header?.firstRow ?? null,
    columns: columns.map(columnView),
    id: sheet.id,
    used: sheet.used,
    hidden: sheet.hidden,
    people: sheet.people,
    groups: sheet.groups,
    skipped: sheet.skipped,
    hiddenRows: sheet.hiddenRows,
    unit: sheet.unit,
  };
}

function columnView({ index, header, field, confidence, ...column }: DraftColumn) {
  const { use, option, by, encoding, hidden } = column;
  return { index, header, field, confidence, use, option, by, encoding, hidden };
}
