import { headcount } from "../../src/taskpane/results/headcount";

const card = (kind: "person" | "team", id: string | null, name: string) => ({
  subject: { kind, id, name, team: null },
});

test("somebody with cards of two months is one person, and a team is none", () => {
  const cards = [
    card("person", "1", "张三"),
    card("person", "1", "张三"),
    card("person", null, "李四"),
    card("team", null, "一组"),
  ];
  expect(headcount(cards)).toBe(2);
});
