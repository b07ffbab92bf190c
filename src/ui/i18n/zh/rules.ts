import type { RulesText } from '../en/rules';
import { zhStep } from './step';
import { m } from '../message';

const states: RulesText['rules']['states'] = {
  inForce: '现行有效',
  coming: '即将生效',
  proposed: '尚为提案',
  repealed: '已撤销',
};

const sides: RulesText['rules']['sides'] = {
  host: '中国内地',
  home: '母国（美国）',
};

/** The words of the page on rules. */
export const zhRules: RulesText = {
  ...zhStep,
  rules: {
    title: '哪些规则有约束力，何时有约束力？',
    lead: '此处每条规则都有日期、文本和主管部门。各情景设定按现行法律：现行有效的有约束力，即将生效、尚为提案或已撤销的没有。可自起点或自选月份切换任一规则，看三条路径如何变动。',
    asOf: m('法律状况截至 {date}，以我方研究所读到的为限。'),
    judged: '切换规则对模型的影响是我方判断，不是法律；每项影响均说明理由。本页不构成法律意见。',

    contents: '本页内容',
    parts: { timeline: '时间线', effect: '切换的结果', host: '内地规则', home: '母国规则' },

    states,
    sides,

    timeline: {
      question: '每条规则何时有约束力？',
      how: m(
        '线条表示规则有约束力的时段：圆点为起始，菱形（已定）或圆环（提案）为未生效规则的公布日，叉号为撤销或切换关闭之处。阴影部分为测算期：第 0 个月即 2027 年 1 月，最后为第 {last} 个月。',
      ),
      caption: '按日期排列的规则',
      today: '今天',
      start: '第 0 个月',
      older: m('早于 {year} 年'),
      rule: '规则',
      side: '法域',
      host: '内地',
      home: '母国',
      status: '状态',
      date: '日期',
      inRun: '本次模拟',
    },

    since: m('自 {date}起'),
    announced: m('{date}公布'),
    ended: m('{date}公布，至 {end}'),
    undated: '我方证据中没有日期',

    asScenario: { on: '有约束力（同情景设定）', off: '没有约束力（同情景设定）' },
    off: m('自第 {month} 个月起关闭'),
    on: m('自第 {month} 个月起启用'),
    beyond: m('第 {month} 个月超出 {months} 个月的测算期，因此切换不起作用。'),

    effect: {
      title: '切换的结果',
      none: '未切换任何规则：全部与情景设定一致。',
      how: '各路径的风险调整后投资回报率，同一批情景；± 为两倍标准误。',
      caption: '切换前后的风险调整后投资回报率',
      path: '路径',
      before: '按情景设定',
      after: '切换后',
      change: '差异（百分点）',
      waiting: '…',
      unchanged: '0',
      by: m('{points} ± {error}'),
      switched: m('已切换 {count} 条规则：'),
      one: m('{name}，{how}'),
      reset: '全部恢复为情景设定',
    },

    turn: m('{name}：在本次模拟中有约束力'),
    turnedOn: '有约束力',
    turnedOff: '没有约束力',
    from: '自第几个月起',
    fromOf: m('{name}：自第几个月起'),
    monthIs: m('{month}，即 {date}'),
    monthProblem: m('“{entry}”不是测算期内的月份。可填 0 至 {last} 的整数；仍保留 {kept}。'),

    stepOff: m('{name}：自第 {month} 个月起关闭'),
    stepOn: m('{name}：自第 {month} 个月起启用'),
    stepBack: m('{name}：恢复为情景设定'),

    citation: '文本',
    authority: '主管部门',
    demands: '要求什么',
    liable: '谁承担责任，后果如何',
    personal: '管理人员的个人责任',
    changes: { inForce: '没有它会怎样', other: '有了它会怎样' },
    changesOf: m('切换所改变的数值：{name}'),
    factor: m('× {factor}'),
    fromTo: m('{from} → {to}'),
    effectAfter: m('{count} 个月后'),
    model: '切换它对模型的影响',
    modelOf: m('：{name}'),
    leaves: '模型未涵盖的部分',
    noEffect: '模型中没有任何数值取决于它，因此没有开关。',
    concerns: m('它只涉及“{kinds}”，因此对当前公司类型没有开关。'),
    standing: m('**{status}**，{date}'),
    marked: m('**已切换** {how}'),
  },
};
