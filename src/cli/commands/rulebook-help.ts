import type { Text } from '../../facts';

const calendarHelp: Text = {
  en: '  --calendar FILE        add a State Council notice to the calendar; may be repeated',
  zh: '  --calendar 文件        向日历补充国务院放假通知；可重复',
};

/** The options for the policy and the calendar, for a command that answers by one policy. */
export const onePolicyHelp: Text = {
  en: `  --policy FILE          apply your own policy, as JSON (see policyFromJson)
${calendarHelp.en}`,
  zh: `  --policy 文件          按自定义政策（JSON，见 policyFromJson）判定
${calendarHelp.zh}`,
};

/** The options for the policies and the calendar, for every command over records. */
export const rulebookHelp: Text = {
  en: `${calendarHelp.en}
  --policy FILE          apply your own policy, as JSON (see policyFromJson); if repeated, each case is checked by the
                         policy of its day ("default" is the policy of the library)
  --area NAME            the area whose policies apply (default: policies that name no area)
  --apply-outside-force  apply the policy to cases outside its term as well, e.g. a policy that is not in force yet to the
                         cases of last year; the output marks these cases`,
  zh: `${calendarHelp.zh}
  --policy 文件          按自定义政策（JSON，见 policyFromJson）判定；重复时，各工单按其当日有效的政策判定
                         （“default”表示本库的政策）
  --area 地区            适用哪个地区的政策；默认为未注明地区的政策
  --apply-outside-force  不在政策施行期内的工单也按该政策判定（如用尚未施行的政策试算去年的工单），输出中逐件注明`,
};
