import type { PinText } from '../en/pin';
import { m } from '../message';

/** The words of what puts the inputs aside as A, in the bar at the top. */
export const zhPin: PinText = {
  pin: '固定为 A',
  pinAgain: '改以当前方案为 A',
  pinned: m('已将“{name}”固定为 A。滑块改变 B。'),
  isPinned: '已固定 A；滑块改变 B',
  short: '对比 A',
  compare: '已固定 A；滑块改变 B：对比 A',
};
