import { onceFor } from '../plain/once-for';
import { findByName, type NameRegister } from './name-register';

// Over 200 lines: one entry for every paper, and its names.

/**
 * The documents that the policy requires.
 *
 * @example
 * documentKinds[0]; // => 'subjectProof'
 */
export const documentKinds = /* @__PURE__ */ Object.freeze([
  'subjectProof',
  'propertyProof',
  'governmentApproval',
  'voluntaryHighVoltageStatement',
] as const);

/** The id of a document that the policy requires. */
export type DocumentKind = (typeof documentKinds)[number];

/** Which papers are accepted as which document. */
export type PaperCatalogue = Readonly<Record<string, DocumentKind>>;

/**
 * The papers accepted as the documents of clause 3.1.2. The list that the clause refers to is not available, so this is
 * common national practice and not the policy's own wording.
 *
 * @example
 * commonPapers.businessLicence; // => 'subjectProof'
 */
export const commonPapers = /* @__PURE__ */ Object.freeze({
  identityCard: 'subjectProof',
  militaryIdentityCard: 'subjectProof',
  passport: 'subjectProof',
  householdRegister: 'subjectProof',
  businessLicence: 'subjectProof',
  institutionCertificate: 'subjectProof',
  socialOrganisationCertificate: 'subjectProof',
  organisationCodeCertificate: 'subjectProof',
  titleDeed: 'propertyProof',
  landUseCertificate: 'propertyProof',
  purchaseContract: 'propertyProof',
  leaseWithLandlordTitle: 'propertyProof',
  courtJudgment: 'propertyProof',
  villageCommitteeCertificate: 'propertyProof',
  approvalDocument: 'governmentApproval',
  ratificationDocument: 'governmentApproval',
  filingDocument: 'governmentApproval',
} as const satisfies PaperCatalogue);

/** A paper of the common catalogue. */
export type Paper = keyof typeof commonPapers;

/**
 * Names of papers and documents in use, in Chinese and English. Like the catalogue they are common practice and not the
 * policy's own wording.
 *
 * @example
 * commonPaperNames['身份证']; // => 'identityCard'
 */
export const commonPaperNames = /* @__PURE__ */ Object.freeze({
  身份证: 'identityCard',
  居民身份证: 'identityCard',
  二代身份证: 'identityCard',
  身份证复印件: 'identityCard',
  身份证原件: 'identityCard',
  'ID card': 'identityCard',
  'resident identity card': 'identityCard',
  身份证件: 'identityCard',
  居民身份证复印件: 'identityCard',
  ID: 'identityCard',
  二代证: 'identityCard',
  临时身份证: 'identityCard',
  临时居民身份证: 'identityCard',
  军人身份证件: 'militaryIdentityCard',
  军官证: 'militaryIdentityCard',
  士兵证: 'militaryIdentityCard',
  军人证: 'militaryIdentityCard',
  'military ID': 'militaryIdentityCard',
  士官证: 'militaryIdentityCard',
  护照: 'passport',
  户口簿: 'householdRegister',
  户口本: 'householdRegister',
  'hukou booklet': 'householdRegister',
  'household registration': 'householdRegister',
  居民户口簿: 'householdRegister',
  户籍证明: 'householdRegister',
  营业执照: 'businessLicence',
  工商营业执照: 'businessLicence',
  营业执照副本: 'businessLicence',
  营业执照复印件: 'businessLicence',
  'business license': 'businessLicence',
  企业营业执照: 'businessLicence',
  企业法人营业执照: 'businessLicence',
  个体工商户营业执照: 'businessLicence',
  营业执照原件: 'businessLicence',
  三证合一营业执照: 'businessLicence',
  事业单位法人证书: 'institutionCertificate',
  'public institution certificate': 'institutionCertificate',
  事业单位法人登记证书: 'institutionCertificate',
  'certificate of a public institution': 'institutionCertificate',
  社会团体登记证书: 'socialOrganisationCertificate',
  社会团体法人登记证书: 'socialOrganisationCertificate',
  'social organization certificate': 'socialOrganisationCertificate',
  社团登记证书: 'socialOrganisationCertificate',
  'certificate of a social organisation': 'socialOrganisationCertificate',
  组织机构代码证: 'organisationCodeCertificate',
  统一社会信用代码证书: 'organisationCodeCertificate',
  统一社会信用代码证: 'organisationCodeCertificate',
  'organization code certificate': 'organisationCodeCertificate',
  房屋产权证书: 'titleDeed',
  不动产权证: 'titleDeed',
  不动产权证书: 'titleDeed',
  不动产证: 'titleDeed',
  房产证: 'titleDeed',
  房屋所有权证: 'titleDeed',
  产权证: 'titleDeed',
  'real estate certificate': 'titleDeed',
  'title certificate': 'titleDeed',
  房屋产权证: 'titleDeed',
  房产证复印件: 'titleDeed',
  不动产权证复印件: 'titleDeed',
  不动产登记证: 'titleDeed',
  房本: 'titleDeed',
  'property certificate': 'titleDeed',
  'property deed': 'titleDeed',
  土地使用证: 'landUseCertificate',
  国有土地使用证: 'landUseCertificate',
  集体土地使用证: 'landUseCertificate',
  土地使用权证: 'landUseCertificate',
  土地证: 'landUseCertificate',
  土地使用权证书: 'landUseCertificate',
  宅基地使用证: 'landUseCertificate',
  宅基地证: 'landUseCertificate',
  宅基地使用权证: 'landUseCertificate',
  'land certificate': 'landUseCertificate',
  购房合同: 'purchaseContract',
  商品房买卖合同: 'purchaseContract',
  房屋买卖合同: 'purchaseContract',
  'house purchase contract': 'purchaseContract',
  购房协议: 'purchaseContract',
  租赁合同及房东产权证明: 'leaseWithLandlordTitle',
  租赁合同: 'leaseWithLandlordTitle',
  房屋租赁合同: 'leaseWithLandlordTitle',
  租房合同: 'leaseWithLandlordTitle',
  租赁协议: 'leaseWithLandlordTitle',
  lease: 'leaseWithLandlordTitle',
  'lease contract': 'leaseWithLandlordTitle',
  'lease agreement': 'leaseWithLandlordTitle',
  'tenancy agreement': 'leaseWithLandlordTitle',
  场地租赁合同: 'leaseWithLandlordTitle',
  土地租赁合同: 'leaseWithLandlordTitle',
  房屋租赁协议: 'leaseWithLandlordTitle',
  租房协议: 'leaseWithLandlordTitle',
  'rental contract': 'leaseWithLandlordTitle',
  'rental agreement': 'leaseWithLandlordTitle',
  法院判决文书: 'courtJudgment',
  法院判决书: 'courtJudgment',
  判决书: 'courtJudgment',
  法院裁定书: 'courtJudgment',
  'court judgement': 'courtJudgment',
  '村（居）委会证明': 'villageCommitteeCertificate',
  村委会证明: 'villageCommitteeCertificate',
  居委会证明: 'villageCommitteeCertificate',
  社区证明: 'villageCommitteeCertificate',
  村民委员会证明: 'villageCommitteeCertificate',
  居民委员会证明: 'villageCommitteeCertificate',
  村委证明: 'villageCommitteeCertificate',
  'certificate of the village or residents committee': 'villageCommitteeCertificate',
  批复文件: 'approvalDocument',
  批复: 'approvalDocument',
  政府批复: 'approvalDocument',
  项目批复: 'approvalDocument',
  立项批文: 'approvalDocument',
  立项批复: 'approvalDocument',
  审批文件: 'approvalDocument',
  批准文件: 'approvalDocument',
  立项文件: 'approvalDocument',
  立项批复文件: 'approvalDocument',
  发改委批复: 'approvalDocument',
  核准文件: 'ratificationDocument',
  核准: 'ratificationDocument',
  项目核准文件: 'ratificationDocument',
  项目核准批复: 'ratificationDocument',
  核准批复: 'ratificationDocument',
  核准批文: 'ratificationDocument',
  项目核准批文: 'ratificationDocument',
  备案文件: 'filingDocument',
  备案: 'filingDocument',
  备案证明: 'filingDocument',
  项目备案证明: 'filingDocument',
  企业投资项目备案证明: 'filingDocument',
  备案证: 'filingDocument',
  项目备案证: 'filingDocument',
  备案表: 'filingDocument',
  项目备案表: 'filingDocument',
  备案通知书: 'filingDocument',
  项目备案通知书: 'filingDocument',
  'filing certificate': 'filingDocument',
  主体证明: 'subjectProof',
  用电主体证明: 'subjectProof',
  客户主体证明: 'subjectProof',
  主体资格证明: 'subjectProof',
  用电主体资格证明: 'subjectProof',
  身份证明: 'subjectProof',
  'proof of identity': 'subjectProof',
  产权证明: 'propertyProof',
  权属证明: 'propertyProof',
  用电地址权属证明: 'propertyProof',
  房屋产权证明: 'propertyProof',
  房产证明: 'propertyProof',
  物业产权证明: 'propertyProof',
  'proof of ownership': 'propertyProof',
  政府批文: 'governmentApproval',
  政府部门批文: 'governmentApproval',
  政府审批文件: 'governmentApproval',
  批文: 'governmentApproval',
  项目批文: 'governmentApproval',
  政府批准文件: 'governmentApproval',
  'project approval': 'governmentApproval',
  自愿高压接入证明: 'voluntaryHighVoltageStatement',
  自愿高压接入声明: 'voluntaryHighVoltageStatement',
  自愿高压供电证明: 'voluntaryHighVoltageStatement',
  自愿采用高压供电的声明: 'voluntaryHighVoltageStatement',
  自愿高压供电声明: 'voluntaryHighVoltageStatement',
  自愿高压接入承诺书: 'voluntaryHighVoltageStatement',
  自愿高压供电承诺书: 'voluntaryHighVoltageStatement',
  'statement of voluntary high-voltage connection': 'voluntaryHighVoltageStatement',
} as const satisfies NameRegister);

/** A catalogue of papers and their names; parts that are left out are those of the common catalogue. */
export interface PaperBook {
  readonly papers?: PaperCatalogue | undefined;
  readonly paperNames?: NameRegister | undefined;
}

/** A paper of a catalogue. */
export interface KnownPaper {
  /** The id of the paper: papers with one id are the same paper. */
  readonly id: string;
  /** The document that it is accepted as. */
  readonly document: DocumentKind;
}

/** The words that name an original or a copy, which is the same paper. */
const original = /^copy of (?:the )?|(?:原件|复印件|影印件|正副本|正本|副本|扫描件|\bcopy)[\s)）]*$/i;

/**
 * Finds a paper by its id or any of its names, also as an original or a copy; returns `undefined` if the catalogue does
 * not have it.
 */
export const paperIn: (book: PaperBook) => (name: string) => KnownPaper | undefined = /* @__PURE__ */ onceFor(
  ({ papers = commonPapers, paperNames = commonPaperNames }: PaperBook) => {
    const documents = documentKinds.map((kind) => [kind, kind] as const);
    const known = new Map<string, KnownPaper>(
      [...Object.entries(papers), ...documents].map(([id, document]) => [id, Object.freeze({ id, document })]),
    );
    const idOf = findByName([...known.keys()], paperNames);
    return (name: string): KnownPaper | undefined => {
      const bare = name.replace(original, '');
      const id = idOf(name) ?? idOf(bare) ?? idOf(bare.replace(original, ''));
      return id === undefined ? undefined : known.get(id);
    };
  },
);
