/** Templates of decisions: which are in use, loading one of the office's own, going back to the program's. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sampleDecision } from '../../../shared/documents/sample-decision.ts';
import type { DecisionFamily } from '../../../shared/domain/decision.ts';
import type { DecisionKind } from '../../../shared/domain/decision-kind.ts';
import {
  type OwnTemplate,
  severityOf,
  type TemplateCheck,
  type TemplateScope,
  templateFor,
} from '../../../shared/domain/document-template.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { ProvinceCode } from '../../../shared/domain/ids.ts';
import type { Issuer } from '../../../shared/domain/issuer.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import {
  checksumOf,
  keepTemplateFile,
  ownTemplates,
  scopeToRow,
  templateFile,
  templateToRow,
} from '../../db/queries/template-rows.ts';
import { exportAssets } from '../../export/assets.ts';
import { decisionDocx } from '../../export/docx/decision-docx.ts';
import { checkTemplate } from '../../export/docx/own/check-template.ts';
import { readWords } from '../../export/docx/own/read-words.ts';
import { loadTemplate, type TemplateSource, templateBytes } from '../../export/docx/template.ts';
import { findOfficeSuite } from '../../export/pdf/office-suite.ts';
import { appRoot, loadProvinces } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';

/** A file larger than this is no template; it is not even read. */
const MOST_BYTES = 50_000_000;

/** A template to be looked at: a file, or with no path the one in use for the scope. */
export interface TemplateRequest extends TemplateScope {
  path: string | null;
}

/** Whether decisions in templates of the office's own can become PDF on this machine. */
export function hasOfficeSuite(): boolean {
  return findOfficeSuite() !== null;
}

/** The office's own templates in use. */
export function templateList({ db }: Session): OwnTemplate[] {
  return ownTemplates(db);
}

/** What the template of a decision is chosen by; with no kind or organ, that of all of them is meant. */
export interface TemplateChoice {
  family: DecisionFamily;
  decisionKind: DecisionKind | null;
  /** Left out in papers kept since before it was noted in them. */
  issuer?: Issuer | null | undefined;
}

function choiceOf({ family, issuer, kind }: TemplateScope): TemplateChoice {
  return { family, issuer, decisionKind: kind };
}

/** Templates of decisions, read once for many papers. */
export class TemplateBook {
  readonly own: readonly OwnTemplate[];
  readonly #session: Session;
  readonly #sources = new Map<string, TemplateSource>();
  readonly #fields = new Map<string, readonly string[]>();

  constructor(session: Session) {
    this.#session = session;
    this.own = ownTemplates(session.db);
  }

  /** The template of the office for a decision; null where it is written by ours. */
  ownFor({ family, issuer = null, decisionKind }: TemplateChoice): OwnTemplate | null {
    return templateFor(this.own, { family, issuer, kind: decisionKind });
  }

  /** Whether a decision is written in a template with this merge field; ours have all that a decision wants. */
  hasField(choice: TemplateChoice, field: string): boolean {
    const own = this.ownFor(choice);
    if (own === null) return true;
    const fields =
      this.#fields.get(own.checksum) ??
      checkTemplate(templateBytes(this.sourceFor(choice)), choice.family).fields;
    this.#fields.set(own.checksum, fields);
    return fields.includes(field);
  }

  /** What a decision is filled into. */
  sourceFor(choice: TemplateChoice): TemplateSource {
    const own = this.ownFor(choice);
    const key = own?.checksum ?? choice.family;
    const known = this.#sources.get(key);
    if (known !== undefined) return known;
    const source =
      own === null ? shippedTemplate(choice.family) : { docx: templateFile(this.#session.db, own.checksum) };
    this.#sources.set(key, source);
    return source;
  }
}

function shippedTemplate(family: DecisionFamily): TemplateSource {
  return loadTemplate(exportAssets(appRoot()).templatesDir, family);
}

function bytesOf(path: string): Uint8Array {
  const file = basename(path);
  let size: number;
  try {
    size = statSync(path).size;
  } catch (error) {
    throw new AppError('file-not-found', { file }, String(error));
  }
  if (size > MOST_BYTES) throw new AppError('file-too-large', { file });
  try {
    return readFileSync(path);
  } catch (error) {
    throw new AppError('file-unreadable', { file }, String(error));
  }
}

function writeBytes(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new AppError('folder-not-writable', { path }, String(error));
  }
}

/** The sample of `family` in a template, as the bytes of a .docx. */
function sampleIn(source: TemplateSource, family: DecisionFamily, province: ProvinceCode): Uint8Array {
  const own = loadProvinces().find(({ code }) => code === province);
  if (own === undefined) throw new AppError('province-not-found', { province });
  return decisionDocx(sampleDecision(family, own), source);
}

/**
 * Checks a file as a template of `family`; the sample decision is that of `province`.
 * @throws AppError `file-not-found`, `file-unreadable`, `file-too-large`.
 */
export function checkFile(path: string, family: DecisionFamily, province: ProvinceCode): TemplateCheck {
  return checkOf(basename(path), bytesOf(path), family, province);
}

function checkOf(
  name: string,
  bytes: Uint8Array,
  family: DecisionFamily,
  province: ProvinceCode,
): TemplateCheck {
  const { problems, fields, bytes: kept } = checkTemplate(bytes, family);
  return {
    name,
    checksum: name === '' ? '' : checksumOf(bytes),
    usable: kept !== null,
    problems,
    fields,
    preview: kept === null ? [] : readWords(sampleIn({ docx: kept }, family, province)),
  };
}

/** Checks a file, or what is in use. */
export function checkRequest(session: Session, { path, ...scope }: TemplateRequest): TemplateCheck {
  const { provinceCode } = session.info;
  if (path !== null) return checkFile(path, scope.family, provinceCode);
  const book = new TemplateBook(session);
  const name = book.ownFor(choiceOf(scope))?.name ?? '';
  return checkOf(name, templateBytes(book.sourceFor(choiceOf(scope))), scope.family, provinceCode);
}

/** Writes the sample decision in a template to `to`. @throws AppError `template-refused` where it cannot be filled. */
export function writeTrial(session: Session, { path, ...scope }: TemplateRequest, to: string): void {
  const bytes =
    path === null ? templateBytes(new TemplateBook(session).sourceFor(choiceOf(scope))) : bytesOf(path);
  const docx = usable(bytes, scope.family, path ?? '');
  writeBytes(to, sampleIn({ docx }, scope.family, session.info.provinceCode));
}

/** The file as it is kept. @throws AppError `template-refused` with how many mistakes stand against it. */
function usable(bytes: Uint8Array, family: DecisionFamily, path: string): Uint8Array {
  const { problems, bytes: kept } = checkTemplate(bytes, family);
  if (kept !== null) return kept;
  const errors = problems.filter((problem) => severityOf(problem) === 'error').length;
  throw new AppError('template-refused', { file: basename(path), count: errors });
}

/** Writes the template of a scope as a .docx an office can change: its own, or with `shipped` the program's. */
export function saveTemplate(session: Session, scope: TemplateScope, shipped: boolean, to: string): void {
  writeBytes(
    to,
    templateBytes(
      shipped ? shippedTemplate(scope.family) : new TemplateBook(session).sourceFor(choiceOf(scope)),
    ),
  );
}

/** The program's template of a family, without a workspace. */
export function saveShipped(family: DecisionFamily, to: string): void {
  writeBytes(to, templateBytes(shippedTemplate(family)));
}

/**
 * Takes a file into use as the template of a scope, in place of the one before.
 * @throws AppError `template-refused` where mistakes stand against it, `template-changed` where it is not the file
 * that was checked (`checksum`).
 */
export function adoptTemplate(
  session: Session,
  { path, checksum, ...scope }: TemplateScope & { path: string; checksum: string | null },
): ChangeResult {
  const bytes = bytesOf(path);
  const name = basename(path);
  if (checksum !== null && checksumOf(bytes) !== checksum)
    throw new AppError('template-changed', { file: name });
  const kept = usable(bytes, scope.family, path);
  return session.change('template.use', (tx) => {
    const file = keepTemplateFile(session.db, kept);
    const { now: at, actor } = session;
    tx.put('decision_template', templateToRow({ ...scope, name, checksum: file, at, actor }));
    return namesOf(scope, name);
  });
}

/** Goes back to the less particular template, or to that of the program. @throws AppError `template-not-found`. */
export function removeTemplate(session: Session, scope: TemplateScope): ChangeResult {
  const own = ownTemplates(session.db).find(
    ({ family, issuer, kind }) => family === scope.family && issuer === scope.issuer && kind === scope.kind,
  );
  if (own === undefined) throw new AppError('template-not-found');
  return session.change('template.remove', (tx) => {
    tx.remove('decision_template', scopeToRow(scope));
    return namesOf(scope, own.name);
  });
}

/** Codes, which the journal's sentence says in the reader's language. */
function namesOf(
  { family, issuer, kind }: TemplateScope,
  file: string,
): { family: string; issuer: Issuer | ''; kind: DecisionKind | ''; file: string } {
  return { family, issuer: issuer ?? '', kind: kind ?? '', file };
}
