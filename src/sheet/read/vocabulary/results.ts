/** Headers of columns that hold what was scored elsewhere, or tell more of a person. Without spaces. */
export const resultHeader =
  /^(?:(?:kpi|本月|当月|月度|季度|年度|绩效|考核|最终|综合|加权|折算|累计|平均|合计|实际)*(?:得分|总分|总得分|分数|考核分|平均分?|均[分值]|积分|成绩)(?:[(].*)?|(?:部门|小组|全员|绩效|考核)?(?:排名|名次|等级|评级|系数|结果|星级)|未录入项|(?:扣分|减分|加分|奖分|扣款|罚款|奖励|次数)?(?:合计|总计|小计|累计)|(?:20\d{2}年)?(?:1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})月份?|第?[一二三四1-4]季度|岗位|职位|职务|级别|入职日期|rank|score|totalscore|grade|average)$/;

/** Headers of columns for signatures. */
export const signatureHeader = /(?:签字|签名|签章|签收|签认|确认|signature|signed)/;
