import type { WordingSet } from "../notation";

export const serviceKpi: WordingSet = {
  rulebook: "service-kpi",
  wordings: [
    { text: "不肯学习新业务", clause: "D.2", kind: "synonym" },
    { text: "没配合市场部做促销", clause: "D.4", kind: "synonym" },
    { text: "后续服务没跟上", clause: "D.5", kind: "synonym" },
    { text: "难题自己压着不转交", clause: "D.7", kind: "synonym" },
    { text: "分工没安排好", clause: "D.9", kind: "synonym" },
    { text: "突发情况没有及时汇报", clause: "D.11", kind: "synonym" },
    { text: "用语不规范", clause: "D.6", kind: "shortened" },
    { text: "号原分配未记录", clause: "D.9", kind: "typo" },
    { text: "疑難問題未及時請示", clause: "D.7", kind: "traditional" },
    { text: "宽带大面积故障，值班长未及时汇报突发情况", clause: "D.11", kind: "withDetail" },
    { text: "遇到问题不求助", clause: null, kind: "ambiguous" },
    { text: "迟到", clause: null, kind: "unrelated" },
    { text: "系统升级", clause: null, kind: "unrelated" },
    { text: "服务用语随意，还不配合促销", clause: null, kind: "several" },
  ],
};
