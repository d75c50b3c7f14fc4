/** The part that a relationship's target means, seen from the part that owns it. */
export function resolveTarget(owner: string, target: string): string {
  const path = (target.split("#")[0] ?? "").replaceAll("\\", "/");
  const from = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") from.pop();
    else if (step !== "" && step !== ".") from.push(step);
  }
  return from.join("/");
}

/** A target with its escapes resolved; as it is where they are none. */
export function decodeTarget(target: string): string {
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

/** Part names are compared without regard to case, slash or leading slash (ECMA-376 part 2). */
export const partKey = (path: string): string =>
  path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
