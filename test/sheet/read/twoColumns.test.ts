import { kinds, readSheet, told } from "./listed";

const read = (text: string) => {
  const reading = readSheet("attendance", text);
  return {
    kinds: kinds(reading),
    told: told(reading),
    people: reading.people.map(({ name, id }) => name ?? id),
    asked: reading.issues.map(({ code }) => code),
  };
};

describe("a sheet of two columns", () => {
  test("tells how often, in rows or in a single one", () => {
    const one = { kinds: ["matrix"], told: ["B2 张三 K.1 x2"], people: ["张三"], asked: [] };
    expect(read("姓名|迟到次数\n张三|2")).toEqual(one);
    expect(read("姓名|迟到次数\n张三|2\n李四|0").told).toEqual(one.told);
    expect(read("迟到次数|姓名\n2|张三").told).toEqual(["A2 张三 K.1 x2"]);
  });

  test("tells in words what happened, whatever its head", () => {
    const two = ["B2 张三 K.1 x3", "B3 李四 K.3 x1"];
    for (const head of ["备注", "情况", "3月", "事项"]) {
      expect(read(`姓名|${head}\n张三|迟到3次\n李四|旷工1天`).told).toEqual(two);
      expect(read(`姓名|${head}\n张三|迟到3次`).told).toEqual(two.slice(0, 1));
    }
  });

  test("is asked about where nothing says what its figures are of", () => {
    for (const text of ["姓名|扣分\n张三|2", "工号|得分\n1001|98", "姓名|数据\n张三|2"]) {
      expect(read(text)).toMatchObject({ told: [] });
      expect(read(text).asked).toHaveLength(1);
    }
    expect(read("姓名|迟到\n张三|2").told).toEqual(["B2 张三 ? unclearNumbers@B2"]);
  });

  test("stands above a larger table without being lost", () => {
    const both = read("姓名|迟到次数\n张三|2\n\n日期|姓名|事项|扣分\n2026-03-02|李四|早退|1");
    expect(both.told).toEqual(["B2 张三 K.1 x2", "C5 李四 K.2 =1 2026-03-02"]);
  });

  test("is no header where it is a label with its value", () => {
    const form = read("姓名|张三\n部门|客服部\n考核项目|扣分\n迟到|1");
    expect(form).toMatchObject({ kinds: ["form"], told: ["A4 张三 K.1 =1"] });
  });
});

describe("a list of results", () => {
  test("by itself is asked for what it rests on: nobody has full marks for that", () => {
    expect(read("姓名|总分\n张三|98\n李四|95")).toMatchObject({
      kinds: ["results"],
      people: ["张三", "李四"],
      asked: ["missingColumn"],
    });
  });
});

describe("rows without a header", () => {
  test("tell who, what and how often where their words do", () => {
    expect(read("张三|迟到2次\n李四|旷工1天，扣5分").told).toEqual([
      "B1 张三 K.1 x2",
      "B2 李四 K.3 x1 =5",
    ]);
  });

  test("tell days, teams, ids and points with a sign, below a title", () => {
    const rows = "1|2026-03-02|客服一组|1001|张三|迟到|-1\n2|2026-03-05|客服二组|1002|李四|旷工|-5";
    expect(read(`2026年3月扣分\n${rows}\n合计||||||-6`).told).toEqual([
      "F2 张三 K.1 =1 2026-03-02",
      "F3 李四 K.3 =5 2026-03-05",
    ]);
  });

  test("are points where the rulebook takes just as many, with counts beside or without", () => {
    expect(read("张三|迟到|1\n李四|旷工|5\n王五|缺卡|0.5").told).toEqual([
      "B1 张三 K.1 =1",
      "B2 李四 K.3 =5",
      "B3 王五 K.4 =0.5",
    ]);
    expect(read("1|张三|迟到|2|2\n2|李四|旷工|1|5").told).toEqual([
      "C1 张三 K.1 x2 =2",
      "C2 李四 K.3 x1 =5",
    ]);
  });

  test("are asked about where bare numbers may be points or counts", () => {
    expect(read("张三|迟到|2\n李四|早退|1").told).toEqual([
      "B1 张三 ? unclearNumbers@C1",
      "B2 李四 ? unclearNumbers@C2",
    ]);
    expect(read("张三|2").asked).toEqual(["missingColumn"]);
  });

  test("are not read where two columns may tell who", () => {
    expect(read("张三|迟到|李明\n王五|早退|李明")).toMatchObject({
      told: [],
      asked: ["unknownLayout"],
    });
  });
});
