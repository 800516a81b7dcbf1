/** The source of the figures of an example, and the assumptions for what it does not state. */
export interface PolicyNote {
  /** The page with the figures. */
  readonly source: string;
  /** What was not published, and what is assumed instead. */
  readonly unknown: { readonly zh: string; readonly en: string };
}

/** A note for every example, by file name. */
export const policyNotes: Readonly<Record<string, PolicyNote>> = {
  'henan-2019.json': {
    source: 'xianyu.chinaxiaokang.com/zhumadianshi/pingyuxian/gonggao/2019/0605/2752476.html',
    unknown: {
      zh: '报道称低压当日或次日送电，按1个工作日；1天内受理、10千伏方案10天、工程平均20天没有对应的时限，未采用；起始日按报道日；其余沿用内乡文件。',
      en: 'Low voltage "the same or the next day" is taken as 1 working day. Acceptance within 1 day, 10 days for a plan at 10 kV and 20 days of works on average have no limit here and are left out. The first day is that of the report. Everything else is as in Neixiang.',
    },
  },
  'chongqing-2019.json': {
    source: 'proxyrent.cn/xinwenzhongxin/zuixinxiaoxi/2019-11-20/200.html',
    unknown: {
      zh: '报道称10千伏共20天，按全部高压、不再另加；小微企业容量160千伏安按160千瓦，与内乡数字相同；10千伏4个环节与内乡相同；市级及以上园区按省级园区；电能替代的占比未公布，按内乡的50%；起始日按报道日；其余沿用内乡文件。',
      en: 'The 20 days at 10 kV are applied to all high voltage, with nothing added for reviews. The 160 kVA for small/micro is read as 160 kW, as in Neixiang; the 4 stages at 10 kV are also those of Neixiang. Parks of the municipality count as provincial. The required share of electricity substitution was not published; it is as in Neixiang. The first day is that of the report. Everything else is as in Neixiang.',
    },
  },
  'liaoning-rural-2021.json': {
    source: 'epaper.lnd.com.cn/lnrbepaper/pc/con/202101/24/content_100655.html',
    unknown: {
      zh: '报道称2021年6月底前农村100千瓦、2022年11月前全省160千瓦，按月末和月初分段；全过程15天、后为12天适用于哪些客户不明，未采用；其余沿用内乡文件。',
      en: '100 kW in rural areas by June 2021 and 160 kW everywhere by November 2022 are applied from the last and the first day of these months. The 15, later 12 days for the whole process are left out, since the report does not say for which customers. Everything else is as in Neixiang.',
    },
  },
  'liaoning-rural-2022.json': {
    source: 'epaper.lnd.com.cn/lnrbepaper/pc/con/202101/24/content_100655.html',
    unknown: {
      zh: '同上，容量改为160千瓦，与内乡数字相同。',
      en: 'As above; 160 kW, as in Neixiang.',
    },
  },
  'guizhou-2021.json': {
    source: 'jsyzhmwy.com/zsyz/tzzc/202111/t20211104_71543123.html',
    unknown: {
      zh: '居民及其他低压客户的时限是否含配套工程不明，按不含；单、双电源以外的情形按双电源；起始日按报道日；其余沿用内乡文件。',
      en: 'It is not known whether the limits of residents and of others at low voltage include works; here they do not. Customers without a single source count as having two. The first day is that of the report. Everything else is as in Neixiang.',
    },
  },
  'national-2025.json': {
    source: 'reportify.cn/news/1127471314148397056',
    unknown: {
      zh: '民营经济组织按非国有且非居民客户；时限5天、15天按全部低压客户；配套工程时限未公布；其余沿用内乡文件。',
      en: 'All customers that are neither state-owned nor residents count as private organisations. The 5 and 15 days are applied to all of low voltage. Limits for works were not published. Everything else is as in Neixiang.',
    },
  },
};
