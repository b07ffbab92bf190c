import type { RiskText } from '../en/risk';
import { m } from '../message';
import { zhPage } from './page';

const criteria: RiskText['criteria'] = {
  riskAdjusted: {
    name: '风险调整后投资回报率',
    inWords: '风险调整后投资回报率',
    explanation: '均值与最差情景，按 λ 加权。',
  },
  mean: {
    name: '平均投资回报率',
    inWords: '平均投资回报率',
    explanation: '平均收益，不论风险。',
  },
  shortfall: {
    name: '最差情景',
    inWords: '最差情景',
    explanation: '只看尾部的均值。',
  },
  certaintyEquivalent: {
    name: '确定性等值',
    inWords: '确定性等值',
    explanation: '价值相当的确定金额。',
  },
  worseThanExit: {
    name: '劣于退出市场',
    inWords: '劣于退出市场的概率',
    explanation: '退出市场结果更好的频度。',
  },
};

const twice: RiskText['risk']['twice'] = {
  riskyRateAndCertaintyEquivalent:
    '风险被重复计价：高于无风险利率的折现率计一次，确定性等值又计一次。请将风险计价方式改为“确定性等值”，或改用其他排名依据。',
  premiumAndCertaintyEquivalent:
    '风险被重复计价：国家风险溢价计一次，确定性等值又计一次。请将国家风险溢价设为 0，或按均值排名。',
  premiumAndTail:
    '风险被重复计价：国家风险溢价计一次，按最差情景排名又计一次。请将国家风险溢价设为 0，或按均值排名。',
};

/** The words about risk, beside those of the page: they come with what shows them. `**` marks what is bold. */
export const zhRisk: RiskText = {
  ...zhPage,
  criteria,

  pair: {
    label: '比较的策略',
    best: m('最优的两个：{first}与{second}'),
    of: m('{first}对{second}'),
  },

  sameWorlds: {
    question: zhPage.further.sameWorlds,
    how: '每个情景中一个策略的 V 减去另一个策略的 V，百万美元；100 个情景中最外侧的 2 个未画出。',
    beats: m('**100 个情景中，{first}更优的有 {futures} 个**（± {error}），{second}更优的有 {others} 个。'),
    left: m('← {path}更优'),
    right: m('{path}更优 →'),
    p10: m('P10 {value}'),
    median: m('中位数 {value}'),
    p90: m('P90 {value}'),
    ahead: m('{leader}平均领先{other} {gap}（± {error}），在多数情景中也更优：排序并不取决于少数大胜。'),
    fewWins: m(
      '{leader}平均领先 {gap}（± {error}），靠的是大幅胜出的情景：选择它，须能承受在 100 个情景中有 {futures} 个落后于{other}。',
    ),
    tossUp: m('{leader}平均领先{other} {gap}（± {error}）；就单个情景而言，何者更优，机会各半。'),
    oftenOnly: m(
      '就平均而言，两者难分高下（± {error}）。100 个情景中，{often}更优的有 {futures} 个；{other}更优时，幅度更大。',
    ),
    tooClose: m('无论看平均（± {error}）还是逐个情景比较，都难分高下：可由其他理由决定。'),
    head: '在相同情景中',
    regret: '预期后悔值，百万美元',
    omega: '相对退出市场，每亏损 1 美元对应的增益',
    reward: '每 1 美元尾部亏空对应的平均净现值',
    valueAndError: m('{value} ± {error}'),
    infinite: '无亏损',
    information: m(
      '若能在选择之前得知将出现哪一情景，价值为 {value}（± {error}），即各后悔值中的最小者：这是任何调研价值的上限，而且无处可买。',
    ),
    dominatesFirst: m('{winner}对{loser}构成一阶随机占优：对任何希望所得更多的人，它都是更好的选择。'),
    dominatesSecond: m('{winner}对{loser}构成二阶随机占优：对任何厌恶风险的人，它都是更好的选择。'),
    failsFirst: m(
      '{path}对{other}不构成一阶随机占优：每 100 个情景中，其结果低于 {threshold} 的多出 {futures} 个。',
    ),
    failsSecond: m('{path}对{other}不构成二阶随机占优：在最差的 {level} 情景中，它落后 {gap}。'),
    failsOnMean: m('{path}对{other}不构成二阶随机占优：它平均落后 {gap}。'),
    unsureFirst: m('{path}是否对{other}构成一阶随机占优，在模拟误差以内，无法判定。'),
    unsureSecond: m('{path}是否对{other}构成二阶随机占优，在模拟误差以内，无法判定。'),
    caption: '面对同一情景，谁会胜出？前者的 V 减去后者的 V，百万美元',
    captionPaths: '各策略的后悔值与回报',
    rows: {
      beats: '100 个情景中前者更优的个数',
      error: '其标准误的两倍',
      mean: '均值',
      first: '一阶随机占优',
      second: '二阶随机占优',
    },
    dominates: m('{path}占优'),
    noDominance: '均不占优',
  },

  risk: {
    question: zhPage.further.appetite,
    how: m(
      'λ 从只看均值变到只看最差的 {tail} 情景时，风险调整后投资回报率的变化。下方：由谁领先；阴影处在两个标准误以内，尚无定论。',
    ),
    handle: '风险厌恶系数 λ，图上',
    handleWords: m('{value}；{winner}领先'),
    meanAlone: '只看均值',
    tailAlone: m('只看最差的 {tail}'),
    lineEnd: m('{path} {value}'),
    below: m('{path}：在图下方，{from} 至 {to}'),
    switchAt: m('{weight} ± {error}'),
    always: m('无论 λ 取何值，{winner}都领先：谨慎程度不改变结论。'),
    aboveSwitches: m(
      'λ = {value} 时，{winner}领先。λ 高于 {weight}（± {error}）时，由{next}领先：谨慎程度超过此值，结论就会改变。',
    ),
    belowSwitches: m(
      'λ = {value} 时，{winner}领先。λ 低于 {weight}（± {error}）时，由{next}领先：谨慎程度低于此值，结论就会改变。',
    ),
    onSwitch: m('λ = {value} 时，{first}与{second}难分高下：领先者在 {weight}（± {error}）处易位。'),
    notByLambda: m('目前策略按{criterion}排名，λ 不参与其中。'),
    modeIgnores: '这种风险计价方式将 λ 设为 0：目前 λ 不影响任何结果。',

    rankBy: '策略排名依据',
    asTheMode: '随风险计价方式',
    asTheModeSays: m('目前为{criterion}。'),
    tail: '计入尾部的最差情景',
    tailShare: m('最差 {share}'),
    modes: {
      D1: '每个事件都在模拟之中；其余风险由 λ 和尾部计价。',
      D2: '折现率不含风险溢价；全部风险由确定性等值计价。λ 按 0 计。',
      D3: '以折现率中的国家风险溢价代表强制退出、母国叫停和合作破裂，这三者不再模拟。λ 按 0 计。',
    },
    twice,
    riskFreeTooHigh: '风险被重复计价：“无风险”利率高于折现率，确定性等值又计一次风险。请调低无风险利率。',
    exitWinsAbove: m('若资金再配置回报率高于 {value}（± {error}），按均值比较，退出市场优于{path}。'),
    exitWinsAlready: m(
      '按均值比较，退出市场已优于{path}：资金再配置回报率须低于 {value}（± {error}），情况才会不同。',
    ),
    breakEvenTooClose: m(
      '按均值比较，退出市场与{path}难分高下：资金再配置回报率为 {value}（± {error}）时，两者相等。',
    ),

    caption: '谨慎到什么程度，结论会改变？风险调整后投资回报率随尾部权重 λ 的变化',
    lambda: 'λ',
    leads: '领先者',
    changes: m('领先者在 {weight}（± {error}）处易位'),
    changesTo: m('低于此值为{from}，高于此值为{to}'),
  },
};
