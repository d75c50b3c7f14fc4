import { unseenLabels } from ".";
import { labels } from "..";
import { strangerLabels, strangerTexts } from "./strangers";

test("no clause of a stranger stands elsewhere", () => {
  const all = [...labels, ...unseenLabels, ...strangerLabels].map(({ text }) => text);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});

test("what has no rule is said by itself, and sanctions and prose have no amount", () => {
  const clauses = [...strangerLabels, ...strangerTexts.flatMap((text) => text.clauses)];
  const odd = clauses.filter(({ rules }) => {
    const prose = rules.some(({ kind }) => kind === "none");
    const bare = rules.filter(({ kind }) => kind === "none" || kind === "sanction");
    return (prose && rules.length > 1) || bare.some(({ amount }) => amount !== null);
  });
  expect(odd).toEqual([]);
});

test("every regulation of a stranger has fifteen clauses or more, each where it says", () => {
  const strayed = strangerTexts.flatMap(({ text, clauses }) => {
    const lines = text.split("\n");
    return clauses.filter((clause) => !clause.text.startsWith(lines[clause.line - 1] ?? "\n"));
  });
  expect(strayed).toEqual([]);
  expect(strangerTexts.filter((text) => text.clauses.length < 15)).toEqual([]);
});
