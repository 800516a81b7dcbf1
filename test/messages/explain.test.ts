import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/rules/decisions';
import { combine, decideThrough, type Decision, decisionTable } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { explain } from '../../src/messages';
import { definePolicy } from '../../src/policy';
import { rules, type PolicyLanguage } from '../../src/policy/language';

const {
  agencyService,
  connectionStages,
  consultationDocuments,
  intakeRoute,
  investmentBoundary,
  outageSchedule,
  processTimeLimit,
  redLineEligibility,
  requiredDocuments,
  smallMicroEnterprise,
  supplyLine,
  supportingWorksLimit,
  technicalReviews,
  transformerLease,
} = decisions;

/** The explanation in both languages. */
function explained(decision: Decision<PolicyLanguage, unknown>, facts: Facts): string {
  const answer = decision.decide(facts);
  const [chinese, english] = (['zh-CN', 'en'] as const).map((language) =>
    explain(answer, { decision, facts, language }),
  );
  return `${chinese?.text}\n\n${english?.text}`;
}

const shop: Facts = {
  voltageLevel: '380V',
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 100,
  temporarySupply: false,
  batchApplication: false,
};

describe('explain', () => {
  it('an outcome of true, and the one fact that decides it', () => {
    expect(explained(transformerLease, { temporarySupply: true, usage: 'other' })).toMatchInlineSnapshot(`
      "结论
      - 变压器租赁：可以租用变压器
      依据的事实
      - 临时用电：是
      有关的规则
      - 临时用电客户可以租用变压器。
      条款
      - 三(三)3　客户工程节资服务

      Outcome
      - Transformer lease: a transformer may be leased
      Because of these facts
      - Temporary supply: yes
      Rules
      - Customers with temporary supply may lease a transformer.
      Clauses
      - 3.3.3 (三(三)3) Help with the cost of customer works"
    `);
  });

  it('a small enterprise, with all conditions', () => {
    expect(explained(smallMicroEnterprise, shop)).toMatchInlineSnapshot(`
      "结论
      - 小微企业认定：属于小微企业
      依据的事实
      - 用电类别：工商业
      - 用电场所：一般场所
      - 单位性质：独立单位
      - 用电设备容量：100千瓦
      - 临时用电：否
      - 批量报装：否
      有关的规则
      - 用电设备容量不超过160千瓦、没有除外情形的工商业客户是小微企业。
      条款
      - 三(三)1　投资界面与客户分类
      换一种理解，结论会变吗
      - 不变，任何一种理解都得出同样的结论
      客户可以怎样改变结论
      - 用电设备容量改为超过160千瓦时，小微企业认定：不属于小微企业
      - 批量报装改为是时，小微企业认定：不属于小微企业

      Outcome
      - Small or micro enterprise: a small or micro enterprise
      Because of these facts
      - Usage: industrial or commercial
      - Site: ordinary site
      - Ownership: independent
      - Equipment capacity: 100 kW
      - Temporary supply: no
      - Batch application: no
      Rules
      - An industrial or commercial customer of at most 160 kW without any exclusion is small or micro.
      Clauses
      - 3.3.1 (三(三)1) Investment boundary and customer classes
      Would another reading change it
      - No, every reading leads to the same.
      What the customer can change
      - Equipment capacity, changed to more than 160 kW: Small or micro enterprise: not a small or micro enterprise
      - Batch application, changed to yes: Small or micro enterprise: not a small or micro enterprise"
    `);
  });

  it('a time limit that depends on two readings', () => {
    expect(explained(processTimeLimit, { ...shop, supportingWorks: true })).toMatchInlineSnapshot(`
      "结论
      - 办电时限：15个工作日，配套工程计算在内
      依据的事实
      - 供电电压：380伏
      - 用电类别：工商业
      - 用电场所：一般场所
      - 单位性质：独立单位
      - 用电设备容量：100千瓦
      - 临时用电：否
      - 批量报装：否
      - 有电网配套工程：是
      有关的规则
      - 用电设备容量不超过160千瓦、没有除外情形的工商业客户是小微企业。
      - 低压小微企业有配套工程的，连同配套工程15个工作日内办完。
      条款
      - 三(三)1　投资界面与客户分类
      - 三(二)3　业务办理时限
      - 一·四是　全流程时限目标
      条款不明之处的理解
      - I-01　低压小微企业的办电时限是2、5还是15个工作日？采用的理解：不带配套工程时2个工作日，带配套工程时15个工作日。理由：15等于2加13，5等于2加3：总时限恒为2加配套工程时限；13个工作日的工程不可能在5个工作日内完成。
      - I-18　低压时限是否计入客户自己的工程时间？采用的理解：不计入。理由：客户工程不可能在2个或5个工作日内完成。
      换一种理解，结论会变吗
      - I-01　低压小微企业的办电时限是2、5还是15个工作日？若理解为“各项时限同时适用，取最短的：不带配套工程时2个工作日，带配套工程时5个工作日”：办电时限：5个工作日，配套工程计算在内
      客户可以怎样改变结论
      - 用电设备容量改为超过160千瓦时，办电时限：5个工作日，配套工程计算在内
      - 批量报装改为是时，办电时限：5个工作日，配套工程计算在内

      Outcome
      - Process time limit: 15 working days, supporting works included
      Because of these facts
      - Supply voltage: 380 V
      - Usage: industrial or commercial
      - Site: ordinary site
      - Ownership: independent
      - Equipment capacity: 100 kW
      - Temporary supply: no
      - Batch application: no
      - Supporting grid works: yes
      Rules
      - An industrial or commercial customer of at most 160 kW without any exclusion is small or micro.
      - A small or micro case at low voltage takes at most 15 working days, supporting works included.
      Clauses
      - 3.3.1 (三(三)1) Investment boundary and customer classes
      - 3.2.3 (三(二)3) Process time limits
      - goals.4 (一·四是) Time limits for the whole process
      Readings where the text is unclear
      - I-01 Is the limit for low-voltage small/micro enterprises 2, 5 or 15 working days? Reading taken: 2 working days without supporting works, 15 with them. Reason: 15 is 2 + 13 and 5 is 2 + 3: the total is always 2 plus the limit of the works, and works of 13 days do not fit into 5.
      - I-18 Does the low-voltage limit count the time of the customer's own works? Reading taken: No. Reason: They cannot be completed in two or five working days.
      Would another reading change it
      - I-01 Is the limit for low-voltage small/micro enterprises 2, 5 or 15 working days? If read otherwise (All limits apply together, so the shortest one counts: 2 working days without works, 5 with them): Process time limit: 5 working days, supporting works included
      What the customer can change
      - Equipment capacity, changed to more than 160 kW: Process time limit: 5 working days, supporting works included
      - Batch application, changed to yes: Process time limit: 5 working days, supporting works included"
    `);
  });

  it('an investment boundary through other decisions', () => {
    const facts: Facts = { voltageLevel: '10kV', usage: 'other', evChargingFacility: true };
    expect(explained(investmentBoundary, facts)).toMatchInlineSnapshot(`
      "结论
      - 投资界面：供电企业投资至客户规划红线
      依据的事实
      - 供电电压：10千伏
      - 电动汽车充换电设施：是
      有关的规则
      - 只有工商业客户才可能是小微企业。
      - 高压接入的充换电设施投资至规划红线。
      - 符合红线条件的客户，投资界面就在规划红线。
      - 可能适用：高压客户的电能替代设备占报装容量超过0.5的，投资至规划红线。
      条款
      - 三(三)1　投资界面与客户分类
      - 一·五是　投资延伸至红线的高压客户
      条款不明之处的理解
      - I-05　园区客户的除外情形是否也适用于其他红线类别？采用的理解：只适用于园区客户一类。理由：除外情形写在园区客户之后的括号内，只修饰这一类。
      换一种理解，结论会变吗
      - I-05　园区客户的除外情形是否也适用于其他红线类别？若理解为“临时用电、居配工程、非居民照明、农业生产不享受任何一类高压红线；小微企业不受影响”：投资界面：供电企业投资至客户规划红线 / 投资界面：供电企业投资至公共电网连接点

      Outcome
      - Investment boundary: the utility funds everything up to the customer's planned red line
      Because of these facts
      - Supply voltage: 10 kV
      - EV charging facility: yes
      Rules
      - Only industrial and commercial customers can be small or micro.
      - EV charging facilities at high voltage are funded to the red line.
      - For customers eligible for it, the boundary is the planned red line.
      - May apply: High-voltage customers whose substitution equipment exceeds a share of 0.5 are funded to the red line.
      Clauses
      - 3.3.1 (三(三)1) Investment boundary and customer classes
      - goals.5 (一·五是) High-voltage customers funded to the red line
      Readings where the text is unclear
      - I-05 Do the exclusions for park customers also apply to the other red-line grounds? Reading taken: They apply to park customers only. Reason: They are in the parenthesis after park customers and qualify that ground alone.
      Would another reading change it
      - I-05 Do the exclusions for park customers also apply to the other red-line grounds? If read otherwise (They apply to all three high-voltage grounds: temporary supply, residential distribution works, non-residential lighting and agricultural production. Small and micro enterprises are not affected): Investment boundary: the utility funds everything up to the customer's planned red line / Investment boundary: the utility funds up to the connection point with the public grid"
    `);
  });

  it('grounds', () => {
    const facts: Facts = { voltageLevel: '10kV', usage: 'other', substitutionShare: 0.6, evChargingFacility: false };
    expect(explained(redLineEligibility, facts)).toMatchInlineSnapshot(`
      "结论
      - 投资至规划红线的条件：可由供电企业投资至规划红线，理由：电能替代项目
      依据的事实
      - 供电电压：10千伏
      - 用电类别：其他
      - 电能替代容量占比：0.6
      - 电动汽车充换电设施：否
      有关的规则
      - 只有工商业客户才可能是小微企业。
      - 高压客户的电能替代设备占报装容量超过0.5的，投资至规划红线。
      条款
      - 三(三)1　投资界面与客户分类
      - 一·五是　投资延伸至红线的高压客户
      条款不明之处的理解
      - I-05　园区客户的除外情形是否也适用于其他红线类别？采用的理解：只适用于园区客户一类。理由：除外情形写在园区客户之后的括号内，只修饰这一类。
      换一种理解，结论会变吗
      - I-05　园区客户的除外情形是否也适用于其他红线类别？若理解为“临时用电、居配工程、非居民照明、农业生产不享受任何一类高压红线；小微企业不受影响”：投资至规划红线的条件：暂不投资至规划红线，没有符合的类别 / 投资至规划红线的条件：可由供电企业投资至规划红线，理由：电能替代项目
      客户可以怎样改变结论
      - 电能替代容量占比改为不超过0.5时，投资至规划红线的条件：暂不投资至规划红线，没有符合的类别

      Outcome
      - Eligibility for investment up to the red line: funded by the utility up to the planned red line, grounds: electricity substitution
      Because of these facts
      - Supply voltage: 10 kV
      - Usage: other
      - Share of electricity substitution: 0.6
      - EV charging facility: no
      Rules
      - Only industrial and commercial customers can be small or micro.
      - High-voltage customers whose substitution equipment exceeds a share of 0.5 are funded to the red line.
      Clauses
      - 3.3.1 (三(三)1) Investment boundary and customer classes
      - goals.5 (一·五是) High-voltage customers funded to the red line
      Readings where the text is unclear
      - I-05 Do the exclusions for park customers also apply to the other red-line grounds? Reading taken: They apply to park customers only. Reason: They are in the parenthesis after park customers and qualify that ground alone.
      Would another reading change it
      - I-05 Do the exclusions for park customers also apply to the other red-line grounds? If read otherwise (They apply to all three high-voltage grounds: temporary supply, residential distribution works, non-residential lighting and agricultural production. Small and micro enterprises are not affected): Eligibility for investment up to the red line: not funded up to the red line for now, no ground applies / Eligibility for investment up to the red line: funded by the utility up to the planned red line, grounds: electricity substitution
      What the customer can change
      - Share of electricity substitution, changed to at most 0.5: Eligibility for investment up to the red line: not funded up to the red line for now, no ground applies"
    `);
  });

  it('stages', () => {
    expect(explained(connectionStages, { voltageLevel: '220V', usage: 'residential' })).toMatchInlineSnapshot(`
      "结论
      - 办电环节：共2个环节：用电申请、装表接电
      依据的事实
      - 供电电压：220伏
      - 用电类别：居民生活
      有关的规则
      - 低压居民只经历申请和装表接电。
      条款
      - 三(一)4　办电环节与技术查验
      换一种理解，结论会变吗
      - 不变，任何一种理解都得出同样的结论

      Outcome
      - Connection stages: 2 stages: application, meter connection
      Because of these facts
      - Supply voltage: 220 V
      - Usage: residential
      Rules
      - Low-voltage homes go through application and meter connection only.
      Clauses
      - 3.1.4 (三(一)4) Connection stages and technical reviews
      Would another reading change it
      - No, every reading leads to the same."
    `);
  });

  it('reviews', () => {
    const facts: Facts = { voltageLevel: '10kV', importantCustomer: true, assetTransfer: true };
    expect(explained(technicalReviews, facts)).toMatchInlineSnapshot(`
      "结论
      - 技术查验：要做设计审查，要做中间检查，要做竣工验收，不作移交验收，查验范围：保安电源、全部电气设备、土建部分
      依据的事实
      - 供电电压：10千伏
      - 重要客户：是
      - 意向资产移交：是
      有关的规则
      - 重要客户同时移交资产的，三项查验都做，两类范围合并。
      条款
      - 三(一)4　办电环节与技术查验
      条款不明之处的理解
      - I-08　既是重要客户又移交资产，查验范围如何确定？采用的理解：取两类范围的并集。理由：两类范围各有缘由，一类不能免去另一类。
      - I-09　设计审查、中间检查、竣工验收是否计入办电环节？采用的理解：不计入，另行判断。理由：若计入，每个高压客户都会超出环节上限。
      换一种理解，结论会变吗
      - I-08　既是重要客户又移交资产，查验范围如何确定？若理解为“只按资产移交客户的范围”：技术查验：要做设计审查，要做中间检查，要做竣工验收，不作移交验收，查验范围：全部电气设备、土建部分
      - I-08　既是重要客户又移交资产，查验范围如何确定？若理解为“只按重要客户的范围”：技术查验：要做设计审查，要做中间检查，要做竣工验收，不作移交验收，查验范围：涉网设备、保安电源
      客户可以怎样改变结论
      - 意向资产移交改为否时，技术查验：要做设计审查，要做中间检查，要做竣工验收，不作移交验收，查验范围：保安电源、全部电气设备、土建部分 / 技术查验：要做设计审查，要做中间检查，要做竣工验收，不作移交验收，查验范围：涉网设备、保安电源

      Outcome
      - Technical reviews: design review; interim inspection; completion acceptance; no handover acceptance; looking at the security power supply, all electrical equipment, civil works
      Because of these facts
      - Supply voltage: 10 kV
      - Important customer: yes
      - Asset transfer intended: yes
      Rules
      - An important customer who transfers assets has all three reviews, with both scopes together.
      Clauses
      - 3.1.4 (三(一)4) Connection stages and technical reviews
      Readings where the text is unclear
      - I-08 What is the scope of the reviews for an important customer who also transfers assets? Reading taken: Both scopes together. Reason: Each scope has its own reason, and neither replaces the other.
      - I-09 Do the design review, interim inspection and completion acceptance count as stages? Reading taken: No, they are judged separately. Reason: If they counted, every high-voltage case would exceed its own ceiling.
      Would another reading change it
      - I-08 What is the scope of the reviews for an important customer who also transfers assets? If read otherwise (The scope for asset transfers alone): Technical reviews: design review; interim inspection; completion acceptance; no handover acceptance; looking at all electrical equipment, civil works
      - I-08 What is the scope of the reviews for an important customer who also transfers assets? If read otherwise (The scope for important customers alone): Technical reviews: design review; interim inspection; completion acceptance; no handover acceptance; looking at grid-related equipment, the security power supply
      What the customer can change
      - Asset transfer intended, changed to no: Technical reviews: design review; interim inspection; completion acceptance; no handover acceptance; looking at the security power supply, all electrical equipment, civil works / Technical reviews: design review; interim inspection; completion acceptance; no handover acceptance; looking at grid-related equipment, the security power supply"
    `);
  });

  it('a limit that the table does not have', () => {
    expect(explained(supportingWorksLimit, { worksVoltageLevel: '220kV' })).toMatchInlineSnapshot(`
      "结论
      - 配套工程建设时限：时限表没有列出
      依据的事实
      - 配套工程电压：220千伏
      有关的规则
      - 时限表没有列出这种工程。
      条款
      - 三(二)5　业扩配套工程
      换一种理解，结论会变吗
      - 不变，任何一种理解都得出同样的结论

      Outcome
      - Supporting works limit: not covered by the table of limits
      Because of these facts
      - Voltage of the supporting works: 220 kV
      Rules
      - The table of limits does not list such works.
      Clauses
      - 3.2.5 (三(二)5) Supporting works
      Would another reading change it
      - No, every reading leads to the same."
    `);
  });

  it('a matter that no clause governs', () => {
    expect(explained(consultationDocuments, { voltageLevel: '35kV' })).toMatchInlineSnapshot(`
      "结论
      - 供电方案咨询资料：没有规定
      依据的事实
      - 供电电压：35千伏
      有关的规则
      - 其他电压的咨询资料没有规定。
      条款
      - 三(二)2　项目储备与前期咨询

      Outcome
      - Consultation documents: not governed
      Because of these facts
      - Supply voltage: 35 kV
      Rules
      - For other voltages the policy names no consultation documents.
      Clauses
      - 3.2.2 (三(二)2) Project reserve and early consultation"
    `);
  });

  it('a reading in the hall', () => {
    const facts: Facts = {
      intakeChannel: 'businessHall',
      presentsSubjectProof: false,
      presentsPropertyProof: true,
      commitmentSigned: false,
    };
    expect(explained(intakeRoute, facts)).toMatchInlineSnapshot(`
      "结论
      - 受理方式：容缺办理，其余资料勘查时收取
      依据的事实
      - 受理渠道：营业厅
      - 出示主体证明：否
      - 出示产权证明：是
      - 签署承诺：否
      有关的规则
      - 在营业厅只有产权证明的，同样先受理，其余上门收取。
      条款
      - 三(一)2　申请资料与受理渠道
      条款不明之处的理解
      - I-14　在营业厅只出示产权证明的，如何办理？采用的理解：容缺受理，其余资料现场收取。理由：条款禁止拒绝受理，又只写明了相反的情形（仅有主体证明）；取对客户有利的理解。
      换一种理解，结论会变吗
      - I-14　在营业厅只出示产权证明的，如何办理？若理解为“视同未带资料，引导线上办理”：受理方式：引导改为线上预约
      - I-14　在营业厅只出示产权证明的，如何办理？若理解为“只能走一证办结试点，不论是否签署承诺”：受理方式：一证办结试点
      客户可以怎样改变结论
      - 受理渠道改为线上时，受理方式：零证预约
      - 出示主体证明改为是时，受理方式：两证办结
      - 出示产权证明改为否时，受理方式：引导改为线上预约

      Outcome
      - Intake route: accepted at once, the remaining documents collected at the site survey
      Because of these facts
      - Intake channel: business hall
      - Subject proof presented: no
      - Property proof presented: yes
      - Commitment signed: no
      Rules
      - In the hall, with the property proof alone, the application is accepted likewise and the rest collected on site.
      Clauses
      - 3.1.2 (三(一)2) Application documents and intake channels
      Readings where the text is unclear
      - I-14 What happens in the business hall when only the property proof is presented? Reading taken: The application is accepted and the rest collected on site. Reason: Refusal is forbidden, and the text names only the opposite case, subject proof alone; this reading favours the customer.
      Would another reading change it
      - I-14 What happens in the business hall when only the property proof is presented? If read otherwise (As with no documents: the customer is guided to the online channel): Intake route: guided to an online booking
      - I-14 What happens in the business hall when only the property proof is presented? If read otherwise (Only the one-certificate pilot is possible, whether a commitment is signed or not): Intake route: one-certificate pilot
      What the customer can change
      - Intake channel, changed to online: Intake route: booking without certificates
      - Subject proof presented, changed to yes: Intake route: two certificates
      - Property proof presented, changed to no: Intake route: guided to an online booking"
    `);
  });

  it('an open answer: what is possible, what is known, what is missing', () => {
    expect(explained(outageSchedule, { voltageLevel: '10kV', liveWorkFeasible: false })).toMatchInlineSnapshot(`
      "尚未确定，可能的结论
      - 停送电计划：可以列入日计划，列入周计划也符合要求
      - 停送电计划：列入周计划
      - 停送电计划：列入双周计划
      目前已知
      - 供电电压：10千伏
      - 具备不停电作业条件：否
      还需要知道
      - 涉及其他客户停电：接电施工时会让其他客户停电的选“是”。
      - 影响运行设备安全：接电操作可能危及在运设备的选“是”，由调度部门判断。

      Still open; possible outcomes
      - Outage schedule: in the daily plan if wished; the weekly plan complies as well
      - Outage schedule: in the weekly plan
      - Outage schedule: in the biweekly plan
      Known so far
      - Supply voltage: 10 kV
      - Live working feasible: no
      Missing facts
      - Other customers interrupted: Yes if other customers lose power while this one is connected.
      - Equipment safety affected: Yes if connecting puts equipment in operation at risk, as the dispatch centre judges."
    `);
  });

  it('an open answer of lists', () => {
    const { equipmentCapacityKw: _, ...facts } = shop;
    expect(explained(requiredDocuments, { ...facts, voltageLevel: '10kV', importantCustomer: false }))
      .toMatchInlineSnapshot(`
        "尚未确定，可能的结论
        - 办电资料：共2项：主体证明、产权证明
        - 办电资料：共3项：主体证明、产权证明、自愿高压接入证明
        目前已知
        - 供电电压：10千伏
        - 用电类别：工商业
        - 用电场所：一般场所
        - 单位性质：独立单位
        - 临时用电：否
        - 批量报装：否
        - 重要客户：否
        还需要知道
        - 用电设备容量：把全部用电设备铭牌功率相加；增容的填增容之后的总数。

        Still open; possible outcomes
        - Required documents: 2 documents: subject proof, property proof
        - Required documents: 3 documents: subject proof, property proof, statement of voluntary high-voltage connection
        Known so far
        - Supply voltage: 10 kV
        - Usage: industrial or commercial
        - Site: ordinary site
        - Ownership: independent
        - Temporary supply: no
        - Batch application: no
        - Important customer: no
        Missing facts
        - Equipment capacity: The rated power of all equipment together; after an increase, the new total."
      `);
  });

  it('an open answer with nothing known', () => {
    expect(explained(transformerLease, {})).toMatchInlineSnapshot(`
      "尚未确定，可能的结论
      - 变压器租赁：可以租用变压器
      - 变压器租赁：不提供变压器租赁
      还需要知道
      - 临时用电：基建施工、抢险、集会等用完即拆的用电选“是”。

      Still open; possible outcomes
      - Transformer lease: a transformer may be leased
      - Transformer lease: no transformer is offered for lease
      Missing facts
      - Temporary supply: Yes for supply that is removed after use, such as a building site or an event."
    `);
  });

  it('a combination, part by part', () => {
    const service = combine(rules, {
      id: 'service',
      combines: { agency: agencyService, lease: transformerLease },
    });
    expect(explained(service, { voltageLevel: '10kV', usage: 'other' })).toMatchInlineSnapshot(`
      "尚未确定，可能的结论
      - 代办服务：内部事项由专人代办；变压器租赁：不提供变压器租赁
      - 代办服务：内部事项由专人代办；变压器租赁：可以租用变压器
      目前已知
      - 供电电压：10千伏
      - 用电类别：其他
      还需要知道
      - 临时用电：基建施工、抢险、集会等用完即拆的用电选“是”。

      Still open; possible outcomes
      - Agency service: internal matters are handled on the customer's behalf; Transformer lease: no transformer is offered for lease
      - Agency service: internal matters are handled on the customer's behalf; Transformer lease: a transformer may be leased
      Known so far
      - Supply voltage: 10 kV
      - Usage: other
      Missing facts
      - Temporary supply: Yes for supply that is removed after use, such as a building site or an event."
    `);
    expect(explained(service, { voltageLevel: '10kV', usage: 'other', temporarySupply: false })).toMatchInlineSnapshot(`
      "结论
      - 代办服务：内部事项由专人代办
      - 变压器租赁：不提供变压器租赁
      依据的事实
      - 供电电压：10千伏
      - 用电类别：其他
      - 临时用电：否
      有关的规则
      - 只有工商业客户才可能是小微企业。
      - 高压客户的内部事项由专人代办。
      - 变压器租赁只面向临时用电客户。
      条款
      - 三(三)1　投资界面与客户分类
      - 三(二)7　内外部协同与代办
      - 三(三)3　客户工程节资服务
      换一种理解，结论会变吗
      - 不变，任何一种理解都得出同样的结论

      Outcome
      - Agency service: internal matters are handled on the customer's behalf
      - Transformer lease: no transformer is offered for lease
      Because of these facts
      - Supply voltage: 10 kV
      - Usage: other
      - Temporary supply: no
      Rules
      - Only industrial and commercial customers can be small or micro.
      - Internal matters are handled on behalf of high-voltage customers.
      - Transformers are leased for temporary supply only.
      Clauses
      - 3.3.1 (三(三)1) Investment boundary and customer classes
      - 3.2.7 (三(二)7) Coordination and agency service
      - 3.3.3 (三(三)3) Help with the cost of customer works
      Would another reading change it
      - No, every reading leads to the same."
    `);
  });

  it('facts that cannot be understood', () => {
    const facts: object = { temporarySupply: 'no', usage: 'factory', equipmentCapacityKw: -1, colour: 'red' };
    const answer = transformerLease.safeDecide(facts);
    const context = { decision: transformerLease, facts };
    expect(explain(answer, { ...context, language: 'zh-CN' }).text).toMatchInlineSnapshot(`
      "输入有误
      - 临时用电：类型不对，应为true（是）、false（否）之一，收到"no"
      - 用电类别：不在可选值之内，应为residential（居民生活）、industrialCommercial（工商业）、agriculturalProduction（农业生产）、irrigation（农业排灌）、nonResidentialLighting（非居民照明）、other（其他）之一，收到"factory"
      - 用电设备容量：超出允许范围，应为不小于0千瓦的数字，收到-1
      - colour：没有这项事实，应为词表中的事实，收到"red""
    `);
    expect(explain(answer, { ...context, language: 'en' }).text).toMatchInlineSnapshot(`
      "Faulty input
      - Temporary supply: of the wrong type, expected one of true, false, received "no"
      - Usage: not among the values, expected one of residential, industrialCommercial, agriculturalProduction, irrigation, nonResidentialLighting, other, received "factory"
      - Equipment capacity: out of range, expected a number of at least 0 kW, received -1
      - colour: no such fact, expected a fact of the vocabulary, received "red""
    `);
  });

  it('with the parameters of another policy', () => {
    const policy = definePolicy({ id: 'other', parameters: { dedicatedLineMinimumCapacityKva: 6000 } });
    const facts: Facts = {
      voltageLevel: '10kV',
      usage: 'industrialCommercial',
      equipmentCapacityKw: 5000,
      appliedCapacityKva: 7000,
    };
    expect(explained(supplyLine.under(policy), facts)).toContain('6000千伏安');
    expect(explained(supplyLine, facts)).toContain('8000千伏安');
  });

  it('as data, line by line', () => {
    const facts: Facts = { temporarySupply: false };
    expect(explain(transformerLease.decide(facts), { decision: transformerLease, facts, language: 'en' })).toEqual({
      language: 'en',
      paragraphs: [
        {
          kind: 'outcome',
          heading: 'Outcome',
          lines: [{ code: 'transformerLease', text: 'Transformer lease: no transformer is offered for lease' }],
        },
        {
          kind: 'because',
          heading: 'Because of these facts',
          lines: [{ code: 'temporarySupply', text: 'Temporary supply: no' }],
        },
        {
          kind: 'rules',
          heading: 'Rules',
          lines: [{ code: 'transformerLease/others', text: 'Transformers are leased for temporary supply only.' }],
        },
        {
          kind: 'clauses',
          heading: 'Clauses',
          lines: [{ code: '3.3.3', text: '3.3.3 (三(三)3) Help with the cost of customer works' }],
        },
      ],
      text: expect.stringMatching(
        /^Outcome\n- Transformer lease: no transformer is offered for lease\nBecause/,
      ) as string,
    });
  });

  it('the result of decideThrough, unchanged', () => {
    const facts: Facts = { voltageLevel: '220V', usage: 'residential' };
    const answer = decideThrough(connectionStages, facts, (stages) => ({
      count: stages.length,
      all: [...stages, 'more'],
    }));
    const { paragraphs } = explain(answer, { decision: connectionStages, facts, language: 'en' });
    expect(paragraphs[0]?.lines[0]?.text).toBe('Connection stages: 2; application, meterConnection, more');
  });

  it('another decision and its rules, by their ids', () => {
    const own = decisionTable(rules, {
      id: 'own',
      rows: [{ id: 'always', outcome: 'fine', clauses: ['3.1.1'] }],
    });
    const { paragraphs } = explain(own.decide({}), { decision: own, facts: {}, language: 'zh-CN' });
    expect(paragraphs.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['own：fine'],
      ['与其他事实无关'],
      ['own/always'],
      ['三(一)1　办电信息公示'],
    ]);
  });
});
