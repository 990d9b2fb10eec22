/** Icon and word of how far a paper is: never the colour alone. */
import type { ReactNode } from 'react';
import type { PaperRecord, PaperState } from '../../shared/domain/index.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { useT } from '../i18n/index.ts';
import { Icon, type IconName } from './icons.tsx';
import styles from './paper-mark.module.css';

const ICONS: Readonly<Record<PaperState, IconName>> = {
  draft: 'edit',
  numbered: 'file',
  signed: 'lock',
  issued: 'ok',
  revoked: 'returned',
};

type Shown = Pick<PaperRecord, 'state' | 'issuedOn'>;

/** Of a paper taken back, whether it had gone out is said as well. */
export function paperStateWords(t: Translate, { state, issuedOn }: Shown): string {
  return t(`papers.state.${state === 'revoked' && issuedOn === null ? 'cancelled' : state}`);
}

export function PaperMark({ paper }: { paper: Shown }): ReactNode {
  const t = useT();
  return (
    <span className={styles.mark} data-state={paper.state}>
      <Icon name={ICONS[paper.state]} size={14} />
      <span>{paperStateWords(t, paper)}</span>
    </span>
  );
}
