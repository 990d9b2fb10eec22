import type { ReactNode } from 'react';
import type { RowOutcome } from '../../../../shared/domain/import.ts';
import type { ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { Icon, type IconName } from '../../../components/icons.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import styles from './count-tiles.module.css';

export type Shown = RowOutcome | 'conflicts' | 'gone' | 'issues';

const ICONS: Record<Shown, IconName> = {
  create: 'add',
  update: 'edit',
  unchanged: 'check',
  conflicts: 'warn',
  duplicate: 'people',
  doubtful: 'help',
  reject: 'block',
  gone: 'vacancies',
  issues: 'findings',
};
const TILES = Object.keys(ICONS) as Shown[];

/** How many there are behind each tile. */
export function tileCounts({ counts, conflicts, issues }: ImportDraft): Record<Shown, number> {
  return {
    create: counts.created,
    update: counts.updated,
    unchanged: counts.unchanged,
    conflicts,
    duplicate: counts.duplicates,
    doubtful: counts.doubtful,
    reject: counts.rejected,
    gone: counts.gone,
    issues: issues.reduce((sum, { count }) => sum + count, 0),
  };
}

interface Props {
  draft: ImportDraft;
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** The numbers; each shows what it counts. Conflicts only stand here where there are some. */
export function CountTiles({ draft, shown, onShow }: Props): ReactNode {
  const t = useT();
  const counts = tileCounts(draft);
  return (
    <fieldset className={styles.tiles} aria-label={t('importScreen.tiles')}>
      {TILES.filter((tile) => tile !== 'conflicts' || counts.conflicts > 0).map((tile) => (
        <button
          key={tile}
          type="button"
          className={styles.tile}
          data-tile={tile}
          data-zero={counts[tile] === 0}
          aria-pressed={tile === shown}
          {...(tile === shown ? { 'data-step-focus': 'summary' } : {})}
          onClick={() => onShow(tile)}
        >
          <strong>{formatNumber(counts[tile])}</strong>
          <span>
            <Icon name={ICONS[tile]} size={14} />
            {t(`importScreen.tile.${tile}`)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
