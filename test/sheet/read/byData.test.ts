import { kinds, readSheet, told } from "./listed";

describe("columns under heads that nobody knows", () => {
  it("are known by their cells: names, days, items, points", () => {
    const reading = readSheet(
      "attendance",
      `
2026年3月
哪天|谁|干了啥|扣几分
3月2日|赵云|上班迟到|1
3月4日|马超|提前下班|1
`,
    );
    expect(kinds(reading)).toEqual(["ledger"]);
    expect(told(reading)).toEqual(["C3 赵云 K.1 =1 2026-03-02", "C4 马超 K.2 =1 2026-03-04"]);
  });

  it("are left alone where two would do, and then nobody's name is guessed", () => {
    const reading = readSheet(
      "attendance",
      "甲方|乙方|扣分项|扣分\n赵云|马超|迟到|1\n关羽|黄忠|早退|1",
    );
    expect(reading.records.every(({ people }) => people.length === 0)).toBe(true);
  });
});
