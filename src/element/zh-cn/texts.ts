import type { Words } from '../words';

/** The Chinese texts of the element. */
export const words: Words = {
  facts: '已知情况',
  unknown: '尚不清楚',
  outcome: '结论',
  possible: '仍有可能',
  next: '最值得先问',
  rows: '规则',
  otherReadings: '其他理解方式的规则',
  states: { applies: '适用', open: '尚未确定', overtaken: '已由上面的规则决定', excluded: '不适用' },
  always: '其余情形',
  reads: '先行判断',
  readings: '条款理解',
  contested: '结论取决于此',
  policies: '各政策的结论',
  differs: '不同',
  copy: '复制为',
  copied: '已复制',
  reset: '清空',
  or: ' / ',
  colon: '：',
};
