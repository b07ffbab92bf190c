import { enMoney, type MoneyText } from './en/money';
import { useTexts } from './language';

/** The words of compliance, losses and the books, for parts that are fetched on their own. */
export function useMoneyText(): MoneyText {
  return useTexts('money', enMoney);
}
