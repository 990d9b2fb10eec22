/** Findings and waivers as lists: of a scope like every paper, or exactly those a window shows, in its order. */

import { writeFile } from 'node:fs/promises';
import { type FindingEntry, findingsList } from '../../../shared/documents/findings-list.ts';
import type { ListHeadInput } from '../../../shared/documents/input.ts';
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import { type OwedEntry, owedList } from '../../../shared/documents/owed-list.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { type Finding, peopleOfFinding, postsOfFinding } from '../../../shared/domain/finding.ts';
import type { PostId } from '../../../shared/domain/ids.ts';
import type { Bloc } from '../../../shared/domain/post.ts';
import type { WaiverRow } from '../../../shared/domain/waiver.ts';
import { countedAs } from '../../../shared/domain/workspace.ts';
import type { Language } from '../../../shared/i18n/catalogs.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { describeFact, describeFinding } from '../../../shared/rules/describe.ts';
import { ruleName } from '../../../shared/rules/rule-words.ts';
import { listXlsx } from '../../export/xlsx/list-xlsx.ts';
import { findingsOfUnit, namesIn } from '../plan/finding-names.ts';
import { unitNameOf } from '../plan/placements.ts';
import { waiverList } from '../plan/waivers.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import {
  blocOfSeats,
  filterOf,
  inUnits,
  isWantedBloc,
  isWhole,
  listHeadOf,
  type PaperScope,
  unitsInScope,
} from './paper-inputs.ts';

/** Papers are in Vietnamese, whatever language the window has; the list of a screen is in that of the window. */
const LANGUAGE = 'vi';

interface Written {
  path: string;
  /** In the order in which to write them; those that are gone are left out. */
  findingIds: readonly string[];
}

/** Writes the findings of the ids to an .xlsx and tells how many there were. Refuses with `nothing-to-export`. */
export async function writeFindings(
  session: Session,
  { path, findingIds, language }: Written & { language: Language },
): Promise<{ rows: number }> {
  const byId = new Map(session.findings.all().map((finding) => [finding.id, finding]));
  const findings = findingIds.flatMap((id) => byId.get(id) ?? []);
  return write(path, listOfFindings(session, findings, language), findings.length);
}

/** Writes the waivers of the ids to an .xlsx and tells how many there were. Refuses with `nothing-to-export`. */
export async function writeWaivers(
  session: Session,
  { path, findingIds }: Written,
): Promise<{ rows: number }> {
  const byId = new Map(waiverList(session).map((waiver) => [waiver.findingId, waiver]));
  const waivers = findingIds.flatMap((id) => byId.get(id) ?? []);
  return write(path, listOfWaivers(session, waivers, listHeadOf(session)), waivers.length);
}

async function write(path: string, list: ListDocument, rows: number): Promise<{ rows: number }> {
  if (rows === 0) throw new AppError('nothing-to-export');
  const bytes = await listXlsx(list);
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new AppError('folder-not-writable', { path }, String(error));
  }
  return { rows };
}

/** Findings of the scope, gravest first. */
export function findingsInScope(session: Session, scope: PaperScope): readonly Finding[] {
  const { postIds } = scope;
  const whole = isWhole({ ...scope, postIds: [] });
  const ofUnits = new Set(
    whole ? [] : unitsInScope(session, scope).flatMap(({ code }) => findingsOfUnit(session, code)),
  );
  const found = session.findings
    .all()
    .filter((finding) => (whole || ofUnits.has(finding)) && isOfBlocs(session, scope, finding));
  if (postIds.length === 0) return found;
  const ofPosts = new Set(postIds.flatMap((id) => session.findings.ofPost(id)));
  return found.filter((finding) => ofPosts.has(finding));
}

/** Of blocs are findings about their seats, their bodies, and people who are of them; not those about whole units. */
function isOfBlocs(session: Session, scope: PaperScope, finding: Finding): boolean {
  const { state } = session;
  const posts = postsOfFinding(finding).flatMap((id) => state.posts.get(id) ?? []);
  const bodies = [
    ...posts.map(({ bodyId }) => bodyId),
    ...(finding.subject.bodyId === undefined ? [] : [finding.subject.bodyId]),
  ];
  const blocs =
    bodies.length > 0
      ? bodies.map((id) => state.bodies.get(id)?.bloc ?? null)
      : peopleOfFinding(finding).flatMap((id) => {
          const person = state.people.get(id);
          return person === undefined ? [] : [blocOfSeats(session, person, state.postsOfPerson(id))];
        });
  return filterOf(scope).blocs.length === 0 || blocs.some((bloc) => isWantedBloc(scope, bloc));
}

/** Waivers of the scope, earliest deadline first. */
export function waiversInScope(session: Session, scope: PaperScope): WaiverRow[] {
  const isIn = inUnits(scope);
  const chosen = new Set<PostId>(scope.postIds);
  const blocOfSeat = (postId: PostId | undefined): Bloc | null => {
    const post = postId === undefined ? undefined : session.state.posts.get(postId);
    return (post && session.state.bodies.get(post.bodyId)?.bloc) ?? null;
  };
  return waiverList(session).filter(
    ({ subject }) =>
      isIn(subject.unitCode ?? null) &&
      isWantedBloc(scope, blocOfSeat(subject.postId)) &&
      (chosen.size === 0 || (subject.postId !== undefined && chosen.has(subject.postId))),
  );
}

export function listOfFindings(
  session: Session,
  findings: readonly Finding[],
  language: Language = LANGUAGE,
): ListDocument {
  const { t } = wordsIn(language, session.info.provinceType);
  const names = namesIn(session, language);
  const entries = findings.map((finding): FindingEntry => {
    const { title, wanted, found, basis, waiver } = describeFinding(finding, t, names);
    return {
      gravity: t(`domain.severity.${countedAs(finding)}`),
      title,
      ...placeOf(session, finding, t),
      wanted,
      found,
      basis,
      waiver,
      deadline: (finding.waived ?? finding.lapsed)?.deadline ?? null,
    };
  });
  return findingsList(entries, listHeadOf(session), t);
}

export function listOfWaivers(
  session: Session,
  waivers: readonly WaiverRow[],
  head: ListHeadInput,
): ListDocument {
  const { t } = wordsIn(LANGUAGE, session.info.provinceType);
  const names = namesIn(session, LANGUAGE);
  const entries = waivers.map(
    (waiver): OwedEntry => ({
      waiver,
      ...placeOf(session, waiver, t),
      standard: ruleName(t, waiver.rule, names.ownRule),
      wanted: describeFact(waiver.wanted, t, names),
      found: describeFact(waiver.found, t, names),
    }),
  );
  return owedList(entries, head);
}

/** Unit, post and person by name; of what concerns several posts or none, what it does concern. */
function placeOf(
  { state }: Session,
  finding: Pick<Finding, 'scope' | 'subject' | 'found'>,
  t: Translate,
): { unit: string; post: string; person: string } {
  const { unitCode, bodyId, titleCode } = finding.subject;
  const posts = postsOfFinding(finding).flatMap((id) => state.posts.get(id) ?? []);
  const units = new Set([
    ...(unitCode === undefined ? [] : [unitCode]),
    ...posts.map((post) => post.unitCode),
  ]);
  const title = titleCode === undefined ? undefined : state.titles.get(titleCode)?.name;
  const body = bodyId === undefined ? undefined : state.bodies.get(bodyId)?.name;
  return {
    unit:
      finding.scope === 'province'
        ? t('rules.wholeProvince')
        : [...units].map((code) => unitNameOf(state, code)).join('; '),
    post: posts.length > 0 ? posts.map((post) => post.title).join('; ') : (title ?? body ?? ''),
    person: peopleOfFinding(finding)
      .map((id) => state.people.get(id)?.fullName ?? '')
      .join('; '),
  };
}
