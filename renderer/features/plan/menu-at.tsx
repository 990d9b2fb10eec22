/** A menu where the pointer or the focused cell is, opened at once. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** Pixels from the upper left corner of the window. */
  x: number;
  y: number;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

export function MenuAt({ x, y, label, onClose, children }: Props): ReactNode {
  return (
    <Menu opened onChange={(opened) => !opened && onClose()} position="bottom-start" returnFocus>
      <Menu.Target>
        <span style={{ position: 'fixed', left: x, top: y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}
