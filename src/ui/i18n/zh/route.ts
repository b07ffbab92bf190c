import type { RouteText } from '../en/route';
import { zhGuide } from './guide';
import { m } from '../message';

/** Why a stage is not on the route of a path. */
const offRoute: RouteText['offRoute'] = {
  partnerHolds: '不在此路线上：许可由合作方持有',
  notFiled: '不在此路线上：不为面向公众的服务备案',
  registered: '不在此路线上：由登记取代',
  fullFiling: '不在此路线上：由完整备案取代',
  neverHeld: '在这些情景中均未被搁置',
};

/** The words of the page on the route to a licence. */
export const zhRoute: RouteText = {
  ...zhGuide,
  offRoute,
  route: {
    title: '我们如何取得许可？',
    lead: '面向公众的生成式人工智能服务须办理两项备案：向国家网信办申报算法；模型先经省级评估，再经国家级评估，之后服务列入公开名单。服务若原样运行于合作方已备案的模型之上，则以省级登记取代第二项备案。企业内部使用、公众接触不到的，两项均不需要。',
    asOf: m('法律状况截至 {date}，以我方研究所读到的为限。本页不构成法律意见。'),

    contents: '本页内容',
    parts: {
      filings: '备案种类',
      questions: '选择路线',
      launch: '所选路线',
      stages: '逐个阶段',
      notes: '值得了解',
    },

    filings: '有哪些备案',
    who: '谁须办理',
    decides: '由谁决定',
    takes: '据称耗时',

    walk: '选择路线',
    walkHow: '每个答案都会设定模型中的数值。提示信息会说明改了什么、结果变动了多少，并可撤回。',
    moot: m('不适用：{path}不为面向公众的服务备案。'),
    mootBoth: '不适用：两条路径都不为面向公众的服务备案。',
    own: '没有任何答案与当前数值一致：其中有些已另行设定。',
    sets: m('{name}：{value}'),
    setsLabel: m('“{option}”设定的数值'),

    chosen: '所选路线',
    kinds: {
      fullFiling: '完整备案，含国家级审核',
      registration: '在合作方的已备案模型上登记',
      none: '不备案；只服务闭环客户',
    },
    onRoute: m('**{path}**：{route}。'),
    launches: m('若获批，于第 {p10} – {p50} – {p90} 个月面向公众上线（P10 – P50 – P90）；'),
    neverLicensed: m('100 个情景中有 {of100} 个始终未获批。'),
    closedLoop: m('闭环服务于第 {p10} – {p50} – {p90} 个月上线。'),

    stages: '逐个阶段',
    stagesHow:
      '各阶段做什么、由谁决定、要求什么；旁边是该阶段在屏幕所示模拟中何时结束（自 2027 年 1 月起的月数），以及决定其时长的数值。每个数值均可转到对应滑块。',
    stage: m('{number} {title}'),
    decidedBy: '由谁决定',
    demands: '要求与已知情况',
    demandsOf: m('要求与已知情况：{stage}'),
    over: '在第几个月结束',
    overOf: m('{stage}：在第几个月结束'),
    path: '路径',
    inWorlds: m('见于 {chance} 的情景'),
    countedAfter: '时间线将此步计入公告。',
    values: '相关数值',
    valuesOf: m('相关数值：{stage}'),

    notes: '值得了解',
  },
};
