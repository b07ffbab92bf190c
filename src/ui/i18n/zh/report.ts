import type { ReportText } from '../en/report';
import { m } from '../message';
import { zhCauses } from './causes';
import { zhSources } from './sources';

/** The words of the report, beside those of the sources page. */
export const zhReport: ReportText = {
  ...zhSources,
  causes: zhCauses,

  report: {
    title: '报告',
    lead: '按当前输入，把决策写在一页纸上。',
    print: '打印或另存为 PDF',
    withAppendix: '附全部输入：每项的理由与来源',
    pending: '正在计算。',
    gap: '',

    status: {
      first: '数字正在计算。',
      refining: m('数字仍在细化：已完成 {done} 个情景，最多 {of} 个。'),
      stale: '输入已改动，全部内容正在重新计算。',
      failed: '模拟已停止，这里是最后一次的有效数字。',
      analyses: m('正在计算什么会改变建议：已完成 {done} 项，共 {all} 项。'),
      warning: '若现在打印，纸上会注明缺少的内容。',
      ready: '全部内容均已算出。',
    },
    unfinished: '打印时尚有内容未算出。',

    memo: '决策备忘录',
    head: m('决策备忘录 · {scenario} · 决策日期 {date}'),

    firmness: {
      clear: '建议',
      plain: '建议',
      narrow: '建议（优势微弱）',
      reserved: '建议（有保留）',
      tied: '暂不作建议',
    },
    advice: {
      exit: {
        free: m('不进入中国大陆市场；{fallback}次之。'),
        below: m('不进入中国大陆市场；若{lever}低于\u00a0{value}，则{winner}领先。'),
        above: m('不进入中国大陆市场；若{lever}高于\u00a0{value}，则{winner}领先。'),
      },
      bifurcation: {
        free: m('在中国自建独立体系，以{fallback}为后备。'),
        below: m('若{lever}不低于\u00a0{value}，在中国自建独立体系，以{fallback}为后备。'),
        above: m('若{lever}不高于\u00a0{value}，在中国自建独立体系，以{fallback}为后备。'),
      },
      partner: {
        free: m('与本地伙伴合作进入，以{fallback}为后备。'),
        below: m('若{lever}不低于\u00a0{value}，与本地伙伴合作进入，以{fallback}为后备。'),
        above: m('若{lever}不高于\u00a0{value}，与本地伙伴合作进入，以{fallback}为后备。'),
      },
    },
    ledes: {
      points: m('领先幅度为 {gap} 个百分点，误差 ±{error}。'),
      money: m('领先幅度为 {gap}，误差 ±{error}。'),
      cash: m('{path}平均投入 {capital}，十个情景中有九个不超过 {most}。'),
    },

    outcomes: {
      how: m('每种策略 50 个等可能的结果：{years} 年的 V，百万美元。空心：低于 {line}。三角：中位数。'),
      caption: '三种策略的数字',
      columns: {
        strategy: 'V、资本：百万美元',
        mean: 'V 均值',
        range: 'P10 至 P90',
        tail: m('最差 {tail} 的均值'),
        loss: '亏损概率',
        capital: '投入资本',
        launch: '公众上线月份 P10 · P50 · P90',
        never: '未获批',
        tax: '合规成本占收入',
      },
      range: m('{low} 至 {high}'),
      months: m('{low} · {middle} · {high}'),
    },

    change: {
      title: '什么会改变这一建议',
      how: m('{first}对{second}的领先幅度（百分点），各自从 P10 到 P90。'),
      bold: '粗体：可翻转选择。',
      wins: m('{path}领先'),
      now: m('当前 {points}'),
      certain: '没有不确定的输入：每项假设均视为确知。',
      caption: m('各假设从 P10 变到 P90 时，{first}对{second}的领先幅度，百分点'),
      columns: {
        assumption: '假设',
        low: 'P10',
        high: 'P90',
        gapLow: 'P10 处的领先幅度',
        gapHigh: 'P90 处的领先幅度',
        error: '变动的误差 ±',
        flip: '翻转值',
      },
    },

    live: {
      title: '何时能够上线',
      how: '刻痕 P10，深色至 P50，浅色至 P90；斜纹：未必发生。',
    },

    check: {
      title: '应先核实什么',
      how: '证据薄弱而能使选择翻转的假设，影响最大者在前。',
      item: m('**{label}**：{value}，{grade}；翻转值 {flips}。'),
      itemWithin: m('**{label}**：{value}，{grade}；在 P10 至 P90 之内翻转。'),
      none: '没有哪项薄弱证据能单独使选择翻转。',
      first: m('证据薄弱而能使选择翻转的假设：{all} 项中影响最大的 {shown} 项。'),
    },

    lose: {
      title: m('主要亏损途径：{path}'),
      how: m('预期损失（百万美元）与至 {year} 年底的概率；各项有重叠。'),
      saves: '负数：提前止步反而省钱。',
      smaller: m('较小者：{causes}。'),
      none: '无：这些风险已计入折现率。',
      cause: '成因',
      expected: '预期损失，百万美元',
      chance: '概率',
    },

    unknown: {
      title: '本备忘录所不知',
      asOf: m('法律与证据截至 {date}。'),
      weak: m('影响最大的 {decisive} 项假设中，{weak} 项只凭媒体报道或我方判断。'),
      ranges: '备案周期与执法频率不是预测。',
      terminal: m('{year} 年之后的现金为{path}的 V 均值增加 {value}，是对模型之外年份的猜测。'),
    },

    method: {
      run: m(
        '{worlds} 个情景，三种策略共用；随机种子 {seed}；模型 {version}；结果指纹 {fingerprint}。± 为模拟的两倍标准误，不含假设本身的误差。',
      ),
      riskAdjusted: m(
        '风险调整后投资回报率 =（{mean} × V 均值 + {weight} × 最差 {tail} 的 V 均值）÷ {capital}。',
      ),
      asPublished: '全部输入均为发布值。',
      change: m('{label} {value}'),
      together: m('{count, plural, =0 {各项假设互相独立 } other {# 组假设相关 }}'),
      ruled: m('切换 {count} 条规则'),
      changed: m('改动：{changes}。'),
      changedMore: m('改动：{changes}，另有 {count} 项。'),
      link: '打开链接即载入这些输入并重新计算，若有出入会说明。',
      disclaimer: '不构成法律或投资建议。',
      code: '链接的二维码',
      tooLong: '改动较多，链接太长，无法印成二维码；在 PDF 中点击此处即可打开。',
    },

    appendix: {
      title: '附录：全部输入',
      lead: m(
        '“{scenario}”的 {all} 项输入。{changed, plural, =0 {其中 # 项有改动。} other {其中 # 项有改动，以 ▲ 标出。}}方括号中的数字为来源编号。',
      ),
      caption: m('全部输入：{group}'),
      columns: { value: '输入', now: '取值', default: '默认值', changed: '改动', grade: '证据' },
      changed: '▲ 已改动',
      unchanged: '否',
      same: '同取值',
      ours: m('我方理由：{reason}'),
      departs: m('未采用证据的数值：{departs}'),
      verify: m('如何核实：{verify}'),
      noReason: '改动未注明理由。',
      together: {
        title: '相关的假设',
        caption: '已启用的秩相关系数',
        pair: m('{a}与{b}'),
        columns: { pair: '假设', rank: '秩相关系数', because: '理由' },
        ours: '手动设定。',
      },
      sources: '来源',
      refers: m('[{numbers}]'),
    },
  },
};
