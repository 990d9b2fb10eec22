/** Adds a title to a body of the unit, or a body to the unit. */
import { Button, Select } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { BodyId, TitleCode, UnitCode } from '../../../shared/domain/index.ts';
import type { FurtherBody } from '../../../shared/ipc/organisation-channels.ts';
import { call } from '../../app/api.ts';
import { titleName } from '../../components/plan-words.ts';
import { notifyError } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './structure.module.css';
import { addBody, setNorm } from './structure-commands.ts';
import { type StructureLine, titleLineId } from './structure-lines.ts';

interface Props {
  unitCode: UnitCode;
  lines: readonly StructureLine[];
  /** Told the id of the line that comes. */
  onAdded: (lineId: string) => void;
}

export function AddRow({ unitCode, lines, onAdded, children }: Props & { children: ReactNode }): ReactNode {
  return (
    <div className={styles.add}>
      <AddTitle key={unitCode} lines={lines} onAdded={onAdded} />
      <AddBody unitCode={unitCode} lines={lines} onAdded={onAdded} />
      <div className={styles.end}>{children}</div>
    </div>
  );
}

function AddTitle({ lines, onAdded }: Omit<Props, 'unitCode'>): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [titleCode, setTitleCode] = useState<string | null>(null);
  const bodies = lines.flatMap((line) =>
    line.kind === 'body' ? [{ value: line.id, label: line.name }] : [],
  );
  const titles = useMemo(() => {
    const there = new Set(
      lines.flatMap((line) => (line.kind === 'title' && line.bodyId === bodyId ? [line.titleCode] : [])),
    );
    return [...index.titles.values()]
      .filter((title) => !there.has(title.code))
      .map((title) => ({ value: title.code, label: titleName(index, title.code) }));
  }, [index, lines, bodyId]);
  const add = () => {
    if (bodyId === null || titleCode === null) return;
    const code = titleCode as TitleCode;
    const body = bodyId as BodyId;
    setNorm({ bodyId: body, titleCode: code, name: titleName(index, code) }, 1, () =>
      onAdded(titleLineId(body, code)),
    );
    setTitleCode(null);
  };
  return (
    <>
      <Select
        aria-label={t('organisation.addTo')}
        placeholder={t('organisation.addTo')}
        data={bodies}
        value={bodyId}
        onChange={setBodyId}
        w={180}
      />
      <Select
        aria-label={t('organisation.addTitle')}
        placeholder={t('organisation.addTitle')}
        data={titles}
        value={titleCode}
        onChange={setTitleCode}
        disabled={bodyId === null}
        searchable
        w={200}
      />
      <Button variant="default" disabled={bodyId === null || titleCode === null} onClick={add}>
        {t('organisation.add')}
      </Button>
    </>
  );
}

function AddBody({ unitCode, lines, onAdded }: Props): ReactNode {
  const t = useT();
  const [further, setFurther] = useState<readonly FurtherBody[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the unit's bodies change
  useEffect(() => {
    call('body.further', { unitCode }).then(setFurther, notifyError);
  }, [unitCode, lines]);
  return (
    <Select
      aria-label={t('organisation.addBody')}
      placeholder={t('organisation.addBody')}
      data={further.map(({ kind, name, seats }) => ({
        value: kind,
        label: t('organisation.bodyWithSeats', { body: name, seats: formatNumber(seats) }),
      }))}
      value={null}
      onChange={(kind) => {
        const body = further.find((one) => one.kind === kind);
        if (body !== undefined) addBody(unitCode, body, onAdded);
      }}
      w={180}
    />
  );
}
