import { clause, none } from "./notation";

/** What carries no score, however many figures stand in it. */
export const prose = [
  clause("1、本办法适用于热线中心全体坐席。", none()),
  clause("2、坐席应做到三声服务，使用普通话应答。", none()),
  clause("3、上线时间为早8时至晚20时，分三班轮换。", none()),
  clause("4、打字速度不低于60字/分。", none()),
  clause("5、每组设组长一名，负责当日排班。", none()),
  clause("6、质检员每天抽听不少于5条录音。", none()),
  clause("7、部分工单需要二线支持，应先安抚客户。", none()),
  clause("8、充分发挥团队作用，增加服务触点，减少重复来电。", none()),
  clause("9、禁止在工位上充电或使用明火。", none()),
  clause("10、考核结果将作为评优和晋升的依据。", none()),
  clause("11、扣分明细由质检组每周汇总后发各组核对。", none()),
  clause("12、罚款统一纳入部门活动经费。", none()),
  clause("13、加强培训，每季度组织一次应急演练。", none()),
  clause("14、对考核有异议的，可在3个工作日内提出申诉。", none()),
  clause("15、每月考核的基准分为100分。", none()),
  clause("16、本制度自2023年5月1日起执行。", none()),
  clause("17、奖励和处罚由部门经理审批后生效。", none()),
  clause("18、得分与当月绩效挂钩。", none()),
  clause("19、值班电话须在三声内接起。", none()),
  clause("20、班前会时间为15分钟，内容为业务更新。", none()),
];
