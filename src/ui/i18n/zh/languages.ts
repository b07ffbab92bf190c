import type { LanguagesText } from '../en/languages';

export const zhLanguages: LanguagesText = {
  label: '语言',
  names: { en: 'English', zh: '中文' },
  missing: '部分中文内容未能加载。请重新加载页面再试。',
};
