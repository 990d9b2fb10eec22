/** What the screen "Quy định" shows side by side, in the order of its tabs. */
import type { ComponentType } from 'react';
import { AuthorityTab } from './authority/authority-tab.tsx';
import { CitationsTab } from './citations/citations-tab.tsx';
import { OwnRulesTab } from './own/own-rules-tab.tsx';
import { RuleList } from './rule-list.tsx';
import { StandardsSection } from './standards/standards-section.tsx';
import { TemplatesTab } from './templates/templates-tab.tsx';

interface RuleSection {
  /** Names it in the catalogs (`ruleList.section.<id>`). */
  readonly id: string;
  readonly Content: ComponentType;
}

export const RULE_SECTIONS: readonly RuleSection[] = [
  { id: 'rules', Content: RuleList },
  { id: 'standards', Content: StandardsSection },
  { id: 'own', Content: OwnRulesTab },
  { id: 'authority', Content: AuthorityTab },
  { id: 'citations', Content: CitationsTab },
  { id: 'templates', Content: TemplatesTab },
];
