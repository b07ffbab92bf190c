import type { BarrierText } from '../en/barriers';
import { m } from '../message';
import { zhControls } from './controls';

/** A barrier: its name, and what it is. */
type BarrierWords = BarrierText['eleven'][keyof BarrierText['eleven']];

const words = (name: string, explanation: string): BarrierWords => ({ name, explanation });

const eleven: BarrierText['eleven'] = {
  internetGovernance: words(
    '全面的互联网治理',
    '监管部门可以在极短的通知期内责令删除内容、暂停服务，或将服务逐出市场。此处体现为暂停服务和强制退出的风险。',
  ),
  dataLocalization: words(
    '数据本地化',
    '中国大陆用户的数据须在境内存储和处理，因此除全球基础设施外，服务还需要一套自己的基础设施。此处体现为本地托管和建设的成本。',
  ),
  contentModeration: words(
    '内容审核义务',
    '提供者对其模型的输出负责，须全天候过滤。由此需要审核人员和合规人员，会被责令整改，产品也会变差。',
  ),
  licensingAndFiling: words(
    '上线前的许可与备案',
    '面向公众的服务上线前，算法和模型须经备案、审核和公告，另需取得相关许可。此处体现为等待时间、相关费用，以及始终不获批的概率；准备备案属于我方自身的工作，不随之消失。',
  ),
  cybersecurityLiability: words(
    '网络安全责任',
    '提供者要对其基础设施和所承载的内容负责，公司和个人都可能被罚款。此处体现为被处罚款的风险率。',
  ),
  nationalSecurity: words(
    '国家安全优先',
    '人工智能被视为具有战略用途的技术，因此境外服务可能因政治原因被搁置，并被要求说明其运作方式。此处体现为政治搁置、技术诀窍泄露，以及紧张时期使两者加重的程度。',
  ),
  domesticInnovation: words(
    '保护本土创新',
    '本土企业在境外对手不能自由进入的市场中成长。此处体现为两条进入路径可触达的市场之小：若无此项壁垒，则为两倍。',
  ),
  divergentLaw: words(
    '法律框架分歧',
    '母国法律与中国法律的要求不同，母国一方还可以禁止这项业务。此处体现为母国叫停的风险，以及为应对两套法律而配备的人员。',
  ),
  operationalCosts: words(
    '难以承受的运营成本',
    '为单一市场另做一款产品，没有规模经济：模型开发、销售和维护都要单独投入。此处体现为：若无此项壁垒，销售预算和模型预算减半，而模型水平不变。',
  ),
  crossBorderTransfer: words(
    '数据跨境传输限制',
    '数据不能在中国与世界其他地区之间自由流动，两边的模型都无法从对方学习。此处体现为产品随时间落后的速度，以及全球模型的助益之小。',
  ),
  sovereignAlternatives: words(
    '本土替代方案走向成熟',
    '国产模型合规、贴近本地、质量好，并在新进入者等待期间不断进步。此处体现为晚进入的代价、合作方改用自有模型的程度，以及价格战。',
  ),
};

const measures: BarrierText['barriers']['measures'] = {
  riskAdjusted: '风险调整后投资回报率，百分点',
  mean: '平均投资回报率，百分点',
  shortfall: '最差情景的投资回报率，百分点',
  certaintyEquivalent: '确定性等值，百分点',
  worseThanExit: '不劣于退出市场的概率，百分点',
};

/** The words of the eleven barriers, beside those of the parameters that they own. */
export const zhBarriers: BarrierText = {
  ...zhControls,
  eleven,
  barriers: {
    question: zhControls.further.barriers,
    measures,
    howAlone: m(
      '仅此一项消失时的增益（{measure}），大者在前。各项单独的增益不可相加。穿过标记的线：2 个标准误，最多 {error} 个百分点。',
    ),
    howShare: m(
      '全部消失时的增益（{measure}）分摊到各项的份额；自建独立体系合计 {bifurcation}，合作伙伴模式合计 {partner}。{orders} 种顺序下的 2 个标准误：最多 {error}。',
    ),
    loading: m('仅此一项消失时的增益（{measure}）。'),
    heaviest: m(
      '单独来看，对自建独立体系影响最大的是**{bifurcation}**（{bPoints} 个百分点），对合作伙伴模式影响最大的是**{partner}**（{pPoints} 个百分点）。',
    ),
    staysBest: m('无论哪一项消失，{leader}仍会领先。'),
    wouldLead: m('若单独去除{barriers}，{path}将领先。'),
    wouldLeadOften: m('若单独去除其中 {count} 项中的任意一项，{path}将领先。'),
    wouldBeClose: m('若单独去除{barriers}，将难分高下。'),
    numbered: m('{number} {name}'),
    view: '显示方式',
    alone: '单独去除',
    share: '占全部去除的份额',
    awaited: '正在计算',
    earlier: '基于先前的输入',
    removed: '已去除',
    sharesWithRemoved: '份额以十一项全部存在为前提：已去除的会被重复扣除。恢复后即可查看。',
    weight: m('{value} ± {error}'),
    aloneRow: '单独去除',
    shareRow: '占全部的份额',
    pointsUnit: '百分点',
    owns: '它影响的数值，以及去除后的变化',
    change: m('{before} → {after}'),
    unchanged: m('已是 {value}'),
    nothingNote: '按现有证据，几乎为零',
    licensingNote: '影响较小：面向公众的许可增加风险敞口，利润却不多',
    smallNote: '按现有证据，影响较小',
    noteSentence: m('{note}。'),
    remove: '去除此项',
    putBack: '恢复此项',
    removedWords: m('已去除：改动了 {changes} 个数值。'),
    putBackWords: '已恢复：其数值与此前相同。',
    nothingLeft: '在当前方案中，此项已无可去除之处。',
    undoHint: '这是一步操作：浏览器的“后退”也可撤销。',
    refused: m('现在无法去除，各项取值均未改动。{problem}'),
    caption: '十一项壁垒中，哪一项起约束作用？单项壁垒消失时的增益（百分点），± 两个标准误',
    barrier: '壁垒',
    withNote: m('{name}（{note}）'),
    aloneOn: m('{path}，单独去除'),
    shareOn: m('{path}，占全部的份额'),
    total: '十一项合计',
    totalNote: '单独去除：不可相加',
  },
};
