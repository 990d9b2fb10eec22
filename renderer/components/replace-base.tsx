/** A text out of force that a paper cites is replaced in the table of authority, with one click where it is told. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { CitationId } from '../../shared/domain/ids.ts';
import { call } from '../app/api.ts';
import { formatNumber } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import { undoOf } from './plan-undo.ts';
import styles from './replace-base.module.css';
import { usePermission } from './review/review-commands.ts';
import { attempt, notify } from './toasts.tsx';

interface Props {
  code: string;
  params: Readonly<Record<string, string>>;
  /** Once it is cited; what it does can be taken back by itself. */
  onReplaced?: () => Promise<void>;
}

/** Nothing for other warnings, and where what replaced the text is not known. */
export function ReplaceBase({ code, params, onReplaced }: Props): ReactNode {
  const t = useT();
  const { may, why } = usePermission()('authority.replaceBase');
  const from = CitationId.safeParse(params.base);
  const to = CitationId.safeParse(params.successor);
  if (code !== 'citation-not-in-force' || !from.success || !to.success) return null;
  const citation = params.replacedBy ?? to.data;
  const replace = async (): Promise<void> => {
    const result = await call('authority.replaceBase', { from: from.data, to: to.data });
    const count = formatNumber(Number(result.entry?.summary.count ?? 0));
    notify({
      message: t('authority.replacedIn', { citation, count }),
      // What follows is a step of its own, told with its own way back.
      ...(onReplaced === undefined ? { undo: undoOf(result) } : {}),
    });
    await onReplaced?.();
  };
  return (
    <Button
      variant="default"
      size="compact-xs"
      classNames={{ root: styles.root ?? '', label: styles.label ?? '' }}
      disabled={!may}
      title={why}
      onClick={() => attempt(replace)}
    >
      {t('authority.replace', { citation })}
    </Button>
  );
}
