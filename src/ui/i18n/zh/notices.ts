import type { NoticeText } from '../en/notices';
import { m } from '../message';

export const zhNotices: NoticeText = {
  label: '关于所打开的链接',
  dismiss: '关闭',
  titles: {
    problem: '链接中有部分内容无法采用，其余均已保留。',
    reproduced: '该链接的结果与发送者所见一致。',
    changed: '该链接在此得出的结果与发送者所见不同。',
  },

  notALink: m('“{text}”不是 Landfall 链接：此类链接以“{start}”开头。页面内容保持不变。'),
  otherFormat: m(
    '该链接的格式为“{format}”，本页读取的格式为 {schema}；较新版本的页面或可打开。页面内容保持不变。',
  ),
  damaged: '链接在传送中被截断或改动：校验字符不符。能够读取的部分均已保留。',
  noScenario: m('链接未指明公司类型；已打开“{opened}”。'),
  unknownScenario: m('此处没有公司类型“{named}”；已改为打开“{opened}”。'),
  scenarioMissing: m('“{title}”未能载入。页面内容保持不变，请重试。'),
  twice: m('“{name}”在链接中出现两次；已采用第一个。'),
  parts: {
    seed: m('随机种子“{text}”无法采用；允许范围：0 至 {most} 的整数。已采用 {used}。'),
    draws: m('情景数“{text}”无法采用；允许范围：{least} 至 {most} 之间的 2 的幂。已采用 {used}。'),
    criterion: m('没有排序标准“{text}”。各策略按风险定价方式所对应的标准排序。'),
    correlations: m('相关性设定“{text}”无法读取，或无法同时成立。各假设的相关性以方案为准。'),
    rules: m('规则切换“{text}”无法读取，或其中有此处未收录的规则。所有规则以方案为准。'),
    modelVersion: m('模型版本“{text}”无法读取；此处的模型版本为 {here}。'),
    fingerprint: m('结果指纹“{text}”无法读取，因此无法核对结果是否一致。'),
    headlines: m('发送者所见的数字“{text}”无法读取，因此无法与此处的结果比较。'),
    page: m('没有页面“{text}”；现有页面为{pages}。已打开“{used}”。'),
    place: m('位置“{text}”无法读取；已从页首打开该页面。'),
    name: m('名称“{text}”无法读取；本组输入没有名称。'),
    lossLine: m('亏损线位置“{text}”无法读取；已放回起始位置。'),
    mapAxes: m('没有以“{text}”为坐标的策略地图；地图沿用起始坐标。'),
    pair: m('策略组合“{text}”无法读取；已比较最优的两种策略。'),
    comparedWith: m('此处没有用于比较的公司类型“{text}”；已与本方案的公布值比较。'),
    against: m('此处没有 A 的公司类型“{text}”；未作比较。'),
  },
  tooManyWorlds: m('链接要求 {asked} 个情景；本页最多运行 {most} 个，命令行可运行更多。已采用 {most}。'),
  unreadableReason: m('“{label}”：链接中的理由无法读取，已略去。'),
  idleReason: m('“{label}”：链接给出了理由，但未改动该值；理由已略去。'),
  unknownInput: m('“{name}”不是本模型的输入项，已略去。'),
  withoutPath: m('“{name}”指“{label}”，但未说明属于哪条路径，已略去。'),
  otherPath: m('“{name}”指“{label}”，但所指路径没有这一项，已略去。'),
  change: m('{problem}已沿用公布值。'),
  unreadable: m('“{label}”：无法读取“{written}”；允许范围：{allowed}。'),
  unusable: m('“{label}”：无法使用“{written}”；允许范围：{allowed}。'),
  movesNoCentre: m('“{label}”：“{written}”未给出可移动的中心值；允许范围：{allowed}。'),
  unknownDistribution: m('“{label}”：“{written}”不是可用的分布；可用的分布为 {kinds}，并须附上各自的数值。'),
  numbersMissing: m('“{label}”：“{written}”的数值不齐或有误；应写作 {form}。'),
  together: m('{problem}对“{label}”的改动已略去。'),
  inA: m('作为比较对象的 A：{problem}'),
  linkReaderMissing: '链接未能读取：Landfall 有一部分没有载入。页面内容保持不变；请重新载入页面再试。',
  more: m('链接中另有 {count} 处无法采用。'),

  reproduced: '全部数字与发送者所见逐位一致。',
  sameHeadlines:
    '三条路径的风险调整后投资回报率与发送者所见相同，链接所载的每一位都一致。仅其他数字有出入，可能只在末几位：此后运算方式有所改进，或某项影响甚微的取值有所改动。',
  otherModel: m(
    '发送者所见的数字不同：链接由模型 {made} 生成，此处为模型 {here}。风险调整后投资回报率（当时 → 现在）：退出市场 {exitThen}\u00A0→\u00A0{exitNow}；自建独立体系 {bifurcationThen}\u00A0→\u00A0{bifurcationNow}；合作伙伴模式 {partnerThen}\u00A0→\u00A0{partnerNow}。',
  ),
  otherInputs: m(
    '发送者所见的数字不同：链接中的输入在此未能全部采用，或公布值此后有所改动。风险调整后投资回报率（当时 → 现在）：退出市场 {exitThen}\u00A0→\u00A0{exitNow}；自建独立体系 {bifurcationThen}\u00A0→\u00A0{bifurcationNow}；合作伙伴模式 {partnerThen}\u00A0→\u00A0{partnerNow}。',
  ),
};
