import { readSheet, told } from "./listed";

const read = (text: string, merges: readonly string[] = []) =>
  told(readSheet("attendance", text, merges));

/** The months of the records, in the order of the rows. */
const months = (text: string) =>
  readSheet("attendance", text).records.map(({ day, period }) => day ?? period);

describe("the month in a title that does not stand alone", () => {
  const below = "\n姓名|事项|扣分|备注\n马超|迟到|1|";

  it("is known beside whoever made the sheet, and beside the day on which it was made", () => {
    for (const title of [
      "2026年3月考勤台账|||制表人：赵云",
      "2026年3月考勤台账||制表人|赵云",
      "制表人：赵云|审核：|2026年3月考勤台账",
      "部门：客服一组|2026年3月|制表：赵云",
      "2026年3月考勤台账|||制表日期：2026-04-02",
      "2026年3月考勤台账||打印日期|2026-04-02",
      "2026年3月考勤（4月2日更新）",
      "2026年3月考勤台账（制表日期：2026-04-02 10:30）",
    ])
      expect([title, ...months(title + below)]).toEqual([title, "2026-03"]);
    expect(months(`制表日期：2026年4月2日${below}`)).toEqual([null]);
  });

  it("gives the day too, and never whoever made the sheet as whom it is about", () => {
    expect(months(`2026年4月7日抽检||制表人：赵云|${below}`)).toEqual(["2026-04-07"]);
    expect(months(`2026年4月7日抽检||部门：客服一组|${below}`)).toEqual(["2026-04-07"]);
    const form = "2026年4月7日抽检||制表人姓名：赵云\n事项|扣分|备注\n迟到|1|";
    expect(read(form)).toEqual(["A3 - K.1 =1 2026-04-07"]);
  });

  it("is each table's own where several stand below one another", () => {
    for (const beside of ["制表人：赵云", "部门：客服一组"])
      expect(
        months(`2026年3月考勤台账||${beside}|${below}\n\n2026年4月考勤台账||${beside}|${below}`),
      ).toEqual(["2026-03", "2026-04"]);
    expect(months(`客服一组|2026年3月台账${below}\n\n客服一组|2026年4月台账${below}`)).toEqual([
      "2026-03",
      "2026-04",
    ]);
  });
});

describe("what is not settled yet", () => {
  it("is asked in a count's cell or in any column beside, of every record that it may concern", () => {
    const counts = "2026年3月\n姓名|迟到(次)|早退(次)\n马超|2（待确认）|1\n黄忠|申诉中|待核实";
    expect(read(counts)).toEqual([
      "B3 马超 K.1 unreadableQuantity@B3",
      "C3 马超 K.2 x1",
      "B4 黄忠 K.1 unreadableQuantity@B4",
      "C4 黄忠 K.2 unreadableQuantity@C4",
    ]);
    for (const head of ["状态", "", "核实情况", "进度"])
      expect(
        read(`2026年3月\n姓名|迟到(次)|早退(次)|${head}\n马超|2|0|复核中\n黄忠|1|1|待核实`),
      ).toEqual([
        "B3 马超 K.1 x2 appealUnderReview@D3",
        "B4 黄忠 K.1 x1 unknownStatus@D4",
        "C4 黄忠 K.2 x1 unknownStatus@D4",
      ]);
  });

  it("is asked in a ledger behind the item, the name or in a column without a heading", () => {
    const rows =
      "日期|姓名|事项|扣分|\n2026-03-02|马超|迟到|1|审核中\n2026-03-03|黄忠|迟到（待确认）|1|\n2026-03-04|魏延（申诉中）|迟到|1|\n2026-03-05|姜维|迟到|1|已核实";
    expect(read(rows)).toEqual([
      "C2 马超 K.1 =1 2026-03-02 unknownStatus@E2",
      "C3 黄忠 K.1 =1 2026-03-03 unknownStatus@C3",
      "C4 魏延 K.1 =1 2026-03-04 appealUnderReview@B4",
      "C5 姜维 K.1 =1 2026-03-05",
    ]);
  });

  it("is none of the record's where a column tells of the customer or of amends", () => {
    const rows = "日期|姓名|事项|扣分|客户回访|整改\n2026-03-02|马超|迟到|1|待确认|处理中";
    expect(read(rows)).toEqual(["C2 马超 K.1 =1 2026-03-02"]);
  });
});

describe("how often, amid the words", () => {
  const said = (words: string) => read(`2026年3月\n姓名|违规情况\n马超|${words}`);

  it("is asked where it does not end what happened", () => {
    for (const words of [
      "迟到3次，已谈话",
      "迟到3次（含早会1次）",
      "迟到两次已扣",
      "迟到3次以上",
      "3次迟到",
      "多次迟到",
    ])
      expect([words, ...said(words)]).toEqual([words, "B3 马超 K.1 unreadableQuantity@B3"]);
  });

  it("is once where it says so, and what is summed up alone is what happened", () => {
    for (const words of ["迟到一次，已谈话", "第3次迟到", "本月第三次迟到"])
      expect([words, ...said(words)]).toEqual([words, "B3 马超 K.1"]);
    expect(said("共迟到3次")).toEqual(["B3 马超 K.1 x3"]);
    expect(said("3.5迟到；3.6迟到；共迟到2次")).toEqual([
      "B3 马超 K.1 2026-03-05",
      "B3 马超 K.1 2026-03-06",
    ]);
  });
});

describe("a day in the words of what happened", () => {
  const days = (words: string) =>
    readSheet("attendance", `2026年3月\n姓名|违规情况\n马超|${words}`).records.map(
      ({ day, period }) => day ?? period,
    );

  it("is read in Chinese numerals as in figures", () => {
    expect(days("三月五日迟到")).toEqual(["2026-03-05"]);
    expect(days("于三月二十三号迟到一次")).toEqual(["2026-03-23"]);
    expect(days("二十三号早退")).toEqual(["2026-03-23"]);
    expect(days("三月五日、六日迟到")).toEqual(["2026-03-05", "2026-03-06"]);
    expect(days("五日迟到；七日早退")).toEqual(["2026-03-05", "2026-03-07"]);
    expect(days("在3月5日迟到")).toEqual(["2026-03-05"]);
  });

  it("of another month than the sheet's is asked about", () => {
    for (const words of ["十一月二十三日早退", "11月23日早退"])
      expect(read(`2026年3月\n姓名|违规情况\n马超|${words}`)).toEqual([
        "B3 马超 K.2 unreadableDate@B3",
      ]);
  });

  it("stands in a date's cell in numerals too", () => {
    expect(read("2026年\n日期|姓名|事项\n十一月二十三日|马超|迟到")).toEqual([
      "C3 马超 K.1 2026-11-23",
    ]);
  });
});

describe("blank date cells", () => {
  it("below a date that cannot be read are each asked about", () => {
    const rows =
      "日期|姓名|事项|扣分\n3月5日|马超|迟到|1\n|黄忠|早退|1\n|魏延|早退|1\n2026-03-06|姜维|早退|1\n|赵云|早退|1";
    const expected = [
      "C2 马超 K.1 =1 unreadableDate@A2",
      "C3 黄忠 K.2 =1 unreadableDate@A2",
      "C4 魏延 K.2 =1 unreadableDate@A2",
      "C5 姜维 K.2 =1 2026-03-06",
      "C6 赵云 K.2 =1 2026-03-06",
    ];
    expect(read(rows)).toEqual(expected);
    expect(read(rows, ["A2:A4", "A5:A6"])).toEqual(expected);
  });
});

describe("points beside each item's counts below a header of one row", () => {
  const headers = ["迟到次数|扣分|早退次数|扣分", "迟到|扣分（分）|早退|扣分（分）"];

  it("are read with them", () => {
    for (const heads of headers)
      expect(read(`2026年3月\n姓名|${heads}\n马超|2|2|1|1\n黄忠|2|5||3`)).toEqual([
        "B3 马超 K.1 x2 =2",
        "D3 马超 K.2 x1 =1",
        "B4 黄忠 K.1 x2 =5",
        "E4 黄忠 K.2 =3",
      ]);
    expect(read("2026年3月\n姓名|扣分|迟到次数|扣分|早退次数\n马超|5|2|1|1")).toEqual([
      "C3 马超 K.1 x2 =5",
      "E3 马超 K.2 x1 =1",
    ]);
  });

  it("are asked about where it cannot be told whose they are", () => {
    const heads = ["迟到|次数|扣分|早退|次数|扣分", "迟到次数|早退次数|分值|分值"];
    const asked = heads.map((line) =>
      readSheet("attendance", `2026年3月\n姓名|${line}\n马超|1|2|2|1|1|1`).issues.map(
        ({ code, cell }) => `${code}@${cell}`,
      ),
    );
    expect(asked).toEqual([
      ["unclearColumn@C2", "unclearColumn@D2", "unclearColumn@F2", "unclearColumn@G2"],
      ["unclearColumn@D2", "unclearColumn@E2"],
    ]);
  });
});

describe("names without a figure below what they did, or beside it", () => {
  const asked = (text: string) =>
    readSheet("attendance", text).issues.map(({ code, facts }) =>
      "rows" in facts ? `${code} ${String(facts.rows)}` : code,
    );

  it("are asked about in a note that counts the deeds of somebody whom nothing else names", () => {
    const below = (note: string) =>
      asked(`2026年3月\n姓名|迟到(次)|早退(次)\n马超|1|0\n||\n${note}||`);
    for (const note of ["备注：魏延早退1次", "魏延早退一次", "备注：魏延迟到两次。"])
      expect([note, ...below(note)]).toEqual([note, "unheardRows 5"]);
    for (const note of ["备注：累计迟到3次", "备注：每人迟到3次，通报", "备注：以上由赵云核对"])
      expect([note, ...below(note)]).toEqual([note]);
  });

  it("are asked about with the rows in which they stand", () => {
    expect(asked("2026年3月考勤通报\n迟到\n马超\n黄忠\n早退\n魏延")).toEqual(["unheardRows 2-6"]);
    expect(asked("2026年3月\n迟到|早退\n马超|魏延\n黄忠|")).toEqual(["unheardRows 2-4"]);
    expect(asked("2026年3月\n一、迟到\n马超、黄忠\n二、早退：\n无")).toEqual(["unheardRows 2-3"]);
    expect(asked("2026年3月\n迟到|马超|黄忠\n早退|魏延|")).toEqual(["unheardRows 2-3"]);
    expect(asked("2026年3月\n迟到：马超2次、黄忠\n早退：无")).toEqual(["unheardRows 2"]);
    expect(asked("2026年3月迟到人员\n姓名\n马超\n黄忠")).toEqual(["unheardRows 1-4"]);
  });

  it("are asked about below a table too, and a list of items or of people alone is not", () => {
    const below = "姓名|事项|扣分\n马超|迟到|1\n\n本月早退人员：\n魏延\n姜维";
    expect(asked(below)).toEqual(["unheardRows 4-6"]);
    expect(asked("迟到\n早退\n旷工")).toEqual([]);
    expect(asked("2026年3月花名册\n姓名\n马超\n黄忠")).toEqual([]);
  });
});

describe("counts in unusual dress", () => {
  it("are read below groups where the names of columns, 姓名 too, stand in the lower row only", () => {
    expect(
      read("2026年3月\n|迟到||早退|\n姓名|次数|扣分|次数|扣分\n马超|2|2|1|1\n黄忠|1|1|0|0"),
    ).toEqual(["B4 马超 K.1 x2 =2", "D4 马超 K.2 x1 =1", "B5 黄忠 K.1 x1 =1"]);
    expect(
      read("2026年3月\n||迟到||早退|\n部门|姓名|次数|扣分|次数|扣分\n一组|马超|2|2|1|1"),
    ).toEqual(["C4 马超 K.1 x2 =2", "E4 马超 K.2 x1 =1"]);
  });

  it("are read in strokes of 正 where a column counts, and asked about elsewhere", () => {
    expect(read("2026年3月\n姓名|迟到次数|早退次数\n马超|正|正一\n黄忠|正正下|丅")).toEqual([
      "B3 马超 K.1 x5",
      "C3 马超 K.2 x6",
      "B4 黄忠 K.1 x13",
      "C4 黄忠 K.2 unreadableQuantity@C4",
    ]);
    expect(read("2026年3月\n姓名|事项|次数\n马超|迟到|正丅")).toEqual(["B3 马超 K.1 x7"]);
    expect(read("2026年3月\n姓名|迟到|早退\n马超|正|正一")).toEqual([
      "B3 马超 ? unclearNumbers@B3",
      "C3 马超 ? notEntered@C3",
    ]);
  });
});

it("a row of sums by another name is nobody below counts of items", () => {
  const sums = ["累计|3", "总数|3", "本页合计|3", "总 计|3"].join("\n");
  const reading = readSheet("attendance", `2026年3月\n姓名|迟到次数\n马超|3\n${sums}`);
  expect(told(reading)).toEqual(["B3 马超 K.1 x3"]);
  expect(reading.people.map(({ name }) => name)).toEqual(["马超"]);
});

describe("what stands in a name's cell beside the name", () => {
  it("asks whom the row concerns where it leaves that open, and is no part of the name", () => {
    for (const name of [
      "马超？",
      "马超?",
      "马超、魏延各1次",
      "魏延各一次",
      "姜维等3人",
      "姜维、马超等",
    ])
      expect([name, ...read(`日期|姓名|事项|扣分\n2026-03-02|${name}|迟到|1`)]).toEqual([
        name,
        "C2 - K.1 =1 2026-03-02 missingSubject@B2",
      ]);
    for (const name of ["*马超", "马超★", "＊ 马超"])
      expect([name, ...read(`日期|姓名|事项|扣分\n2026-03-02|${name}|迟到|1`)]).toEqual([
        name,
        "C2 马超 K.1 =1 2026-03-02",
      ]);
  });

  it("asks in a matrix too", () => {
    expect(read("2026年3月\n姓名|迟到(次)|早退(次)\n马超？|2|1\n黄忠等|1|")).toEqual([
      "B3 - K.1 x2 missingSubject@A3",
      "C3 - K.2 x1 missingSubject@A3",
      "B4 - K.1 x1 missingSubject@A4",
    ]);
  });
});
