import type { ChecklistText } from '../en/checklist';
import { m } from '../message';
import { zhReport } from './report';

/** The words of the next steps, beside those of the report, whose figures they take further. `**` is bold. */
export const zhChecklist: ChecklistText = {
  ...zhReport,

  checklist: {
    title: '下一步做什么',
    lead: m(
      '用“{title}”的数字填写的部署清单：每一步列出当前与之相关的数字、应先查清什么、谁可能知道，以及结果会改变什么。',
    ),
    how: '括号内为 P10 至 P90。± 为模拟的两个标准误。',
    print: '打印或存为 PDF',
    waiting: '应先查清什么，正在计算。',
    earlier: '输入已更改，全部内容正在重新计算。',

    first: {
      title: m(
        '{count, plural, =0 {最先要查清的事 } =1 {最先要查清的一件事 } =2 {最先要查清的两件事 } other {最先要查清的三件事 }}',
      ),
      how: '均不由我方决定，且或在其 P10 至 P90 之间能使另一路径领先，或值得查清：价值最高者在前，其次按对领先幅度的影响排列。价值指对只看均值的决策者而言，单独查清此项最多值多少。',
      exit: m('**暂不进入。**在为任何进入方式花钱之前，先查清{labels}。'),
      entry: m('**{path}领先。**在投入资本之前，先查清{labels}。'),
      tied: m('**{paths}难分高下。**先查清{labels}，最能分出高下。'),
      exitFree: m(
        '**不进入：**在可分辨的范围内，没有哪一项可查清的事情能单独改变这一结论。对领先幅度影响最大的是{label}，为 {points} 个百分点。',
      ),
      entryFree: m(
        '**{path}领先，**在可分辨的范围内，没有哪一项可查清的事情能单独改变这一结论。对领先幅度影响最大的是{label}，为 {points} 个百分点。',
      ),
      tiedFree: m(
        '**{paths}难分高下，**也没有哪一项可查清的事情能单独分出高下。对差距影响最大的是{label}，为 {points} 个百分点。',
      ),
      certain: '没有不确定的假设，也就没有什么需要查清。',
    },

    finding: {
      item: m('**{label}**，{value}：{grade}。'),
      below: m('低于 {value}，则{path}领先。'),
      above: m('高于 {value}，则{path}领先。'),
      belowOn: m('{own}低于 {value}，则{path}领先。'),
      aboveOn: m('{own}高于 {value}，则{path}领先。'),
      within: '在其 P10 至 P90 之间，另一路径会领先。',
      worth: m('查清此项最多值 {worth} ± {error}。'),
      noWorth: '单独查清此项的价值与零无法区分。',
      ask: m('谁可能知道：{verify}'),
      nobody: '未列明谁可能了解更多：请自设区间，看选择是否依然成立。',
      slider: '其滑块',
      sliderOn: m('其滑块：{path}'),
      evidence: '其依据',
    },

    before: {
      title: '首先须成立的条件',
      lead: '按这些数字，下列各步都不值得花钱。以下任何一项单独成立，即可改变这一结论：',
      none: '按这些数字，下列各步都不值得花钱；在滑块范围内，没有哪一个数值能单独改变这一结论，须有数项同时变动。',
      waiting: '哪一项能单独改变这一结论，正在计算。',
      world: '外部事实',
      ours: '我方选择',
      below: m('{label}低于 {value}：{path}领先'),
      above: m('{label}高于 {value}：{path}领先'),
      noWorld: '没有单独一项事实。',
      noOurs: '没有单独一项选择。',
    },

    steps: {
      title: '部署清单',
      inTurn: '按实施的先后排列。',
      byStake: '可能改变决策者在前。',
    },
    abilities: {
      title: '须具备的能力',
      how: '各步骤所依赖的三项能力，以及本方案对它们的要求。',
    },
    now: '现状',
    ours: '由我方决定',
    find: '应先查清',
    alsoDecide: m('其次：{labels}。'),
    decides: m('取决于{labels}。'),
    nothing: m('此处没有哪一项能单独改变选择。对领先幅度影响最大的是{label}，为 {points} 个百分点。'),
    nearestBelow: m(
      '此处没有哪一项在其 P10 至 P90 之间能单独改变选择。最接近的是{label}低于 {value}，届时{path}领先。',
    ),
    nearestAbove: m(
      '此处没有哪一项在其 P10 至 P90 之间能单独改变选择。最接近的是{label}高于 {value}，届时{path}领先。',
    ),
    nothingMoves: '此处没有影响领先幅度的项目。',
    where: '继续查看',

    items: {
      feasibility: {
        title: '可行性审查',
        question: '产品只说允许说的话之后，是否仍值得购买？能否获准上线？',
      },
      infrastructure: {
        title: '基础设施与托管方',
        question: '在哪里运行、与谁合作？与全球体系隔离之后，损失多少、花费多少？',
      },
      governance: {
        title: '治理安排',
        question: '由谁备案并对监管机构负责？多久之后服务可以开放？',
      },
      compliance: {
        title: '持续合规',
        question: '每年须投入多少才能保持合法？又有多大可能仍不足够？',
      },
      jurisdictions: {
        title: '法域风险梳理',
        question: '哪一国能叫停这项服务？可能性有多大？',
      },
      bifurcation: {
        title: '架构拆分',
        question: '拆分之后，全球产品还能保留多少？第二套体系要花多少？',
      },
      regulation: {
        title: '全生命周期监管管理',
        question: '投入能否跟上执法力度？占收入多少？',
      },
    },

    outcomes: {
      publicLaunch: '面向公众上线（中位数）',
      closedLaunch: '闭环服务上线（中位数）',
      neverLicensed: '始终未获批',
      survival: m('{year} 年底仍在运营'),
      taxRate: '合规成本占收入之比',
      suspended: '期内暂停服务（均值）',
      cause: m('{cause}：截至 {year} 年底的概率'),
    },
    spread: m('{value}（{low}–{high}）'),
    plusMinus: m('{value} ± {error}'),
    plusMinusPoints: m('{value} ± {error} 个百分点'),
    notExposed: '不涉及',
    inTheRate: '已计入折现率',
    ofPath: m('{path}：{value}'),

    links: {
      route: '备案路线',
      partners: '合作方类型',
      rules: '规则及其日期',
      reasons: '十一项壁垒',
      deeper: '查清值多少',
    },

    table: {
      title: '全部内容（表格）',
      facts: '各步骤的数字与应查清的事项',
      choices: '各步骤中由我方决定的事项',
      columns: {
        step: '步骤',
        what: '数字或假设',
        choice: '选择',
        now: '当前',
        evidence: '依据',
        changes: '会改变什么',
        worth: '最多值（百万美元）',
        who: '谁可能知道',
      },
    },
  },
};
