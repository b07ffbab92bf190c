import { m } from '../message';
import type { CasesText } from '../en/cases';
import { zhGuide } from './guide';

/** 历史检验页面的文字。 */
export const zhCases: CasesText = {
  ...zhGuide,
  cases: {
    title: '模型与历史相符吗？',
    lead: m('{cases} 家外国公司在大陆的结局，以及模型会怎样给它们的三条路径排序。'),
    caveat:
      '**这是一致性检查，不是验证。**案例少、名气大，而且因为出名才入选；它们的退出也曾用来确定模型的风险率；评分的人同时也是判断事后何者正确的人。每个案例都按“今天做决定”运行：预算、价格和法律沿用基准方案，只有五项评分所改变的部分不同。没有为了吻合而作任何调整。',
    waiting: m('已重演 {done} 个，共 {all} 个。'),

    score: '结果如何？',
    passed: m('计分的 {of} 个案例中，模型有 **{agrees} 个**按证据的要求排序。'),
    passedSomeClose: m(
      '计分的 {of} 个案例中，模型有 **{agrees} 个**按证据的要求排序；另有 {tooClose} 个难分高下。',
    ),
    byLot: m('随机排序平均通过 {byLot} 个，通过 {agrees} 个及以上的概率为 {chance}。'),
    byFixedOrder: m('对所有案例一律采用同一顺序（{order}），可通过 {passes} 个。'),
    noMore: '因此，这一得分不能说明模型能够区分不同的公司：一个根本不看案例的固定顺序做得同样好，甚至更好。',
    more: '任何不看案例的固定顺序都通过不了这么多。',
    asked: '证据提出的要求',
    tests: {
      partnerAboveBifurcation: '合作优于自建：客户至少一半是企业，且内容敏感度不高于 2',
      exitFirst: '退出居首：内容敏感度不低于 4，且没有可许可的资产，或拿不到许可',
      bifurcationFirst: '自建居首：唯一长期存续的自营案例',
    },
    of: m('{of} 个中 {agrees} 个'),
    nowhereElse: '其他案例中自建都不居首（不计分：容易满足）',
    holds: '成立',
    fails: m('{names} 除外'),
    rule: '只有证据点名用于检验的案例才计分，而且点名早于任何运行。其余案例只与事后判断对照，不计分。',

    groups: {
      scored: '哪些计分案例，模型按证据的要求排序？',
      closeCall: '对难以定论的案例，模型怎么说？',
      shown: '对没有检验标准的案例，模型怎么说？',
      heldOut: '对完全留出的案例，模型怎么说？',
    },
    how: {
      scored: m(
        '各路径在 {draws} 个情景中的风险调整后投资回报率，所有案例使用相同的情景；两个标准误最多 {error} 个百分点。展开案例可看评分和来源。',
      ),
      closeCall: m(
        '证据未下定论，原因见各案例。不计分。{of} 个中有 {agrees} 个，模型的首选是事后认可的路径。',
      ),
      shown: m('与事后判断对照，不计分。{of} 个中有 {agrees} 个，模型的首选是事后认可的路径。'),
      heldOut: m(
        '这三个案例没有用来确定任何数值、风险率或规则。{of} 个中有 {agrees} 个，模型的首选是事后认可的路径。',
      ),
      loading: '正在重演。',
    },
    columns: {
      case: '案例',
      took: '所走路径',
      model: '模型中的风险调整后投资回报率',
      ranking: '排序',
      happened: '结局',
      agreement: '模型',
      asked: '要求',
      best: m('{path}：最优占比'),
    },
    agreements: {
      agrees: '相符',
      disagrees: '不符',
      tooClose: '难分高下',
      waiting: '运行中',
    },
    years: m('{from} 至 {to} 年'),
    since: m('{from} 年起'),
    changedTo: m('{first}，后改为{second}'),
    modelSays: m('模型结果：{ranking}。'),
    scoreOf: m('{path} {score}'),
    value: m('{value} ± {error}'),
    above: m('{first}优于{second}'),
    first: m('{paths}居首'),
    inWorlds: m('100 个中 {share} 个'),

    hindsight: m('事后看：{paths}，{because}。'),
    countings: {
      scored: m('计分：{test}。'),
      closeCall: m('难以定论，不计分。{because}'),
      heldOut: m('留出，不计分。{because}'),
      shown: m('不计分。{because}'),
    },
    lacks: m('模型在此缺少的：{what}'),
    inModel: '模型结果',
    roi: '风险调整后投资回报率',
    best: '最优',
    mapping: '评分对基准方案的改变',
    mappingHow: '评分是我方判断，从 0 到 5。评分未触及的输入沿用基准方案。',
    mapped: { input: '输入', by: '由何改变', factor: '倍数', from: '基准', to: '本案' },
    scores: {
      businessShare: '企业客户',
      contentSensitivity: '内容敏感',
      dataSensitivity: '数据敏感',
      rivals: '对手强大',
      protectedAssets: '资产难以复制',
      isAiFirm: '不出售 AI 模型',
    },
    scored: m('{label}：{score}'),
    ofFive: m('{score} / 5'),
    isSet: '设定',
    open: '在决策页中打开',
    openOf: m('在决策页中打开 {name}'),
    opened: m('{name} 的输入'),
    evidenceOf: m('关于 {name} 的来源'),

    ends: '单独经营是否比合作经营更常终止？',
    endsTable: '每年终止比例一览表',
    endsHow: {
      agrees:
        '每年终止的比率，不论原因。证据要求的顺序成立；但这是模型的构造使然：合作方缓冲执法，与之合作时投入也较少。',
      disagrees: '每年终止的比率，不论原因。证据要求的顺序不成立。',
      tooClose: '每年终止的比率，不论原因。其中两个比率过于接近，无法排序。',
    },
    endsNote:
      '模型从决策之日算起，等待期也在内；自营案例承担整套体系的成本，因此许多因亏损而终止。历史数据从进入之日算起，只含知名公司，包括留出的案例。',
    endsColumns: {
      group: '经营方式',
      cases: '案例数',
      model: '模型中每年终止',
      forced: '其中由主管部门下令',
      history: '历史上的终止',
    },
    caseGroups: {
      own: '自营',
      consumerPartner: '合作，面向消费者',
      businessPartner: '合作，面向企业',
    },
    observed: m('{years} 年中 {ends} 次：{rate}'),

    rules: '案例如何变成输入？',
    rulesHow:
      '所有案例用同一规则。评分按倍数移动基准方案的中心值，离散度随之移动；评分为 0 时不留不确定性。预算、价格、税收和法律沿用基准方案，而它与较早的案例都不太相符。',
    method: '公式',
  },
};
