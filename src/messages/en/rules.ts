import type { Texts } from '../texts';

// Over 200 lines: one text for every rule.

/** The text of each rule, in one sentence; names in braces are parameters of the policy. */
export const rules: Texts['rules'] = {
  'smallMicroEnterprise/otherUsage': 'Only industrial and commercial customers can be small or micro.',
  'smallMicroEnterprise/capacityAboveThreshold':
    'With more than {smallMicroMaximumCapacityKw} kW of equipment a customer is not small or micro.',
  'smallMicroEnterprise/excludedSite': 'Telecom base stations and filling stations are not small or micro.',
  'smallMicroEnterprise/subsidiary':
    'Subsidiaries and branches of state-owned enterprises and chain groups are not small or micro.',
  'smallMicroEnterprise/stateOwned': 'A state-owned enterprise itself is not small or micro either.',
  'smallMicroEnterprise/chainGroup': 'The parent of a chain group is not small or micro either.',
  'smallMicroEnterprise/temporarySupply': 'Temporary supply is not treated as small or micro.',
  'smallMicroEnterprise/batchApplication': 'Batch applications are not treated as small or micro.',
  'smallMicroEnterprise/smallMicro':
    'An industrial or commercial customer of at most {smallMicroMaximumCapacityKw} kW without any exclusion is small or micro.',
  'redLineEligibility/lowVoltageSmallMicro': 'Small and micro enterprises at low voltage are funded to the red line.',
  'redLineEligibility/highVoltageSmallMicro':
    'A small or micro enterprise that chooses high voltage is funded to the red line as well.',
  'redLineEligibility/provincialPark':
    'High-voltage industry and commerce in provincial and national parks is funded to the red line, except temporary supply and residential distribution works.',
  'redLineEligibility/electricitySubstitution':
    'High-voltage customers whose substitution equipment exceeds a share of {substitutionShareThreshold} are funded to the red line.',
  'redLineEligibility/electricitySubstitutionNotExcluded':
    'High-voltage customers whose substitution equipment exceeds a share of {substitutionShareThreshold} are funded to the red line, unless an exclusion of the park clause holds.',
  'redLineEligibility/evCharging': 'EV charging facilities at high voltage are funded to the red line.',
  'redLineEligibility/evChargingNotExcluded':
    'EV charging facilities at high voltage are funded to the red line, unless an exclusion of the park clause holds.',
  'redLineEligibility/noGround': 'Customers without any of these grounds are not funded to the red line for now.',
  'investmentBoundary/redLine': 'For customers eligible for it, the boundary is the planned red line.',
  'investmentBoundary/scatteredResident':
    'For single homes at low voltage the utility pays for the meter box and everything before it.',
  'investmentBoundary/unclassifiedResident':
    'For a resident at low voltage in none of the three forms the boundary is the meter box, as for single homes.',
  'investmentBoundary/meteredPerHousehold':
    'For estates metered per household the boundary is the property boundary, and the utility pays for the household meters.',
  'investmentBoundary/sharedMeter':
    'For estates with a shared meter the boundary is the property boundary, and the utility pays for the master meter.',
  'investmentBoundary/others': 'For everyone else the boundary is the connection point with the public grid.',
  'assetFunding/boundarySupport': 'The utility pays for the support at the boundary.',
  'assetFunding/firstBreaker': 'The utility pays for the first breaker.',
  'assetFunding/billingMeter': 'The utility pays for the billing meter.',
  'assetFunding/gridSideWorks': 'The utility pays for the works on the grid side of the boundary.',
  'assetFunding/worksToRedLine':
    'Where the boundary is the red line or the meter box, the utility pays for the works up to the red line.',
  'assetFunding/worksToRedLineOfEstate':
    'The property boundary of an estate lies outside the red line, and the utility pays for the works up to the red line.',
  'assetFunding/meterBox': 'Where the meter box is the boundary, the utility pays for it.',
  'assetFunding/householdMeters': 'The utility pays for the household meters of an estate metered per household.',
  'assetFunding/masterMeter': 'The utility pays for the master meter of an estate with a shared meter.',
  'assetFunding/worksFromConnectionPoint':
    'Where the boundary is the connection point with the public grid, the customer pays for the works up to the red line.',
  'assetFunding/worksOfEstateFromConnectionPoint':
    'The property boundary of an estate is the connection point with the public grid, and the customer pays for the works up to the red line.',
  'assetFunding/customerSideWorks': "The customer pays for the works on the customer's side of the boundary.",
  'assetFunding/firstBreakerAtLowVoltage':
    'At low voltage the first breaker is only recommended to be paid by the utility, except for customers of the three zeros.',
  'assetFunding/freeHandover':
    'What the customer builds for an estate metered per household is handed over free of charge after acceptance.',
  'supplyLine/otherVoltage': 'The rule on lines is for 10 kV customers only.',
  'supplyLine/otherUsage': 'The rule on lines is for industrial and commercial customers only.',
  'supplyLine/smallMicro': 'The rule on lines is not for small and micro enterprises.',
  'supplyLine/largeCapacity':
    'From {dedicatedLineMinimumCapacityKva} kVA on, a dedicated line from a substation is used in principle.',
  'supplyLine/publicLineFirst': 'Below {dedicatedLineMinimumCapacityKva} kVA a public line is preferred.',
  'connectionStages/highVoltageRedLineProactive':
    'A new high-voltage connection funded to the red line and served proactively skips application and external works.',
  'connectionStages/highVoltageRedLineProactiveOneFewer':
    'A new high-voltage connection funded to the red line and served proactively skips external works only.',
  'connectionStages/highVoltageIncreaseWithoutExternalWorksProactive':
    'A high-voltage increase without external works that is served proactively skips application and external works.',
  'connectionStages/highVoltageIncreaseWithoutExternalWorksProactiveOneFewer':
    'A high-voltage increase without external works that is served proactively skips external works only.',
  'connectionStages/highVoltageProactive': 'With proactive service at high voltage the application is skipped.',
  'connectionStages/highVoltageRedLine': 'A new high-voltage connection funded to the red line skips external works.',
  'connectionStages/highVoltageIncreaseWithoutExternalWorks':
    'A high-voltage increase without external works skips that stage.',
  'connectionStages/highVoltage': 'High-voltage customers as a rule go through four stages.',
  'connectionStages/lowVoltageResident': 'Low-voltage homes go through application and meter connection only.',
  'connectionStages/lowVoltageSmallMicroProactive':
    'For a small or micro enterprise at low voltage with proactive service only meter connection remains.',
  'connectionStages/lowVoltageSmallMicro':
    'Small and micro enterprises at low voltage go through application and meter connection only.',
  'connectionStages/lowVoltageProactive':
    'Other low-voltage customers go through three stages even with proactive service.',
  'connectionStages/lowVoltageProactiveWithoutApplication':
    'Other low-voltage customers skip the application with proactive service.',
  'connectionStages/lowVoltage': 'Other low-voltage customers go through three stages, without a supply plan reply.',
  'technicalReviews/lowVoltageEstate':
    'An estate metered per household at low voltage may be accepted before its free handover: all electrical equipment and civil works.',
  'technicalReviews/lowVoltage': 'Other low-voltage customers have no technical reviews.',
  'technicalReviews/importantWithAssetTransfer':
    'An important customer who transfers assets has all three reviews, with both scopes together.',
  'technicalReviews/importantEstate':
    'An estate metered per household at high voltage that is an important customer has all three reviews, with both scopes together.',
  'technicalReviews/importantWithScopeOfTransfer':
    'An important customer who transfers assets has all three reviews, with the scope of transfers alone.',
  'technicalReviews/importantEstateWithScopeOfTransfer':
    'An estate metered per household at high voltage that is an important customer has all three reviews, with the scope of transfers alone.',
  'technicalReviews/important':
    'Important customers have all three reviews, of grid-related equipment and security power supply.',
  'technicalReviews/assetTransfer':
    'Customers who transfer assets have all three reviews, of all electrical equipment and civil works.',
  'technicalReviews/estate':
    'An estate metered per household at high voltage counts as an asset transfer: all three reviews, of all electrical equipment and civil works.',
  'technicalReviews/ordinary':
    'Other high-voltage customers have completion acceptance only, of grid-related equipment alone.',
  'processTimeLimit/highVoltageSmallMicroWithWorks':
    'A small or micro enterprise at high voltage takes at most {smallMicroWithWorksProcessDays} working days, supporting works included.',
  'processTimeLimit/highVoltageImportantAndTransferAdded':
    'Important high-voltage customers who transfer assets get {highVoltageProcessDays} working days and twice the {designReviewExtraDays} for the design review and the {interimInspectionExtraDays} for the interim inspection.',
  'processTimeLimit/highVoltageImportantEstateAdded':
    'An estate metered per household at high voltage that is an important customer gets {highVoltageProcessDays} working days and twice the {designReviewExtraDays} for the design review and the {interimInspectionExtraDays} for the interim inspection.',
  'processTimeLimit/highVoltageImportantAndTransferShared':
    'Important high-voltage customers who transfer assets get {designReviewExtraDays} more working days as important and {interimInspectionExtraDays} for the transfer.',
  'processTimeLimit/highVoltageImportantEstateShared':
    'An estate metered per household at high voltage that is an important customer gets {designReviewExtraDays} more working days as important and {interimInspectionExtraDays} for the transfer.',
  'processTimeLimit/highVoltageImportantDesignOnly':
    'Important high-voltage customers get {highVoltageProcessDays} working days plus {designReviewExtraDays} for the design review.',
  'processTimeLimit/highVoltageImportantSmallMicro':
    'Important small and micro enterprises at high voltage have the limit of other important high-voltage customers.',
  'processTimeLimit/highVoltageImportant':
    'Important high-voltage customers get {highVoltageProcessDays} working days plus {designReviewExtraDays} for the design review and {interimInspectionExtraDays} for the interim inspection.',
  'processTimeLimit/highVoltageAssetTransferSmallMicro':
    'Small and micro enterprises at high voltage that transfer assets have the limit of other high-voltage customers who do.',
  'processTimeLimit/highVoltageAssetTransfer':
    'High-voltage customers who transfer assets get {highVoltageProcessDays} working days plus {designReviewExtraDays} for the design review and {interimInspectionExtraDays} for the interim inspection.',
  'processTimeLimit/highVoltageEstate':
    'An estate metered per household at high voltage counts as an asset transfer: {highVoltageProcessDays} working days plus {designReviewExtraDays} for the design review and {interimInspectionExtraDays} for the interim inspection.',
  'processTimeLimit/highVoltageAssetTransferInspectionOnly':
    'High-voltage customers who transfer assets get {highVoltageProcessDays} working days plus {interimInspectionExtraDays} for the interim inspection.',
  'processTimeLimit/highVoltageEstateInspectionOnly':
    'An estate metered per household at high voltage gets {highVoltageProcessDays} working days plus {interimInspectionExtraDays} for the interim inspection.',
  'processTimeLimit/highVoltageSmallMicro':
    'Small and micro enterprises at high voltage follow the high-voltage limit of {highVoltageProcessDays} working days.',
  'processTimeLimit/highVoltage':
    'High-voltage cases take at most {highVoltageProcessDays} working days, supporting works excluded.',
  'processTimeLimit/smallMicroWithoutWorks':
    'Without supporting works a small or micro case at low voltage takes at most {lowVoltageProcessDays} working days.',
  'processTimeLimit/smallMicroWithoutWorksFifteen':
    'Even without supporting works, a small or micro case at low voltage takes at most {smallMicroWithWorksProcessDays} working days.',
  'processTimeLimit/lowVoltageWithoutWorks':
    'Without supporting works a low-voltage case takes at most {lowVoltageProcessDays} working days.',
  'processTimeLimit/smallMicroWithWorks':
    'A small or micro case at low voltage takes at most {smallMicroWithWorksProcessDays} working days, supporting works included.',
  'processTimeLimit/lowVoltageWithWorks':
    'A low-voltage case takes at most {lowVoltageWithWorksProcessDays} working days, supporting works included.',
  'supportingWorksLimit/lowVoltageSmallMicro':
    'Low-voltage works for a small or micro enterprise: {smallMicroWorksDays} working days.',
  'supportingWorksLimit/lowVoltage': 'Low-voltage works for other customers: {lowVoltageWorksDays} working days.',
  'supportingWorksLimit/lineTap10kV': 'A 10 kV line tap: {lineTap10kVDays} working days.',
  'supportingWorksLimit/overheadLine10kV': 'A 10 kV overhead line: {overheadLine10kVDays} working days.',
  'supportingWorksLimit/ringMainUnitOrBranchBox10kV':
    'A 10 kV ring main unit or branch box: {ringMainUnitOrBranchBox10kVDays} working days.',
  'supportingWorksLimit/newSwitchingStationOrCable10kV':
    'A new 10 kV switching station or cable line: {switchingStationOrCable10kVDays} working days.',
  'supportingWorksLimit/newSubstationBay10kV': 'A new 10 kV substation bay: {substationBay10kVDays} working days.',
  'supportingWorksLimit/substationBay35kV': 'A 35 kV substation bay: {substationBay35kVDays} working days.',
  'supportingWorksLimit/overheadLine35kV': 'A 35 kV overhead line: {overheadLine35kVDays} working days.',
  'supportingWorksLimit/cableLine35kV': 'A 35 kV cable line: {otherWorks35kVDays} working days.',
  'supportingWorksLimit/otherWorks35kV': 'Any other works at 35 kV: {otherWorks35kVDays} working days.',
  'supportingWorksLimit/substationBay110kV': 'A 110 kV substation bay: {substationBay110kVDays} working days.',
  'supportingWorksLimit/overheadLine110kV': 'A 110 kV overhead line: {overheadLine110kVDays} working days.',
  'supportingWorksLimit/cableLine110kV': 'A 110 kV cable line: {otherWorks110kVDays} working days.',
  'supportingWorksLimit/otherWorks110kV': 'Any other works at 110 kV: {otherWorks110kVDays} working days.',
  'supportingWorksLimit/notCovered': 'The table of limits does not list such works.',
  'supportingWorksFunding/lowVoltage': 'Low-voltage works are paid from the annual cost plan.',
  'supportingWorksFunding/urgent10kV': 'Urgent works at 10 kV are paid from the project package.',
  'supportingWorksFunding/urgentFrom35kV':
    "Urgent works at 35 kV and above enter the investment plan after the company's decision.",
  'supportingWorksFunding/from110kV': 'Other works at 110 kV and above enter the annual investment plan.',
  'supportingWorksFunding/others': 'All other works enter the annual comprehensive plan.',
  'leadershipSupervision/urgentFrom110kV': 'A named leader supervises urgent works at 110 kV and above.',
  'leadershipSupervision/others': 'Works that are not urgent or below 110 kV need no named leader.',
  'supplyPlanReply/lowVoltage': 'At low voltage there is no supply plan reply.',
  'supplyPlanReply/gridConstrained':
    'A customer the grid cannot take yet gets a transitional plan while the grid is upgraded.',
  'supplyPlanReply/singleSourceDirectAccess':
    'With a single source and direct access at 10 kV the reply is given on site, without internal approval.',
  'supplyPlanReply/automaticPlan': 'At 10 kV a plan that the system can work out is given directly.',
  'supplyPlanReply/others': 'A plan that the system cannot work out is prepared jointly by the departments.',
  'outageSchedule/liveWork': 'Up to 10 kV, where live working is feasible, the connection is made on demand.',
  'outageSchedule/liveWorkFrom35kV': 'From 35 kV on, where live working is feasible, the connection is made on demand.',
  'outageSchedule/from35kV':
    'From 35 kV on, connections go into the monthly plan, even where live working is feasible.',
  'outageSchedule/nothingAffected':
    'If nobody else is interrupted and no equipment is put at risk, the daily plan may be used.',
  'outageSchedule/othersNotInterrupted': 'Up to 10 kV, where nobody else is interrupted, the weekly plan applies.',
  'outageSchedule/othersInterrupted10kV': 'Connections at 10 kV that interrupt others go into the biweekly plan.',
  'outageSchedule/othersInterruptedLowVoltageWeekly':
    'Low-voltage connections that interrupt others go into the weekly plan.',
  'outageSchedule/othersInterruptedLowVoltageBiweekly':
    'Low-voltage connections that interrupt others go into the biweekly plan.',
  'outageSchedule/othersInterruptedLowVoltage':
    'For low-voltage connections that interrupt others the policy names no plan.',
  'serviceCommitments/highVoltage': 'High-voltage customers enjoy the three savings.',
  'serviceCommitments/lowVoltageResident': 'Low-voltage homes enjoy the three zeros.',
  'serviceCommitments/smallMicro': 'Small and micro enterprises enjoy the three zeros.',
  'serviceCommitments/others': 'For other low-voltage customers the policy names no commitment.',
  'agencyService/smallMicro': 'Internal and external matters are handled on behalf of small and micro enterprises.',
  'agencyService/scatteredResident':
    'Internal and external matters are handled on behalf of single homes at low voltage.',
  'agencyService/everyResident':
    'Internal and external matters are handled on behalf of every resident at low voltage.',
  'agencyService/otherResident': 'Other residents at low voltage have no agency service.',
  'agencyService/highVoltage': 'Internal matters are handled on behalf of high-voltage customers.',
  'agencyService/others': 'Other customers have no agency service.',
  'projectResponsibility/highVoltage': 'High-voltage projects have persons responsible on every level of management.',
  'projectResponsibility/smallMicro': 'Small and micro projects have persons responsible on every level of management.',
  'projectResponsibility/others': 'Other projects need no persons responsible.',
  'administrativeApproval/upTo10kV':
    'The aim for works up to 10 kV is filing within {administrativeApprovalDays} working days.',
  'administrativeApproval/above10kV':
    'The aim for works above 10 kV is parallel approval within {administrativeApprovalDays} working days.',
  'transformerLease/temporarySupply': 'Customers with temporary supply may lease a transformer.',
  'transformerLease/others': 'Transformers are leased for temporary supply only.',
  'requiredDocuments/subjectProof': 'Every customer provides proof of identity.',
  'requiredDocuments/propertyProof': 'Every customer provides proof of its right to the premises.',
  'requiredDocuments/importantCustomer': 'Important customers also provide one kind of government approval.',
  'requiredDocuments/highVoltageSmallMicro':
    'A small or micro enterprise that chooses high voltage also provides a signed statement of its choice.',
  'consultationDocuments/at10kV': 'At 10 kV the business licence is enough for a consultation.',
  'consultationDocuments/notGoverned': 'For other voltages the policy names no consultation documents.',
  'intakeRoute/otherChannel': 'Applications come through the business hall, online or by telephone only.',
  'intakeRoute/phone': 'A telephone booking needs no certificate.',
  'intakeRoute/bothProofs': 'With both proofs the route is two certificates.',
  'intakeRoute/propertyProofWithCommitment':
    'With the property proof and a signed commitment the one-certificate pilot is available.',
  'intakeRoute/online': 'Online the customer may book first and hand in certificates later.',
  'intakeRoute/subjectProofOnly':
    'In the hall, with the subject proof alone, the application is accepted and the rest collected on site.',
  'intakeRoute/propertyProofOnly':
    'In the hall, with the property proof alone, the application is accepted likewise and the rest collected on site.',
  'intakeRoute/propertyProofOnlyPilot':
    'In the hall, with the property proof alone, only the one-certificate pilot is available.',
  'intakeRoute/propertyProofOnlyOnline':
    'In the hall, with the property proof alone, the customer is guided to book online.',
  'intakeRoute/nothing': 'In the hall, with nothing at hand, the customer is guided to book online.',
  'freeServices/equipmentCheckup': 'Small and micro enterprises have their equipment checked free of charge.',
  'freeServices/energySavingAdvice': 'Small and micro enterprises are advised on saving energy free of charge.',
  'freeServices/others': 'For other customers the policy names no free service.',
};
