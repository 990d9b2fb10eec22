/** The rules an office made itself: on or off, what each finds, and the way to edit them. */
import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OwnRule, OwnRuleDraft } from '../../../../shared/domain/own-rule.ts';
import type { ChangeResult } from '../../../../shared/ipc/contract.ts';
import { call } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { undoOf } from '../../../components/plan-undo.ts';
import { EmptyState } from '../../../components/states.tsx';
import { attempt, notify } from '../../../components/toasts.tsx';
import { t as translate, useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useOwnDraft } from './draft-store.ts';
import { EMPTY_DRAFT, EXAMPLE_NAMES, exampleDraft } from './examples.ts';
import { OwnRuleCard } from './own-rule-card.tsx';
import { OwnRuleEditor } from './own-rule-editor.tsx';
import styles from './own-rules.module.css';

/** Opens the editor; what was there before decides whether leaving it loses anything. */
function edit(draft: OwnRuleDraft, before: OwnRuleDraft = draft): void {
  useOwnDraft.getState().edit(usePlanStore.getState().info?.path ?? '', draft, before);
}

/** Carries out a change, tells it and offers the way back. */
function carryOut(change: () => Promise<ChangeResult>, message: string): void {
  attempt(async () => {
    const result = await change();
    usePlanStore.getState().applyDelta(result.delta);
    notify({ message, undo: undoOf(result) });
  });
}

const ACTIONS = {
  edit: (rule: OwnRule) => edit(rule),
  duplicate: (rule: OwnRule) =>
    edit({ ...rule, id: null, name: translate('ownRules.copyName', { name: rule.name }) }, EMPTY_DRAFT),
  remove: ({ id, name }: OwnRule) =>
    carryOut(() => call('ownRule.remove', { id }), translate('ownRules.removed', { name })),
  turn: (rule: OwnRule, active: boolean) =>
    carryOut(
      () => call('ownRule.save', { rule: { ...rule, active } }),
      translate(active ? 'ownRules.switchedOn' : 'ownRules.switchedOff', { name: rule.name }),
    ),
};

export function OwnRulesTab(): ReactNode {
  const t = useT();
  const path = usePlanStore((state) => state.info?.path ?? '');
  const draft = useOwnDraft((state) => (state.path === path ? state.draft : null));
  // The index is one object that changes inside; its revision says when.
  const revision = usePlanStore((state) => state.revision);
  const index = usePlanStore((state) => state.index);
  if (draft !== null) return <OwnRuleEditor draft={draft} />;
  const rules = revision < 0 ? [] : [...index.ownRules.values()];
  const found = new Map<string, number>();
  for (const { rule } of index.findingList()) found.set(rule, (found.get(rule) ?? 0) + 1);
  const ways = (
    <>
      <Button leftSection={<Icon name="add" size={14} />} onClick={() => edit(EMPTY_DRAFT)}>
        {t('ownRules.add')}
      </Button>
      <Examples />
    </>
  );
  if (rules.length === 0) {
    return (
      <EmptyState
        icon="rules"
        title={t('ownRules.empty.title')}
        text={t('ownRules.empty.text')}
        actions={ways}
      />
    );
  }
  return (
    <section className={styles.screen} aria-label={t('ownRules.list')}>
      <div className={styles.tools}>
        <p>{t('ownRules.text')}</p>
        <div className={styles.ways}>{ways}</div>
      </div>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <OwnRuleCard key={rule.id} rule={rule} found={found.get(rule.id) ?? 0} actions={ACTIONS} />
        ))}
      </ul>
    </section>
  );
}

function Examples(): ReactNode {
  const t = useT();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<Icon name="down" size={12} />}>
          {t('ownRules.fromExample')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {EXAMPLE_NAMES.map((name) => (
          <Menu.Item key={name} onClick={() => edit(exampleDraft(t, name), EMPTY_DRAFT)}>
            {t(`ownRules.example.${name}.name`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
