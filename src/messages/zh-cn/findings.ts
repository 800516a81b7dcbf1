import type { Texts } from '../texts';

/** The texts of findings; names in braces are their evidence. */
export const findings: Texts['findings'] = {
  'channel-not-permitted': '受理渠道不合规[：{found}]。',
  'application-refused': '用电申请被拒绝，而申请必须受理。',
  'late-system-entry': '营业厅申请没有当日录入系统[：最迟{deadline}录入][，实际{found}][（{open}尚未录入）]。',
  'late-dispatch': '电话预约派单超时[：限{expected}分钟][，实际{found}分钟][（{open}尚未派单）]。',
  'document-over-collection':
    '要求客户提供了规定以外的资料[：{found}][（{bookingNeedsNone}预约时不需要任何资料）][（{oneSuffices}同类资料有一份即可）][（{unknownName}资料目录中没有这个名称）]。',
  'document-obtainable-by-sharing':
    '要求客户提供了可以免交的资料[：{found}][（{realNameAuthentication}客户已实名认证）][（{dataSharing}可以通过数据共享取得）]。',
  'missing-government-approval': '重要客户一直没有提供政府批文。',
  'missing-high-voltage-statement': '小微企业高压接入，但没有出具自愿高压接入证明。',
  'importance-not-stated': '供电方案没有写明是重要客户。',
  'stage-not-in-plan': '多出了不应有的环节[：{found}][；应有环节：{expected}]。',
  'stage-out-of-order': '环节顺序颠倒[：{stage}][于{found}开始][，当时尚未完成：{unfinished}]。',
  'review-not-permitted': '做了不应有的查验[：{found}]。',
  'review-scope-exceeded': '查验超出范围[：{found}][；允许范围：{expected}]。',
  'review-opinion-repeated': '查验意见没有一次告知[：{review}][共{found}次]。',
  'review-opinion-not-written': '查验意见没有书面出具[：{review}]。',
  'review-beyond-checklist': '查验意见超出清单[：{review}][有{found}项]。',
  'process-overtime':
    '办电超时[：限{expected}个工作日][，已用{found}个工作日][，至少已用{least}个工作日][（{open}尚未接电）]。',
  'energised-without-acceptance': '竣工验收未通过即送电[：{found}送电]。',
  'energised-before-works': '配套工程未完成即送电[：{found}送电]。',
  'external-works-before-design-review': '设计审查尚未通过，客户工程就已开工[：{found}开工][，{deadline}通过审查]。',
  'supply-plan-mode-mismatch': '供电方案答复方式偏慢[：应为{expected}][，实际为{found}]。',
  'contractor-designated': '客户工程的单位不是由客户自主选择的[：{role}][，由{found}指定]。',
  'contractor-not-tendered': '关联单位未经招标承揽客户工程[：{role}]。',
  'free-handover-missing': '应无偿移交的资产没有无偿移交。',
  'record-contradicts-facts': '所填事实与记录不一致，已按记录判断[：{fact}]。',
  'internal-approval-not-permitted': '现场答复的方案不应再走内部审批[，实际审批{found}次]。',
  'constrained-filing-late': '受限项目备案超时[：限{expected}个工作日][，最迟{deadline}完成][（{open}尚未备案）]。',
  'transitional-plan-missing': '接入受限，但没有过渡方案。',
  'upgrade-not-started': '接入受限，但电网改造没有启动。',
  'works-overtime':
    '配套工程超时[：限{expected}个工作日][，已用{found}个工作日][，至少已用{least}个工作日][，最迟{deadline}完工][（{open}尚未完工）]。',
  'works-agreed-too-late': '约定的配套工程完成时间过晚[：约定{found}][，最迟{deadline}][（依据{boundBy}）]。',
  'works-after-customer-works':
    '配套工程比客户工程完成得晚[：{found}完工][：截至{until}尚未完工][，客户工程{deadline}已完成]。',
  'works-after-agreed-date': '配套工程没有在约定时间完成[：{found}完工][：截至{until}尚未完工][，最迟{deadline}]。',
  'works-contract-missing': '没有与客户签订配套工程服务契约。',
  'works-funding-mismatch': '配套工程资金渠道不符[：应为{expected}][，实际为{found}]。',
  'works-leader-missing': '应由领导挂牌督办的配套工程没有指定领导。',
  'boundary-mismatch': '投资界面不符[：应为{expected}][，实际为{found}]。',
  'asset-funded-by-customer': '应由供电企业出资的资产由客户出资[：{asset}]。',
  'supply-line-mismatch': '供电线路方式不符[：原则上应为{expected}][，实际为{found}]。',
  'label-contradicts-decision':
    '系统标签与规则不符[：“{label}”][，{found}系统标有此标签，按规则不应有][，{expected}系统没有此标签，按规则应有]。',
  'fee-not-permitted': '收取了不允许的费用[：{found}][，{amountYuan}元]。',
  'outage-plan-mismatch': '停送电计划安排不符[：应为{expected}][，实际为{found}]。',
  'energised-after-intended-date': '送电晚于客户意向时间[：意向{deadline}][，送电{found}][，截至{until}尚未送电]。',
  'agency-missing': '代办服务不到位[：应为{expected}][，实际为{found}]。',
  'responsibility-missing': '应当分包负责的项目没有确定责任人。',
  'back-entry': '环节在事后补录[：{stage}][，{deadline}发生][，{found}才录入]。',
  'not-in-force': '不在政策施行期内，不作判断[：{found}][，{inForceFrom}起施行][，施行至{inForceThrough}]。',
};
