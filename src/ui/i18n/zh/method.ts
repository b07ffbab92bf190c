import type { MethodText } from '../en/method';
import { m } from '../message';

/** The words around the equations on the method page; the equations and their text are src/model/README.md. */
export const zhMethod: MethodText = {
  title: '方法',
  lead: m(
    '本页说明 Landfall 计算什么、依据哪些数字、具体如何计算。页面由模型和基准方案本身生成，所述即程序所为。这是一个决策模型，不构成法律或投资建议：法律与证据截至 {asOf}，每个数字都可以换成更可靠的数字。模型版本 {version}；同一版本的结果逐位不变。',
  ),
  contents: '目录',
  linkTo: m('链接到 {title}'),
  mark: m('§ {number}'),
  equation: m('{number} {title}'),
  formula: m('公式：{title}'),

  parameters: {
    title: '参数',
    intro: m(
      '全部 {count} 个参数，按参数面板的分组排列。默认值取自基准方案“{scenario}”；自建独立体系和合作伙伴模式各有取值的，两者均列出。来源和理由见来源页。',
    ),
    grades: '证据的质量：',
    grade: m('{name}：{explanation}'),
    kind: m('，{kind}'),
    kinds: { assumption: '假设', lever: '决策变量', setting: '估值设定', fixed: '常数' },
    decisive: { decisiveWorld: '关键参数：外部环境', decisiveLevers: '关键参数：我方选择' },
    parameter: '参数',
    meaning: '含义',
    symbol: '符号',
    range: '单位与范围',
    default: '默认值',
    evidence: '证据',
    equations: '公式',
    and: '、',
    yesOrNo: '是或否',
    orOff: m('{range}，或{off}'),
  },
};
