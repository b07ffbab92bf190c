import type { Cause } from '../../../model/pathOutcome';

/** The causes of losses. */
export const zhCauses: Readonly<Record<Cause, string>> = {
  rectification: '责令整改',
  fine: '罚款',
  suspension: '暂停服务',
  forcedExit: '强制退出',
  homeStop: '母国叫停',
  rupture: '合作破裂',
  ipLeak: '知识产权泄露',
};
