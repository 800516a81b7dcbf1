import { deepFreeze } from '../plain/deep-freeze';
import { hasOwn } from '../plain/has-own';
import { documentKinds, type DocumentKind, type Paper, type PaperCatalogue } from './papers';

/**
 * What people call the papers of the common catalogue, and the documents themselves, besides the names they have here:
 * common usage, as the catalogue is.
 */
export const paperNames = /* @__PURE__ */ deepFreeze<Readonly<Record<Paper | DocumentKind, readonly string[]>>>({
  subjectProof: ['主体证明', '主体资格证明', '用电主体证明', '用电主体资格证明', '身份证明', 'subject proof'],
  propertyProof: ['产权证明', '物业产权证明', '房屋产权证明', '用电地址权属证明', '权属证明', 'property proof'],
  governmentApproval: ['政府批文', '政府批复', '政府审批文件', '批文', 'government approval'],
  voluntaryHighVoltageStatement: [
    '自愿高压接入证明',
    '自愿高压接入声明',
    '自愿采用高压供电的声明',
    '自愿高压供电声明',
    'statement of voluntary high-voltage connection',
  ],

  identityCard: [
    '身份证',
    '居民身份证',
    '身份证件',
    '身份证原件',
    '身份证复印件',
    '居民身份证复印件',
    '二代身份证',
    'identity card',
    'ID card',
    'ID',
  ],
  militaryIdentityCard: [
    '军人身份证件',
    '军人证',
    '军官证',
    '士官证',
    '士兵证',
    'military identity card',
    'military ID',
  ],
  passport: ['护照', 'Passport'],
  householdRegister: ['户口簿', '户口本', '居民户口簿', 'household register'],
  businessLicence: [
    '营业执照',
    '企业营业执照',
    '企业法人营业执照',
    '工商营业执照',
    '个体工商户营业执照',
    '营业执照副本',
    '营业执照原件',
    '营业执照复印件',
    'business licence',
    'business license',
  ],
  institutionCertificate: ['事业单位法人证书', '事业单位法人登记证书', 'certificate of a public institution'],
  socialOrganisationCertificate: [
    '社会团体登记证书',
    '社会团体法人登记证书',
    '社团登记证书',
    'certificate of a social organisation',
  ],
  titleDeed: [
    '房屋产权证书',
    '房屋产权证',
    '房产证',
    '房产证复印件',
    '房屋所有权证',
    '不动产权证',
    '不动产权证书',
    '不动产权证复印件',
    '不动产证',
    '不动产登记证',
    '产权证',
    '房本',
    'title deed',
    'property certificate',
  ],
  landUseCertificate: [
    '土地使用证',
    '土地证',
    '国有土地使用证',
    '集体土地使用证',
    '宅基地使用证',
    '宅基地证',
    'land use certificate',
  ],
  purchaseContract: ['购房合同', '商品房买卖合同', '房屋买卖合同', '购房协议', 'purchase contract'],
  leaseWithLandlordTitle: [
    '租赁合同',
    '租房合同',
    '房屋租赁合同',
    '场地租赁合同',
    '土地租赁合同',
    '租赁协议',
    '租赁合同及房东产权证明',
    "lease with the landlord's title",
    'lease',
    'lease contract',
  ],
  courtJudgment: ['法院判决文书', '法院判决书', '法院裁定书', '判决书', 'court judgment'],
  villageCommitteeCertificate: [
    '村（居）委会证明',
    '村委会证明',
    '居委会证明',
    '村民委员会证明',
    '居民委员会证明',
    '村委证明',
    'certificate of the village or residents committee',
  ],
  approvalDocument: ['批复文件', '项目批复', '立项批复', '审批文件', '批准文件', 'approval document'],
  ratificationDocument: ['核准文件', '核准批复', '项目核准文件', '项目核准批复', 'ratification document'],
  filingDocument: ['备案文件', '备案证', '备案证明', '项目备案证', '项目备案证明', '项目备案文件', 'filing document'],
});

/** The paper, or the document, that a name means; a name that is not known stands for itself. */
export function paperOf(name: string): string {
  const known = Object.entries(paperNames).find(([, names]) => names.includes(name));
  return known === undefined ? name : known[0];
}

/** The document that a paper serves as, under whatever name; undefined if the catalogue does not know the name. */
export function documentOf(name: string, papers: PaperCatalogue): DocumentKind | undefined {
  // Most papers are named as the catalogue names them, and what a policy says of a name goes before common usage.
  if (hasOwn(papers, name)) return papers[name];
  const paper = paperOf(name);
  return hasOwn(papers, paper) ? papers[paper] : documentKinds.find((kind) => kind === paper);
}
