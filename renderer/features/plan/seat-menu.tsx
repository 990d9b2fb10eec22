/** The menu of a seat: right click, the Menu key or Shift+F10. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { PLACEMENT_FORMS, type PostId } from '../../../shared/domain/index.ts';
import { CardSubMenu } from '../../components/card-menu.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { MenuAt } from './menu-at.tsx';
import type { ItemLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';
import { ReviewMenuItems } from './review-menu.tsx';
import { addSeatLike, clearSeats, editSeats, holdBack, removeSeat } from './seat-commands.ts';

export interface SeatMenuAt {
  kind: 'seat';
  /** The line it was opened on. */
  line: ItemLine;
  postId: PostId;
  /** Seats that are selected together with it. */
  postIds: readonly PostId[];
  x: number;
  y: number;
}

interface Props {
  at: SeatMenuAt;
  onClose: () => void;
  onType: (line: ItemLine) => void;
  onSelectAll: () => void;
}

export function SeatMenu({ at, onClose, onType, onSelectAll }: Props): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => state.index.rows.get(at.postId));
  const index = usePlanStore((state) => state.index);
  const showTab = usePlanView((view) => view.showTab);
  const settle = usePlanView((view) => view.settle);
  const setCut = usePlanView((view) => view.setCut);
  const openExport = useAppStore((state) => state.openExport);
  if (!row) return null;
  const { line, postId, postIds } = at;
  const filled = row.personId !== null;
  const rows = postIds.map((id) => index.rows.get(id)).filter((one) => one !== undefined);
  const holders = [...new Set(rows.flatMap((one) => one.personId ?? []))];
  const someFilled = rows.some((one) => one.personId !== null);
  // Of the seats chosen with it, those it can be done to.
  const toHold = rows
    .filter((one) => one.personId === null && one.post.frozen === row.post.frozen)
    .map((one) => one.post.id);
  const removable = !filled && row.post.slot > row.post.norm;
  const item = (words: string, keys: string, run: () => void, disabled = false): ReactNode => (
    <Menu.Item disabled={disabled} rightSection={keys === '' ? null : <Kbd keys={keys} />} onClick={run}>
      {t(`plan.menu.${words}`)}
    </Menu.Item>
  );
  return (
    <MenuAt
      key={`${postId}-${at.x.toString()}`}
      x={at.x}
      y={at.y}
      label={t('plan.menu.label', { post: row.post.title })}
      onClose={onClose}
    >
      {item('choose', 'Enter', () => onType(line))}
      {item('candidates', '', () => showTab('candidates'))}
      {item('reasons', 'Ctrl+.', settle)}
      {item('person', 'Space', () => showTab('person'), !filled)}
      <Menu.Divider />
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item disabled={!someFilled}>{t('selection.form')}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown aria-label={t('selection.form')}>
          {PLACEMENT_FORMS.map((form) => (
            <Menu.Item key={form} onClick={() => editSeats(postIds, { form })}>
              {t(`domain.form.${form}`)}
            </Menu.Item>
          ))}
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      {item(
        row.post.frozen ? 'release' : 'hold',
        '',
        () => holdBack(toHold, !row.post.frozen),
        toHold.length === 0,
      )}
      {item('cut', 'Ctrl+X', () => setCut({ seats: [postId], text: null }), !filled)}
      {item('clear', 'Del', () => clearSeats(postIds), !someFilled)}
      {holders.length === 0 ? null : <CardSubMenu personIds={holders} />}
      {item('export', 'Ctrl+E', () => openExport({ postIds }), !someFilled)}
      <Menu.Divider />
      {item('selectAll', 'Ctrl+A', onSelectAll)}
      <Menu.Divider />
      <ReviewMenuItems postIds={postIds} />
      <Menu.Divider />
      {item('addSeat', '', () => addSeatLike(postId))}
      {item('removeSeat', '', () => removeSeat(postId), !removable)}
    </MenuAt>
  );
}
