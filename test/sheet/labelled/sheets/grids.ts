import { labelled } from "../written";

/** L4: a person a line, a day a column. */
export const grids = [
  labelled({
    name: "symbols with a legend below",
    layout: "L4",
    rulebook: "attendance",
    sheet: "3月考勤",
    month: "2026-03",
    merges: "A1:Q1",
    rows: `
考勤表（2026年3月上半月）
序号|姓名|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15
1|安然|/|/|>|/|/|/|||/|/|/|/|/||
2|卞玉|/|#|#|/|/|/|||/|/|<|/|/||
3|车晓|/|/|/|/|/|/|||/|/|/|/|/||
4|丁一|>|/|/|/|×|/|||/|>|/|/|/||
5|鄂军|+|+|/|/|/|<|||/|/|/|/|×||
考勤符号：出勤[/] 迟到[>] 早退[<] 产假[√] 事假[#] 病假[+] 婚假[△] 旷工[×]
`,
    records: `
安然: E3 K.1 03
卞玉: M4 K.2 11
丁一: C6 K.1 01; G6 K.3 05; L6 K.1 10
鄂军: H7 K.2 06; O7 K.3 13
`,
    people: "车晓",
  }),
  labelled({
    name: "another legend above: √ present, × early leave, and totals at the right",
    layout: "L4",
    rulebook: "attendance",
    sheet: "二月",
    month: "2026-02",
    rows: `
2026年2月考勤记录
图例：√出勤　△迟到　×早退　○旷工　●休息　☆未打卡
工号|姓名|2日|3日|4日|5日|6日|9日|10日|11日|12日|13日|迟到次数|早退次数|旷工天数
'11|范进|√|√|△|√|√|√|√|√|△|√|2|0|0
'12|葛优|√|√|√|√|×|√|√|☆|√|√|0|1|0
'13|洪涛|●|●|√|√|√|√|√|√|√|√|0|0|0
'14|计春|√|○|○|√|√|√|×|√|√|√|0|1|2
'15|康熙|√|√|√|☆|√|△|√|√|√|☆|1|0|0
`,
    records: `
范进#11: E4 K.1 04; K4 K.1 12
葛优#12: G5 K.2 06; J5 K.4 11
计春#14: D7 K.3 03; E7 K.3 04; I7 K.2 10
康熙#15: F8 K.4 05; H8 K.1 09; L8 K.4 13
`,
    people: "洪涛",
  }),
  labelled({
    name: "words in the cells, a weekday row under the days",
    layout: "L4",
    rulebook: "attendance",
    sheet: "考勤",
    month: "2026-03",
    rows: `
一组2026年3月第一周考勤
姓名|3/2|3/3|3/4|3/5|3/6|3/7|3/8
星期|一|二|三|四|五|六|日
蓝天|出勤|迟到|出勤|出勤|出勤|休|休
穆青|出勤|出勤|年假|年假|出勤|休|休
倪萍|早退|出勤|出勤|忘打卡|出勤|休|休
欧阳娜|出勤|出勤|晚到|出勤|出勤|休|加
庞博|旷工|旷工|出勤|出勤|迟到|休|休
`,
    records: `
蓝天: C4 K.1 03
倪萍: B6 K.2 02; E6 K.4 05
欧阳娜: D7 K.1 04
庞博: B8 K.3 02; C8 K.3 03; F8 K.1 06
`,
    people: "穆青",
  }),
  labelled({
    name: "no legend at all: every symbol must be asked about",
    layout: "L4",
    rulebook: "attendance",
    sheet: "4月",
    month: "2026-04",
    rows: `
2026年4月考勤表
姓名|1|2|3|7|8|9|10
秦岚|√|√|√|√|×|√|√
阮玲|√|△|√|√|√|√|√
宋佳|√|√|√|√|√|√|√
`,
    people: "秦岚 阮玲 宋佳",
    asked: "F3; C4",
  }),
  labelled({
    name: "morning and afternoon lines for each person, one-letter codes with a key",
    layout: "L4",
    rulebook: "attendance",
    sheet: "考勤明细",
    month: "2026-03",
    merges: "A1:J1 A3:A4 A5:A6 A7:A8 A9:A10",
    rows: `
2026年3月考勤明细（勤=出勤 迟=迟到 退=早退 缺=缺卡 旷=旷工 事=事假 休=休息）
姓名|班次|9|10|11|12|13|14|15|16
陶红|上午|勤|迟|勤|勤|勤|休|休|勤
|下午|勤|勤|勤|退|勤|休|休|勤
汪峰|上午|事|事|勤|勤|勤|休|休|勤
|下午|事|勤|勤|勤|勤|休|休|勤
项羽|上午|缺|勤|勤|勤|迟|休|休|旷
|下午|勤|勤|勤|勤|缺|休|休|旷
严凤|上午|勤|勤|迟|勤|勤|休|休|勤
|下午|勤|勤|退|勤|勤|休|休|勤
`,
    records: `
陶红: D3 K.1 10; F4 K.2 12
项羽: C7 K.4 09; G7 K.1 13; G8 K.4 13; J7 K.3 16 x0.5; J8 K.3 16 x0.5
严凤: E9 K.1 11; E10 K.2 11
`,
    people: "汪峰",
  }),
];
