import { type EventRecord, issue, score } from "../../src/core";
import { day, point, yuan, unread, person, cardOf, scoreOf, asked, byLinXiao } from "./cards";
import { record } from "./records";
import { rulebookOf } from "./rulebook";

/*
 * Whose account a row is laid to, in which month, and whom its questions concern (docs/scoring.md).
 */

describe("a row withdrawn for one of two", () => {
  const row = (said: object = {}) => ({
    ...record({ clause: "1.1", names: ["林晓", "周平"], day, ...said }),
    withdrawnFor: [{ id: null, name: "林晓", team: null }],
  });

  test("charges the other alone", () => {
    const rulebook = rulebookOf([point]);
    const cards = ["林晓", "周平"].map((name) => cardOf(rulebook, [row()], name));
    expect(cards.map(scoreOf)).toEqual(["100", "99"]);
    expect(cards.map(({ lines }) => lines[0]?.status)).toEqual(["void", "counted"]);
  });

  test("leaves the other's card alone open", () => {
    const cards = ["林晓", "周平"].map((name) =>
      cardOf(rulebookOf([point]), [byLinXiao({}), row({ clause: null, issues: [unread] })], name),
    );
    expect(cards.map(({ provisional }) => provisional)).toEqual([false, true]);
  });
});

describe("months, people and their order", () => {
  const cardsOf = (records: readonly EventRecord[], said: object = {}) =>
    score({ rulebook: rulebookOf([point]), records, people: [], ...said });

  test("a row without a month falls into the only one there is", () => {
    const { cards, issues } = cardsOf([byLinXiao({}), record({ clause: "1.1", name: "林晓" })]);
    expect([cards.map(scoreOf), issues]).toEqual([["98"], []]);
  });

  test("a month scored alone asks nothing about another", () => {
    const records = [byLinXiao({}), byLinXiao({ day: "2026-04-01", issues: [unread] })];
    expect(cardsOf(records, { period: "2026-03" }).issues).toEqual([]);
    expect(cardsOf(records, { period: "2026-04" }).issues).toEqual([unread]);
  });

  test("what leaves a figure open stays asked, whatever somebody settled", () => {
    const shared = issue("sharedRecord", { sheet: "台账", cell: "E2" }, "两人", { names: [] });
    const records = [byLinXiao({ issues: [shared, unread] })];
    expect(cardsOf(records, { settled: () => true }).issues).toEqual([unread]);
  });

  test("an id beside a second name is asked about there, not beside its first", () => {
    const records = ["林晓", "林小", "林晓"].map((name) =>
      record({ clause: "1.1", name, id: "1001", day }),
    );
    const { cards, issues } = cardsOf(records);
    expect(cards.map(({ subject }) => subject.name)).toEqual(["林晓"]);
    expect(issues).toMatchObject([{ code: "ambiguousId", text: "林小" }]);
  });

  test("a team answers for no row whose name belongs to two people", () => {
    const rulebook = rulebookOf([{ ...point, subject: "team" }, point]);
    const records = [
      ...["1001", "1002"].map((id) => record({ clause: "1.2", name: "林晓", id, day })),
      record({ clause: "1.1", name: "林晓", team: "一组", day }),
    ];
    const { cards } = score({ rulebook, records, people: [] });
    expect(cards.map(({ subject, provisional }) => [subject.id, provisional])).toEqual([
      ["1001", true],
      ["1002", true],
    ]);
  });

  test("a person keeps the first team told, of the id or of the name", () => {
    const records = [
      record({ clause: "1.1", name: "林晓", team: "一组", day }),
      record({ clause: "1.1", name: "林晓", team: "二组", day }),
      record({ clause: "1.1", name: "林晓", id: "1001", day }),
    ];
    expect(cardsOf(records).cards.map(({ subject }) => subject)).toEqual([
      { kind: "person", id: "1001", name: "林晓", team: "一组" },
    ]);
  });

  test("people stand before teams, and equal scores by their yuan", () => {
    const rulebook = rulebookOf([
      { ...point, subject: "team", allowance: { count: 5, per: "month" } },
      yuan,
    ]);
    const records = [
      record({ clause: "1.1", team: "一组", day }),
      record({ clause: "1.2", name: "丁一", day }),
      record({ clause: "1.1", name: "林晓", team: "一组", day }),
    ];
    const { cards } = score({ rulebook, records, people: [] });
    expect(cards.map(({ subject }) => subject.name)).toEqual(["林晓", "丁一", "一组"]);
  });

  test("two records of one row stand in the order of its columns, whichever came first", () => {
    const records = ["AA5", "Z5"].map((cell) => byLinXiao({ cell }));
    const { cards } = cardsOf(records);
    expect(cards[0]?.lines.map(({ source }) => source[0]?.cell)).toEqual(["Z5", "AA5"]);
  });

  test("days are asked for where the points are no multiple of a day's", () => {
    const rulebook = rulebookOf([{ ...point, per: "day" }]);
    const card = cardOf(rulebook, [byLinXiao({ figure: "1.5" })]);
    expect(asked(card)).toEqual(["missingQuantity", "figureDiffers"]);
  });
});

describe("rows that name nobody", () => {
  test("one that is open stands for the others, not one that only asks", () => {
    const shared = issue("sharedRecord", { sheet: "台账", cell: "E2" }, "两人", { names: [] });
    const rows = [[shared], [unread]].map((issues) => record({ clause: null, day, issues }));
    expect(cardOf(rulebookOf([point]), [...rows, byLinXiao({})]).provisional).toBe(true);
  });

  test("leave open the cards of their own month", () => {
    const records = [byLinXiao({}), record({ clause: "1.1", day: "2026-04-01" })];
    records.push(byLinXiao({ day: "2026-04-02" }));
    const { cards } = score({ rulebook: rulebookOf([point]), records, people: [] });
    expect(cards.map(({ period, provisional }) => [period, provisional])).toEqual([
      ["2026-03", false],
      ["2026-04", true],
    ]);
  });

  test("of a team leave open whose team is not known, and nobody of another team", () => {
    const records = [
      record({ clause: "1.1", team: "一组", day }),
      byLinXiao({}),
      record({ clause: "1.1", name: "周平", team: "二组", day }),
    ];
    const { cards } = score({ rulebook: rulebookOf([point]), records, people: [] });
    const open = cards.map(({ subject, provisional }) => [subject.name, provisional]);
    expect(new Map(open as [string, boolean][])).toEqual(
      new Map([
        ["林晓", true],
        ["周平", false],
      ]),
    );
  });
});

test("a listed person whom nobody graded is open, and is named by the question", () => {
  const grades = [
    { label: "优", amount: 10 },
    { label: "差", amount: 5 },
  ];
  const rulebook = rulebookOf([{ effect: "grade", choices: grades }]);
  const { cards } = score({ rulebook, records: [], people: [person("林晓")] });
  expect(cards[0]?.issues).toMatchObject([{ code: "missingGrade", cell: null, text: "林晓" }]);
  expect(cards[0]?.provisional).toBe(true);
});
