/** A row of the table of authority as the paper would print it. */

import { Gaps } from '../../../shared/documents/decision-frame.ts';
import { paperFrame } from '../../../shared/documents/paper-frame.ts';
import { type AuthorityRow, titleGroupOf } from '../../../shared/domain/authority.ts';
import type { UnitCode } from '../../../shared/domain/ids.ts';
import { familyOfIssuer, isCommuneIssuer } from '../../../shared/domain/issuer.ts';
import type { Title } from '../../../shared/domain/post.ts';
import type { AuthorityPreview } from '../../../shared/ipc/authority-channels.ts';
import { provinceOf } from '../export/paper-inputs.ts';
import type { Session } from '../workspace/session.ts';
import { authorityBook } from './authority.ts';
import { allCitations } from './citations.ts';

/** The head, căn cứ, recipients and signature a row gives, for a commune where it needs one. */
export function previewAuthority(
  session: Session,
  row: AuthorityRow,
  unitCode: UnitCode | null,
): AuthorityPreview {
  const { settings, state } = session;
  const gaps = new Gaps();
  const [someUnit] = state.units.values();
  const chosen = unitCode === null ? undefined : state.units.get(unitCode);
  const frame = paperFrame(
    {
      decided: {
        kind: row.kind,
        title: titleFor(row, [...state.titles.values()]),
        family: familyOfIssuer(row.issuer),
      },
      unit: chosen ?? (isCommuneIssuer(row.issuer) ? (someUnit ?? null) : null),
      province: provinceOf(session),
      settings: settings.decisions,
      // The row that is being edited is the only one, so it is the one that applies.
      authority: { ...authorityBook(settings), rows: [{ ...row, titles: scopeOf(row) }] },
      citations: allCitations(settings),
      caseBases: [],
      number: '',
      day: settings.decisions.date ?? state.plan.startDate,
    },
    'Điều 3',
    gaps,
  );
  const { layout, ...printed } = frame.printed;
  return {
    ...printed,
    citationItalic: layout.citationItalic,
    executors: frame.executors,
    missing: [...gaps.missing],
  };
}

/** Whatever the titles of the row, its paper looks the same. */
function scopeOf({ issuer }: AuthorityRow): AuthorityRow['titles'] {
  return `all-${familyOfIssuer(issuer)}`;
}

function titleFor({ titles }: AuthorityRow, all: readonly Title[]): Title | null {
  return all.find((title) => title.code === titles || titleGroupOf(title) === titles) ?? null;
}
