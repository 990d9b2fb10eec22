/** Step 5: what taking the list in would do, every number with the rows behind it. */
import { type ReactNode, useState } from 'react';
import type { ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { useT } from '../../../i18n/index.ts';
import { AcceptNote } from './accept-note.tsx';
import { CountTiles, type Shown, tileCounts } from './count-tiles.tsx';
import { GonePane } from './gone-pane.tsx';
import { IssuesPane } from './issues-pane.tsx';
import { OutcomeRows } from './outcome-rows.tsx';
import styles from './summary-step.module.css';

/** What an officer most wants to see first: conflicts and changes, then who is new. */
function firstShown(draft: ImportDraft): Shown {
  const counts = tileCounts(draft);
  if (draft.conflicts > 0) return 'conflicts';
  const order: Shown[] = ['update', 'create', 'doubtful', 'reject', 'unchanged'];
  return order.find((one) => counts[one] > 0) ?? 'create';
}

export function SummaryStep({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown = chosen ?? firstShown(draft);
  return (
    <div className={styles.step}>
      <CountTiles draft={draft} shown={shown} onShow={setChosen} />
      <AcceptNote draft={draft} />
      <section className={styles.rows} aria-label={t(`importScreen.tile.${shown}`)}>
        {shown === 'issues' ? <IssuesPane draft={draft} /> : null}
        {shown === 'gone' ? <GonePane draft={draft} /> : null}
        {shown !== 'issues' && shown !== 'gone' ? (
          <OutcomeRows key={shown} draft={draft} shown={shown} />
        ) : null}
      </section>
    </div>
  );
}
