import type { InformationText } from '../en/information';
import { m } from '../message';
import { zhBarriers } from './barriers';
import { zhSources } from './sources';

/** The words of what it is worth to find out, beside those of parameters and of their evidence. */
export const zhInformation: InformationText = {
  ...zhSources,

  information: {
    how: '条形：对只看均值的决策者而言，选择之前只查清一项假设、其余照旧，最多值多少（百万美元）。横线：两个标准误。',
    noise: m('灰色：与零无法区分。100 项无关紧要的假设中，会有 99 项低于 {floor}。'),
    perfect: m(
      '若能在选择之前知道全部未来，价值为 **{value}**（± {error}）。其中包含运气，而运气无处可买。只查清一项假设，最多值：',
    ),
    worth: m('{value} ± {error}'),
    allNothing: m('共 {count} 项，每一项均为零：没有哪一项能单独改变选择。'),
    untold: '与零无法区分',
    more: m('其余 {count} 项假设见表格。'),
    none: '没有不确定的假设，也就没有什么需要查清。',
    decision: {
      nothing: m(
        '按已知情况决策即可：没有哪一项假设值得先行查清。在可分辨的范围内，无论其中任何一项结果如何，按均值计{path}始终是最佳选择。',
      ),
      one: m('若花费低于 {worth}，决策前应先查清**{label}**。其他任何单项假设都不值得专门调查。'),
      some: m(
        '若花费低于 {worth}，决策前应先查清**{label}**。{others}的价值依次更低，其他任何单项假设都不值得专门调查。',
      ),
      second: m(
        '若花费低于 {worth}，决策前应先查清**{label}**。{other}的价值更低，其他任何单项假设都不值得专门调查。',
      ),
      many: m(
        '若花费低于 {worth}，决策前应先查清**{label}**。其次是{others}；共有 {count} 项值得查清，价值依次递减。',
      ),
      atTheMean: m('此处只计均值，按均值计{path}最佳；若计入谨慎程度，则由另一路径领先。'),
    },
    caption: '选择之前查清每项假设最多值多少（百万美元）',
    columns: {
      assumption: '假设',
      worth: '最多值（百万美元）',
      error: '± 两个标准误',
      told: '能否与零区分',
      evidence: '依据',
    },
    everything: '全部未来（含运气）',

    steps: {
      question: '我方的决策变量各移动一步，会怎样？',
      how: m(
        '单独移动一个决策变量所带来的变化（{measure}）：移动滑块的二十分之一（Page Up、Page Down），或拨动一个开关；● 调高，○ 调低。横线：两个标准误。这些由我方决定，不计入上面的数字。',
      ),
      loading: '计算中',
      earlier: '对应此前的输入，正在重新计算',
      measures: zhBarriers.barriers.measures,
      best: m('→ {to}：{points}'),
      noGain: '调高调低均无增益',
      still: m('无论调高调低，均无可分辨的变化：{levers}。'),
      partnerAgrees: '须合作方同意',
      costOnly: '模型只计其成本',
      withNote: m('{label}（{note}）'),
      gain: m(
        '就{path}而言，各移动一步，**{label}**（{from} → {to}）的增益最大：{points} 个百分点（± {error}），均值变化 {value}。',
      ),
      gainIfAgreed: m(
        '就{path}而言，各移动一步，**{label}**（{from} → {to}）的增益最大，但须合作方同意：{points} 个百分点（± {error}），均值变化 {value}。',
      ),
      costWarning: m('削减{labels}的效果被高估：模型计入了它的成本，没有计入它带来的客户。'),
      noLever: '任何一个决策变量单独移动一步，都没有可分辨的增益：维持现状即可。',
      caption: '每个决策变量移动一步，对其所涉路径的影响',
      columns: {
        lever: '决策变量',
        path: '路径',
        move: '由、至',
        points: '变化（百分点）',
        value: '均值变化（百万美元）',
      },
      move: m('{from} → {to}'),
    },

    weak: {
      question: '哪些薄弱的依据左右了结论？',
      how: '依据仅为媒体报道或我方判断，不由我方决定，并且在其 P10 至 P90 之间足以改变选择，或者值得查清。影响最大的在前。',
      none: '没有：左右结论的各项均有官方或专业机构的依据。',
      nothingDecides: '没有：无论依据强弱，没有哪一项假设能单独改变选择。',
      waiting: '正在计算哪些足以改变选择。',
      earlier: '对应此前的输入，正在重新计算。',
      item: m('**{label}**，{value}：{grade}。'),
      flipsAt: m('临界值为 {flips}，越过后由另一路径领先。'),
      flipsWithin: '在其 P10 至 P90 之间，另一路径会领先。',
      worth: m('查清它最多值 {worth}。'),
      noWorth: '只查清这一项，改变选择的机会不足以抵偿调查费用。',
      ask: m('如何查清：{verify}'),
      nobody: '没有列出谁能知道得更清楚：可自行设定区间，看选择是否仍然成立。',
      slider: '前往滑块',
      evidence: '查看依据',
      of: m('{link}：{label}'),
      showAll: m('显示全部 {count} 项'),
      showFewer: '收起',
      decision: m('签约之前应先核实{labels}：它们的依据薄弱，却决定哪条路径最佳。'),
      decisionOne: m('签约之前应先核实{label}：它的依据薄弱，却决定哪条路径最佳。'),
    },
  },
};
