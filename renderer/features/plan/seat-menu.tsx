/** The menu of a seat: right click, the Menu key or Shift+F10. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePlanView } from './plan-view.ts';
import { addSeatLike, clearSeats, removeSeat } from './seat-commands.ts';

export interface SeatMenuAt {
  postId: PostId;
  /** Seats that are selected together with it. */
  postIds: readonly PostId[];
  x: number;
  y: number;
}

interface Props {
  at: SeatMenuAt | null;
  onClose: () => void;
  onType: (postId: PostId) => void;
}

export function SeatMenu({ at, onClose, onType }: Props): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => (at ? state.index.rows.get(at.postId) : undefined));
  const showTab = usePlanView((view) => view.showTab);
  const settle = usePlanView((view) => view.settle);
  const setCut = usePlanView((view) => view.setCut);
  const openExport = useAppStore((state) => state.openExport);
  if (!at || !row) return null;
  const { postId, postIds } = at;
  const filled = row.personId !== null;
  const removable = !filled && row.post.slot > row.post.norm;
  const item = (words: string, keys: string, run: () => void, disabled = false): ReactNode => (
    <Menu.Item disabled={disabled} rightSection={keys === '' ? null : <Kbd keys={keys} />} onClick={run}>
      {t(`plan.menu.${words}`)}
    </Menu.Item>
  );
  return (
    <Menu
      key={`${postId}-${at.x.toString()}`}
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      returnFocus
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('plan.menu.label', { post: row.post.title })}>
        {item('choose', 'Enter', () => onType(postId))}
        {item('candidates', '', () => showTab('candidates'))}
        {item('reasons', 'Ctrl+.', settle)}
        {item('person', 'Space', () => showTab('person'), !filled)}
        <Menu.Divider />
        {item('cut', 'Ctrl+X', () => setCut(postId), !filled)}
        {item('clear', 'Del', () => clearSeats(postIds), !filled && postIds.length === 1)}
        {item('export', 'Ctrl+E', () => openExport({ postIds }), !filled && postIds.length === 1)}
        <Menu.Divider />
        {item('addSeat', '', () => addSeatLike(postId))}
        {item('removeSeat', '', () => removeSeat(postId), !removable)}
      </Menu.Dropdown>
    </Menu>
  );
}
