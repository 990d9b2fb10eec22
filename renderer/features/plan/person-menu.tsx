/** The menu of a person without a seat, in the grid by person: right click, the Menu key or Shift+F10. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { DISPOSITION_KINDS, type PersonId } from '../../../shared/domain/index.ts';
import { CardSubMenu } from '../../components/card-menu.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { clearDispositions, settle } from '../../components/settle-people.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { MOST_COMPARED, useCompare } from './compare/compare-store.ts';
import { MenuAt } from './menu-at.tsx';
import type { PersonLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';

export interface PersonMenuAt {
  kind: 'person';
  line: PersonLine;
  /** People that are selected together with the line's own. */
  personIds: readonly PersonId[];
  x: number;
  y: number;
}

interface Props {
  at: PersonMenuAt;
  onClose: () => void;
  onType: (line: PersonLine) => void;
  onSelectAll: () => void;
}

export function PersonMenu({ at, onClose, onType, onSelectAll }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const showTab = usePlanView((view) => view.showTab);
  const compare = useCompare((state) => state.show);
  const openProposal = useAppStore((state) => state.openProposal);
  const { line, personIds } = at;
  const row = index.people.get(line.id);
  if (row === undefined) return null;
  // What is done is done to those without a seat; the others have a menu of their seats.
  const rows = personIds
    .flatMap((id) => index.people.get(id) ?? [])
    .filter((one) => one.postIds.length === 0);
  const free = rows.map(({ person }) => person.id);
  const settled = rows.filter(({ disposition }) => disposition !== null).map(({ person }) => person.id);
  const count = formatNumber(free.length);
  return (
    <MenuAt
      key={`${line.id}-${at.x.toString()}`}
      x={at.x}
      y={at.y}
      label={t('plan.menu.label', { post: row.person.fullName })}
      onClose={onClose}
    >
      <Menu.Item rightSection={<Kbd keys="Enter" />} onClick={() => onType(line)}>
        {t('plan.personMenu.choose')}
      </Menu.Item>
      <Menu.Item rightSection={<Kbd keys="Space" />} onClick={() => showTab('person')}>
        {t('plan.personMenu.card')}
      </Menu.Item>
      <Menu.Item onClick={() => openProposal({ personIds: free })}>
        {t('plan.personMenu.propose', { count })}
      </Menu.Item>
      <Menu.Item
        disabled={personIds.length < 2 || personIds.length > MOST_COMPARED}
        // The menu gives the focus back to the grid first, where the dialog then returns it.
        onClick={() => window.setTimeout(() => compare(null, personIds))}
      >
        {t('plan.personMenu.compare', { most: formatNumber(MOST_COMPARED) })}
      </Menu.Item>
      <CardSubMenu personIds={personIds} />
      <Menu.Item rightSection={<Kbd keys="Ctrl+A" />} onClick={onSelectAll}>
        {t('plan.menu.selectAll')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item>{t('plan.personMenu.settle', { count })}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown aria-label={t('plan.personMenu.settle', { count })}>
          {DISPOSITION_KINDS.map((kind) => (
            <Menu.Item key={kind} onClick={() => settle(free, { kind, date: 'suggested', note: '' })}>
              {t(`domain.disposition.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      <Menu.Item disabled={settled.length === 0} onClick={() => clearDispositions(settled)}>
        {t('plan.personMenu.unsettle')}
      </Menu.Item>
    </MenuAt>
  );
}
