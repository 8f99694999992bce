export * from './locale';
export * from './places';
export { uiMessages, type UiMessages } from './ui';
export { ruleMessages, type MessageData, type RuleMessage, type RuleMessages } from './rules';
