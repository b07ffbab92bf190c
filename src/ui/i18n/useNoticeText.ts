import { enNotices, type NoticeText } from './en/notices';
import { useTexts } from './language';

/** The words about the link that was opened, beside those of its values. */
export function useNoticeText(): NoticeText {
  return useTexts('notices', enNotices);
}
