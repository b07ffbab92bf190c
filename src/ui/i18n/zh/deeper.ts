import type { DeeperText } from '../en/deeper';
import { m } from '../message';
import { zhPage } from './page';

/** The words of «Dig deeper» that its sections share. */
export const zhDeeper: DeeperText = {
  ...zhPage,

  deeper: {
    title: '结论背后是什么？',
    lead: '决策页给出哪种策略最好。本页说明结论的依据：决策前值得查清什么，可以改变什么，以及在哪里会出问题。',
    verdict: m('目前的结论：{headline}'),
    back: '返回决策页',
    contents: '本页的问题',
    questions: {
      information: '查清一项假设值多少钱？',
      bestLevers: '我们应当改变什么？',
      stress: '进入市场在什么情况下不及退出？',
      difference: '差异从何而来？',
      correlation: '哪些假设相互关联？',
    },
    state: {
      awaited: '计算中',
      progress: m('计算中，已完成 {done}/{of}'),
      earlier: '对应此前的输入，正在重新计算',
      failed: '未能全部算出',
    },
  },
};
