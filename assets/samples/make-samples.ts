/**
 * Makes the sample workbooks: a month of each regulation as a department keeps it, untidy in places.
 * Every name and event is invented. Run by `npm run samples`.
 */
import { type LedgerColumn, type SampleBook, makeSample } from "./sample-book";

const date: LedgerColumn = { width: 12, look: "date" };
const centred = (width: number): LedgerColumn => ({ width, look: "centred" });
const text = (width: number): LedgerColumn => ({ width, look: "text" });
const item = (width: number): LedgerColumn => ({ width, look: "text", asText: true });

const notes = { kind: "notes", tab: "说明", file: "notes.txt" } as const;
const register = [date, centred(11), centred(15), text(30), centred(10), centred(9), text(28)];

const samples: readonly SampleBook[] = [
  {
    name: "outbound-agent-2026-03",
    sheets: [
      {
        kind: "ledger",
        tab: "台账",
        file: "ledger.csv",
        title: "呼出团队考核台账（2026年3月）",
        columns: [
          date,
          centred(8),
          centred(15),
          centred(11),
          item(36),
          centred(7),
          centred(7),
          centred(9),
          text(24),
        ],
      },
      { kind: "list", tab: "花名册", file: "roster.csv", widths: [8, 12, 12, 8] },
      notes,
    ],
  },
  {
    name: "service-norms-2026-03",
    sheets: [
      {
        kind: "ledger",
        tab: "扣分台账",
        file: "ledger.csv",
        title: "客服中心服务规范扣分台账（2026年3月）",
        columns: [
          centred(6),
          date,
          centred(11),
          centred(8),
          centred(11),
          item(38),
          centred(10),
          centred(7),
          centred(9),
          text(26),
        ],
      },
      { kind: "list", tab: "人员名单", file: "roster.csv", widths: [8, 12, 12, 8] },
      notes,
    ],
  },
  {
    name: "rewards-penalties-2026-03",
    sheets: [
      {
        kind: "ledger",
        tab: "2月",
        file: "february.csv",
        title: "客服部奖惩登记表（2026年2月）",
        columns: register,
      },
      {
        kind: "ledger",
        tab: "3月",
        file: "march.csv",
        title: "客服部奖惩登记表（2026年3月）",
        columns: register,
      },
      {
        kind: "ledger",
        tab: "检查登记",
        file: "inspections.csv",
        title: "主管日常检查登记表（2026年3月）",
        columns: [date, centred(11), centred(11), centred(12), text(34)],
      },
      { kind: "list", tab: "员工名单", file: "roster.csv", widths: [12, 12, 8] },
      notes,
    ],
  },
  {
    name: "call-quality-2026-03",
    sheets: [
      {
        kind: "ledger",
        tab: "质检记录",
        file: "recordings.csv",
        title: "录音质检评分记录（2026年3月）",
        columns: [
          date,
          centred(17),
          centred(8),
          centred(11),
          item(30),
          centred(7),
          centred(7),
          centred(9),
          text(28),
        ],
      },
      notes,
    ],
  },
  {
    name: "service-kpi-2026-03",
    sheets: [
      {
        kind: "ledger",
        tab: "日报",
        file: "daily.csv",
        title: "外呼日报：通时与通次（2026年3月）",
        columns: [date, centred(8), centred(11), centred(11), centred(13), centred(9), text(22)],
      },
      notes,
    ],
  },
];

for (const sample of samples) makeSample(sample);
