import { type Clause, clausesOf } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";

/**
 * Read off the regulation by hand: clause, what it does, yuan an occurrence (A.4 and T.4 say 20 without
 * a unit), and what else follows (扣除当月工资 wageForfeit, 开除 dismissal, 公告 or 通报 notice,
 * 按旷工处理 absence, 警告 warning).
 */
const regulation = `
R.1 bonus 100
R.2 bonus 20
R.3 bonus 来信=50 表扬信=50 电话=20 来电=20 QQ=20
R.4 bonus 20
R.5 bonus 50
R.6 bonus 20
P.1 deduct 10
P.2 deduct 10
P.3 deduct 5
P.4 deduct 10
P.5 deduct 10
A.1 deduct 10
A.2 deduct 10
A.3 deduct 20
A.4 deduct 20
A.5 deduct 50
A.6 deduct 50
A.7 deduct 10
A.8 deduct 10
T.1 deduct 20
T.2 deduct 30
T.3 deduct 20
T.4 deduct 20
T.5 sanction wageForfeit dismissal notice
T.6 sanction wageForfeit dismissal notice
C.1 deduct 30
C.2 deduct 50
C.3 deduct 100 notice
C.4 sanction dismissal notice
G.1 deduct 20
G.2 deduct 20
G.3 deduct 30
G.4 deduct 10
S.1 note free=3/month
S.2 note
S.3 sanction absence
S.4 sanction absence
S.5 note
S.6 note
S.7 note
I.1 note
I.2 sanction warning
I.3 note
`;

/** The chapters that name no figure, and how many norms each has. */
const norms = { Q: 7, W: 1, D: 10, M: 9, H: 6, J: 8 };

const rulebook = builtInRulebook("rewards-penalties");
if (!rulebook) throw new Error("rewards-penalties is missing");
const clauses = [...clausesOf(rulebook).values()].map(({ clause }) => clause);
const sectionOf = (id: string): string => id.split(".")[0] ?? "";
const isNorm = ({ id }: Clause): boolean => sectionOf(id) in norms;

test("every reward, fine, swap rule and inspection has the regulation's figures, in its order", () => {
  const written = clauses
    .filter((clause) => !isNorm(clause))
    .map((clause) =>
      [
        clause.id,
        clause.effect,
        ...(clause.amount === null ? [] : [clause.amount]),
        ...(clause.choices ?? []).map(({ label, amount }) => `${label}=${String(amount)}`),
        ...clause.sanctions,
        ...(clause.allowance ? [`free=${clause.allowance.count}/${clause.allowance.per}`] : []),
      ].join(" "),
    );
  expect(written).toEqual(regulation.trim().split("\n"));
});

test("money is in yuan, by the occurrence, and nothing is doubled or capped", () => {
  for (const clause of clauses.filter(({ effect }) => effect !== "note")) {
    expect(clause).toMatchObject({
      unit: "yuan",
      per: "occurrence",
      subject: "agent",
      aggravation: null,
      cap: null,
      deadline: null,
      when: null,
    });
  }
});

test("the first offence is warned in every section that fines, and the whole has no score", () => {
  expect(rulebook).toMatchObject({ unit: "yuan", base: null, firstOffence: "warn", grades: [] });
  for (const section of rulebook.sections) {
    expect(section).toMatchObject({ max: null, cleanBonus: 0, sections: [] });
    expect(section.firstOffence).toBeUndefined();
  }
});

test("supervisors inspect daily and report daily", () => {
  expect(clauses.filter(({ subject }) => subject === "supervisor").map(({ id }) => id)).toEqual([
    "I.1",
    "I.3",
  ]);
  expect(clauses.find(({ id }) => id === "I.1")?.per).toBe("day");
});

test("the chapters without figures stand as notes, each norm once", () => {
  const notes = clauses.filter(isNorm);
  const expected = Object.entries(norms).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, i) => `${section}.${i + 1}`),
  );
  expect(notes.map(({ id }) => id)).toEqual(expected);
  for (const note of notes) {
    expect(note).toMatchObject({ effect: "note", amount: null, choices: null, sanctions: [] });
  }
  expect(new Set(notes.map(({ text }) => text)).size).toBe(notes.length);
});
