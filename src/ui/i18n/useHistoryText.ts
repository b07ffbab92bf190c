import { enHistory, type HistoryText } from './en/history';
import { useTexts } from './language';

/** The words of the history, and those of parameters. */
export function useHistoryText(): HistoryText {
  return useTexts('history', enHistory);
}
