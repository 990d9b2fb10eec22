/** Head, căn cứ, recipients and signature as the paper prints them, with what is doubtful about them. */
import { type ReactNode, useEffect, useState } from 'react';
import type { AuthorityRow } from '../../../../shared/domain/authority.ts';
import type { AppErrorShape } from '../../../../shared/domain/errors.ts';
import type { UnitCode } from '../../../../shared/domain/ids.ts';
import type { ResultOf } from '../../../../shared/ipc/contract.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { ErrorState } from '../../../components/states.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './paper-preview.module.css';

type Preview = ResultOf<'authority.preview'>;

/** Words of the paper itself, which is Vietnamese in any language of the window. */
const PRINTED = { kind: 'QUYẾT ĐỊNH', lastArticle: 'Điều 3.', recipients: 'Nơi nhận:' } as const;

/** Writing goes on while the paper is made; it follows when the hand rests. */
const REST_MS = 200;

export function PaperPreview({ row, unitCode }: { row: AuthorityRow; unitCode: UnitCode | null }): ReactNode {
  const t = useT();
  const revision = usePlanStore((state) => state.revision);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  useEffect(() => {
    let stale = revision < 0;
    const timer = setTimeout(() => {
      call('authority.preview', { row, unitCode }).then(
        (fresh) => {
          if (stale) return;
          setPreview(fresh);
          setFailure(null);
        },
        (error: unknown) => {
          if (!stale) setFailure(shapeOf(error));
        },
      );
    }, REST_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [row, unitCode, revision]);
  if (failure !== null) return <ErrorState title={t('authority.previewFailed')} error={failure} />;
  if (preview === null)
    return <div className={styles.blank} role="status" aria-label={t('common.loading')} />;
  return (
    <>
      <Paper preview={preview} />
      <Doubts preview={preview} />
    </>
  );
}

function Lines({ of, className }: { of: readonly string[]; className?: string | undefined }): ReactNode {
  return of.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a paper have no other name than their place
    <p key={at} className={className}>
      {line}
    </p>
  ));
}

function Paper({ preview }: { preview: Preview }): ReactNode {
  const t = useT();
  const { family, superior, organ, nation, motto, numberLine, placeDate, authority, bases, resolves } =
    preview;
  const { powers, position, name } = preview.signature;
  const state = family === 'state';
  return (
    <section className={styles.paper} data-family={family} aria-label={t('authority.preview')} lang="vi">
      <div className={styles.head}>
        <div>
          <Lines of={superior} />
          <Lines of={organ} className={styles.strong} />
          {state ? <hr className={styles.organRule} /> : <p>*</p>}
          <p className={styles.number}>{numberLine}</p>
        </div>
        <div>
          <p className={styles.strong}>{nation}</p>
          {state ? <p className={styles.strong}>{motto}</p> : null}
          <hr className={styles.headRule} />
          <p className={styles.date}>{placeDate}</p>
        </div>
      </div>
      <p className={styles.middle}>{PRINTED.kind}</p>
      {authority === '' ? null : <p className={styles.middle}>{authority}</p>}
      <div className={styles.bases} data-italic={preview.citationItalic}>
        <Lines of={bases} />
      </div>
      <p className={styles.middle}>{resolves}</p>
      {preview.executors.length === 0 ? null : (
        <p className={styles.article}>
          <strong>{PRINTED.lastArticle}</strong> {`${preview.executors.join(', ')}, …`}
        </p>
      )}
      <div className={styles.foot}>
        <div className={styles.recipients}>
          <p className={styles.recipientsLabel}>{PRINTED.recipients}</p>
          <Lines of={preview.recipients} />
        </div>
        <div>
          <Lines of={powers} className={styles.strong} />
          <p className={state ? styles.strong : undefined}>{position}</p>
          <p className={styles.name}>{name}</p>
        </div>
      </div>
    </section>
  );
}

function Doubts({ preview: { warnings, missing } }: { preview: Preview }): ReactNode {
  const t = useT();
  const sentences = [
    ...warnings.map(({ code, params }) => {
      const shown = Object.entries(params).map(([name, value]) => [name, formatDate(value)]);
      return t(`exports.warning.${code}`, Object.fromEntries(shown));
    }),
    ...missing.map((gap) => t(`exports.warning.missing-${gap}`)),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.doubts} aria-label={t('authority.doubts')}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>
          <Icon name="warn" size={13} />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
