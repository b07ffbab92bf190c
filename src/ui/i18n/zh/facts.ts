import type { FactsText } from '../en/facts';
import { m } from '../message';
import { zhPage } from './page';

/** What the page says of the run, and of analyses that failed. */
export const zhFacts: FactsText = {
  ...zhPage,

  facts: {
    seedRefused: m('“{entry}”不能作为随机种子；允许 0 至 {most} 的整数。已保留上一个。'),
    label: '本次运行的概况',
    worlds: '情景数',
    worldsOf: m('{count} 个情景'),
    untilPrecise: m('达到精度所需的情景数（最多 {most} 个）'),
    refined: m('{draws} 个情景，± {error} 个百分点'),
    refining: m('{draws} 个情景，最多 {most} 个；误差 ± {error} 个百分点，达到 ± {stop} 时停止'),
    refiningTo: m('{draws} 个情景，共 {of} 个；误差 ± {error} 个百分点'),
    same: '三种策略使用相同的抽样',
    seed: '随机种子',
    model: m('模型 {version}'),
    fingerprint: m('结果指纹 {digits}'),
    computed: m('在本设备上计算，用时 {time} 毫秒；没有任何数据离开浏览器'),
  },

  analyses: {
    failed: m('什么会改变结论，未能全部算出。{why}'),
    why: {
      notLoaded: '负责这项计算的页面部分未能加载。',
      workerStopped: {
        silent: m('有一个后台线程没有响应。'),
        unexplained: m('有一个后台线程停止，且未说明原因。'),
        unreadable: m('无法读取一个后台线程的回复。'),
        said: m('有一个后台线程停止：{said}。'),
      },
    },
    tryAgain: '重试',
  },
};
