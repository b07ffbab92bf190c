import type { ChangesText } from '../en/changes';
import { m } from '../message';

export const zhChanges: ChangesText = {
  count: m('{count, plural, =0 {与发布值相同 } other {# 处改动}}'),
  resetAll: '全部重置',
};
