/** A text in which * and ? stand for signs, ~ takes their meaning away, as an expression. */
export function wildcard(text: string, complete = true, exactCase = false): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/]/gu, (sign, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (sign === "*") return ".*";
    return sign === "?" ? "." : `\\${sign}`;
  });
  const flags = exactCase ? "su" : "isu";
  return new RegExp(complete ? `^(?:${source})$` : source, complete ? flags : `g${flags}`);
}
