/** What a label beside a value says that the value is. */
export const labelMeanings = [
  "employee_name",
  "employee_id",
  "team",
  "position",
  "period",
  "date",
  "inspector",
  "site",
  "recording_id",
] as const;
export type LabelMeaning = (typeof labelMeanings)[number];

/** How sheets label what stands beside a table: meaning → spellings, compared without spaces. */
export const labelSpellings: Readonly<Record<LabelMeaning, readonly string[]>> = {
  employee_name: [
    "姓名",
    "员工姓名",
    "员工",
    "被考核人",
    "被考核人姓名",
    "被考核者",
    "被评估人",
    "被评价人",
    "被评人",
    "被检查人",
    "被质检人",
    "受检人",
    "考核对象",
    "坐席",
    "坐席姓名",
    "客服姓名",
    "客服代表",
    "当事人",
    "责任人",
    "name",
    "employee",
    "agent",
  ],
  employee_id: ["工号", "员工工号", "员工编号", "坐席工号", "编号", "id", "employeeid"],
  team: [
    "部门",
    "所属部门",
    "所在部门",
    "班组",
    "组别",
    "小组",
    "所属小组",
    "团队",
    "科室",
    "team",
    "department",
  ],
  position: ["岗位", "职位", "职务", "岗位名称", "工种", "职称", "position", "title"],
  period: [
    "考核期",
    "考核期间",
    "考核周期",
    "考核月份",
    "考核月度",
    "考核时间",
    "考核年月",
    "评估周期",
    "评估期",
    "所属月份",
    "统计月份",
    "统计周期",
    "月份",
    "年月",
    "周期",
    "period",
    "month",
  ],
  date: [
    "日期",
    "检查日期",
    "检查时间",
    "考核日期",
    "质检日期",
    "评分日期",
    "抽检日期",
    "巡查日期",
    "巡检时间",
    "date",
  ],
  inspector: [
    "检查员",
    "检查人",
    "检查人员",
    "巡检人",
    "质检员",
    "质检人",
    "考核人",
    "考核者",
    "评分人",
    "评估人",
    "评价人",
    "记录人",
    "直接上级",
    "inspector",
    "reviewer",
    "assessor",
  ],
  site: [
    "项目",
    "项目名称",
    "地点",
    "检查地点",
    "区域",
    "门店",
    "楼号",
    "楼栋",
    "供应商",
    "受检单位",
    "被检查单位",
    "被考核单位",
    "被考核部门",
    "site",
  ],
  recording_id: [
    "录音",
    "录音流水号",
    "录音编号",
    "录音号",
    "录音id",
    "录音序号",
    "录音文件",
    "录音文件名",
    "通话流水号",
    "recordingid",
    "recording",
  ],
};

/** Labels known by their parts, where nobody has listed their spelling. Compared without spaces. */
export const labelParts: readonly (readonly [LabelMeaning, RegExp])[] = [
  ["employee_name", /^被[^\d客]{1,4}(?:人员?|者|员工|坐席|座席|客服)(?:姓名)?$/],
  ["date", /^(?:通话|来电|监听|抽听|录音|会话|抽查|事发|发生|事件|违规|违纪)(?:日期|时间)$/],
  ["inspector", /^(?:监听|抽听|抽检|抽查|巡查|巡场|稽核|督导)(?:人员?|员)$/],
];

/** Of making and passing on the sheet itself, which says nothing of what it tells. */
const clericalWords =
  "制表|制单|打印|导出|填表|填报|制作|编制|更新|印发|报送|审批|审核|printed|exported|prepared|approved";

/** Labels about the sheet itself: 制表日期, 审核人. */
export const clericalLabel = new RegExp(clericalWords, "i");

const someDay = "\\d{2,4}\\s*[-/.年]\\s*\\d{1,2}(?:\\s*[-/.月]\\s*\\d{0,2}\\s*[日号]?)?";
const someTime = "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?";
/** A label that asks for a day has it in the next cell too, behind a tab; any other, at most in its own. */
const clericalPart = new RegExp(
  `(?:[\\d年月日号./-]+ ?)?(?:${clericalWords})(?:[^\\s:,;|()]*(?:日期|时间|date)\\s*:?\\s*|[^\\s:,;|()\\d]*:? *)(?:${someDay}${someTime}|\\s*(?!\\d)[^\\s,;|()]*)`,
  "gi",
);

/**
 * A line without what it says of its own making: 制表人:赵云, 2026-04-02打印.
 * @param line its cells parted by tabs
 */
export const withoutClerical = (line: string): string => line.replace(clericalPart, " ");
