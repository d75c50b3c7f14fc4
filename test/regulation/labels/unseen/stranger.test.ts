import { unseenLabels } from ".";
import { labels } from "..";
import { strangerLabels } from "./strangers";

test("no clause of a stranger stands elsewhere", () => {
  const all = [...labels, ...unseenLabels, ...strangerLabels].map(({ text }) => text);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});

test("what has no rule is said by itself, and sanctions and prose have no amount", () => {
  const odd = strangerLabels.filter(({ rules }) => {
    const prose = rules.some(({ kind }) => kind === "none");
    const bare = rules.filter(({ kind }) => kind === "none" || kind === "sanction");
    return (prose && rules.length > 1) || bare.some(({ amount }) => amount !== null);
  });
  expect(odd).toEqual([]);
});
