import type { StressText } from '../en/stress';
import { m } from '../message';
import { zhControls } from './controls';
import { zhDeeper } from './deeper';

/** The words of when a path loses, beside those of the controls and of «Dig deeper». */
export const zhStress: StressText = {
  ...zhControls,
  deeper: zhDeeper.deeper,

  stress: {
    how: m(
      '某一情景中，路径的 V 低于退出市场的 V，即为失利。每条规则从 {draws} 个情景中找出，再用另外 {draws} 个情景检验；各项占比的两倍标准误不超过 {error} 个百分点。',
    ),
    loading: '某一情景中，路径的 V 低于退出市场的 V，即为失利。以下用一两项假设说明失利情景的共同之处。',
    rule: m(
      '{path}在 **{base}** 的情景中不及退出市场，尤其在以下情形：**{rule}**。这类情景占全部情景的 {share}，其失利情景的 {coverage} 落在其中；其中 {density} 失利，其余情景为 {elsewhere}。',
    ),
    surest: m('最可能失利的情形：**{rule}**。这类情景占全部情景的 {share}，其中 {density} 失利。'),
    none: m(
      '{path}在 **{base}** 的情景中不及退出市场；用一两项假设构成的规则，区分失利与否并不优于随机：起决定作用的是运气，或多项因素叠加。',
    ),
    always: m('在考察的**每一个情景**中，{path}都不及退出市场。'),
    never: m('在考察的情景中，{path}**从未**不及退出市场。'),
    under: m('{label}低于 {value}'),
    over: m('{label}高于 {value}'),
    setLabel: '在决策页调整：',
    key: { loses: '不及退出市场', other: '不低于退出市场' },
    inside: m('规则内：{density} 失利'),
    outside: m('其余：{elsewhere} 失利'),
    all: m('{base} 失利'),
    picture: m('{count} 个情景，按{x}与{y}排列：{path}失利的情景与其余情景。{says}'),
    decision: {
      strong: m('选择{path}之前，先查清{labels}：它能否胜过退出市场，主要取决于此，而非运气。'),
      weak: m(
        '先查清{labels}，但这不足以让人放心：即使不属于上述情形，{path}仍有 {elsewhere} 的情景失利。其余取决于运气和许多小因素，因此应限制失利时的代价。',
      ),
      none: m('事先能查清的任何一项，都无法判断{path}何时失利：应转而限制失利时的代价。'),
      always: m('任何一项假设都救不了{path}：要么改变做法，要么放弃。'),
      never: m('{path}无需这类预警：它从未不及退出市场。'),
    },
    table: {
      caption: '进入市场在什么情况下不及退出？各规则及其内外情景的占比，± 两倍标准误（百分点）',
      rule: '规则',
      share: '占全部情景',
      coverage: '占失利情景',
      density: '其中失利',
      elsewhere: '其余失利',
      score: '区分度',
      value: m('{value} ± {error}'),
      all: m('{path}：全部情景'),
      kinds: {
        rule: m('{rule}（上述规则）'),
        surest: m('{rule}（最可能失利）'),
      },
      none: '–',
      note: m(
        '区分度：规则内失利情景所占比例减去规则内其余情景所占比例，百分点。把失利随机分配给各情景后，最好的规则也只有 {chance} 个百分点。只有两项假设的区分度超出误差地高于一项时，规则才用两项。',
      ),
    },
  },
};
