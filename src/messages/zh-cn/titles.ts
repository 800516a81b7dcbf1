import type { Texts } from '../texts';

/** The titles of the decisions. */
export const titles: Texts['titles'] = {
  smallMicroEnterprise: '小微企业认定',
  redLineEligibility: '投资至规划红线的条件',
  investmentBoundary: '投资界面',
  assetFunding: '各项资产的出资',
  supplyLine: '供电线路方式',
  connectionStages: '办电环节',
  technicalReviews: '技术查验',
  processTimeLimit: '办电时限',
  supportingWorksLimit: '配套工程建设时限',
  supportingWorksFunding: '配套工程资金渠道',
  leadershipSupervision: '领导挂牌督办',
  supplyPlanReply: '供电方案答复方式',
  outageSchedule: '停送电计划',
  serviceCommitments: '服务承诺',
  agencyService: '代办服务',
  projectResponsibility: '项目分包负责',
  administrativeApproval: '行政审批',
  transformerLease: '变压器租赁',
  requiredDocuments: '办电资料',
  consultationDocuments: '供电方案咨询资料',
  intakeRoute: '受理方式',
  freeServices: '免费服务',
};
