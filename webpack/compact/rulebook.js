/**
 * A rulebook without what no function tells: where it comes from, and what was assumed. What each of
 * its clauses has is told by place instead of by name.
 */
module.exports = function compactRulebook(source) {
  const { sections, ...book } = JSON.parse(source);
  const told = { ...book, assumptions: [], source: { document: "–" } };
  return `${read}
export default { ...${JSON.stringify(told)}, sections: ${JSON.stringify(sections.map(section))}.map(section) };`;
};

const section = ({ sections = [], clauses = [], ...rest }) => ({
  ...rest,
  sections: sections.map(section),
  clauses: clauses.map(clause),
});

function clause({ id, text, aliases = [], effect, amount = null, ...rest }) {
  if (aliases.join("").includes("|")) throw new Error(`an alias of ${id} has a bar`);
  const row = [id, text, aliases.join("|"), effect, amount];
  return Object.keys(rest).length > 0 ? [...row, rest] : row;
}

/** What the built file reads the rows with. */
const read = `const section = ({ sections, clauses, ...rest }) => ({
  ...rest,
  sections: sections.map(section),
  clauses: clauses.map(([id, text, aliases, effect, amount, rest]) => ({
    id, text, aliases: aliases.split("|").filter(Boolean), effect, amount, ...rest,
  })),
});`;
