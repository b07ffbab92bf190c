import { enRules, type RulesText } from './en/rules';
import { useTexts } from './language';

/** The words of the page on rules, and those of choices and parameters. */
export function useRulesText(): RulesText {
  return useTexts('rules', enRules);
}
