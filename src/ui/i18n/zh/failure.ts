import type { FailureText } from '../en/failure';
import { m } from '../message';
import { zhPage } from './page';

export const zhFailure: FailureText = {
  ...zhPage,
  failure: {
    failed: m('模拟已停止。{why}'),
    why: {
      noWorkers: m('此浏览器无法启动后台线程：{said}。'),
      workersKeepStopping: {
        silent: m('后台线程没有响应。'),
        unexplained: m('后台线程不断停止，原因不明。'),
        unreadable: m('后台线程的回复无法读取。'),
        said: m('后台线程不断停止：{said}。'),
      },
      calculation: m('计算失败：{said}。'),
    },
    kept: '屏幕上是最近一次的有效数字。',
    restart: '重新启动',
  },
};
