/** The part that a relationship's target means, seen from the part that owns it. */
export function resolveTarget(owner: string, target: string): string {
  const path = decode(target.split("#")[0] ?? "").replaceAll("\\", "/");
  const from = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") from.pop();
    else if (step !== "" && step !== ".") from.push(step);
  }
  return from.join("/");
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Where the relationships of a part are kept; "" is the package itself. */
export function relationsPath(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}
