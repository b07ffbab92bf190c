import type { PartnersText } from '../en/partners';
import { zhGuide } from './guide';
import { m } from '../message';

/** The words of the page on partners. */
export const zhPartners: PartnersText = {
  ...zhGuide,
  partners: {
    title: '谁能带我们进入？',
    lead: '合作方带来许可、已备案的模型和客户，并留下大部分收入。合作方的类型决定我们的覆盖率、它以自有产品替代我方产品的程度、它支付多少，以及它退出合作的可能性。本土平台既是候选合作方，也是竞争对手。',
    kinds: '哪类合作方？',
    kindsHow:
      '选择一个类型，会设定合作路径中取决于合作方类型的数值，其他一概不变。提示信息会说明结果变动了多少，并可撤回。',
    noKind: '不选类型',
    noKindHow: '采用方案自身的数值，即各类合作方的平均。',
    noKindTitle: '不选合作方类型',
    none: '没有任何类型与当前数值一致：其中有些已另行设定。',
    suits: '适合对象',
    watch: '注意事项',
    examples: '例如',
    sets: '各类型设定的数值',
    setsHow: '所列为数值的中心值；与方案不同的以粗体显示。展开一行，可查看各类型的离散度和理由。',
    whyValue: m('设定理由：{label}'),
    showAll: '全部展开',
    hideAll: '全部收起',
    platforms: '本土平台',
    platformsHow:
      '六个平台、各自的长处以及触达的人数。优势和用途按本模拟器所依据的文章的描述；该文未引用任何测试。',
    platform: '平台',
    strength: '优势',
    useCase: '用途',
    reach: '触达人数',
    alternativeTo: '被视为何者的替代',
    noAlternative: '未对应单一产品',
    noReach: '未找到数据',
    and: '、',
    rivals: '竞争对手在模型中如何起作用',
    rivalsHow: '竞争对手在此不是独立的参与者。它们对我们的影响通过下列数值体现；每个数值均可转到对应滑块。',
  },
};
