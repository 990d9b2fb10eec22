/** The conditions of a rule: groups within groups, each edited in place, and below them the whole in one sentence. */
import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import type { OwnScope } from '../../../../shared/domain/own-field.ts';
import { type ConditionGroup, JOINS, type Join, MOST_LEVELS } from '../../../../shared/domain/own-rule.ts';
import { type OwnRuleProblem, placeOfPath } from '../../../../shared/rules/own/problems.ts';
import { readCondition } from '../../../../shared/rules/own/reading.ts';
import { Icon } from '../../../components/icons.tsx';
import { namesOf } from '../../../components/plan-words.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { type ConditionActions, ConditionRow, MoveButtons } from './condition-row.tsx';
import { groupAt, moved, newComparison, type Path, replaced, without } from './condition-tree.ts';
import styles from './own-rules.module.css';

interface Props {
  conditions: ConditionGroup;
  scope: OwnScope;
  problems: readonly OwnRuleProblem[];
  onChange: (conditions: ConditionGroup) => void;
}

export function ConditionBuilder({ conditions, scope, problems, onChange }: Props): ReactNode {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const index = usePlanStore((state) => state.index);

  /** The keyboard stays with a condition that moves, and goes to what a new one asks first. */
  const focus = (path: Path, selector: string): void => {
    window.requestAnimationFrame(() => {
      const place = `[data-path="${placeOfPath(path)}"]`;
      box.current?.querySelector<HTMLElement>(`${place} ${selector}`)?.focus();
    });
  };
  const put = (path: Path, group: ConditionGroup): void => onChange(replaced(conditions, path, group));
  const actions: ConditionActions & GroupActions = {
    replace: (path, next) => onChange(replaced(conditions, path, next)),
    remove(path) {
      onChange(without(conditions, path));
      const parent = path.slice(0, -1);
      focus(parent, ':scope > [data-add] button');
    },
    move(path, step) {
      const after = moved(conditions, path, step);
      if (after === null) return;
      onChange(after.root);
      focus(after.path, `[data-action="${step < 0 ? 'moveUp' : 'moveDown'}"]`);
    },
    join: (path, join) => put(path, { ...groupAt(conditions, path), join }),
    addCondition(path) {
      const group = groupAt(conditions, path);
      put(path, { ...group, items: [...group.items, newComparison(scope)] });
      focus([...path, group.items.length], 'input');
    },
    addGroup(path) {
      const group = groupAt(conditions, path);
      const inner: ConditionGroup = { kind: 'group', join: 'any', items: [newComparison(scope)] };
      put(path, { ...group, items: [...group.items, inner] });
      focus([...path, group.items.length, 0], 'input');
    },
  };
  return (
    <div ref={box}>
      <Group group={conditions} path={[]} scope={scope} problems={problems} actions={actions} />
      <p className={styles.reading}>
        {conditions.items.length === 0
          ? t('ownRules.readingNone')
          : t('ownRules.reading', { conditions: readCondition(t, conditions, namesOf(t, index)) })}
      </p>
    </div>
  );
}

interface GroupActions {
  join(path: Path, join: Join): void;
  addCondition(path: Path): void;
  addGroup(path: Path): void;
}

interface GroupProps {
  group: ConditionGroup;
  path: Path;
  scope: OwnScope;
  problems: readonly OwnRuleProblem[];
  actions: ConditionActions & GroupActions;
}

function Group({ group, path, scope, problems, actions }: GroupProps): ReactNode {
  const t = useT();
  const place = placeOfPath(path);
  const what = path.length === 0 ? t('ownRules.wholeGroup') : t('ownRules.group', { place });
  return (
    <fieldset className={styles.group} aria-label={what} data-path={place} data-inner={path.length > 0}>
      <div className={styles.groupHead}>
        <SegmentedControl
          aria-label={`${what}: ${t('ownRules.joinLabel')}`}
          value={group.join}
          data={JOINS.map((join) => ({ value: join, label: t(`ownRules.joinOption.${join}`) }))}
          onChange={(join) => actions.join(path, join as Join)}
        />
        {path.length === 0 ? null : <MoveButtons what={what} path={path} actions={actions} />}
      </div>
      {group.items.map((item, at) => {
        const inner = [...path, at];
        const key = placeOfPath(inner);
        return item.kind === 'group' ? (
          <Group key={key} group={item} path={inner} scope={scope} problems={problems} actions={actions} />
        ) : (
          <ConditionRow
            key={key}
            comparison={item}
            path={inner}
            scope={scope}
            problem={problems.find((problem) => problem.path !== null && placeOfPath(problem.path) === key)}
            actions={actions}
          />
        );
      })}
      <div className={styles.add} data-add="">
        <Button
          variant="subtle"
          leftSection={<Icon name="add" size={14} />}
          onClick={() => actions.addCondition(path)}
        >
          {t('ownRules.addCondition')}
        </Button>
        {path.length + 1 >= MOST_LEVELS ? null : (
          <Button
            variant="subtle"
            leftSection={<Icon name="add" size={14} />}
            onClick={() => actions.addGroup(path)}
          >
            {t('ownRules.addGroup')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
