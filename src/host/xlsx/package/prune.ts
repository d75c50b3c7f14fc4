import type { Package } from "./package";

/** Every part that can be reached from the package itself. */
export function reachable(pack: Package): Set<string> {
  const seen = new Set<string>();
  const owners = [""];
  for (let owner = owners.pop(); owner !== undefined; owner = owners.pop()) {
    for (const { target, external } of pack.relations(owner)) {
      if (external || seen.has(target) || !pack.has(target)) continue;
      seen.add(target);
      owners.push(target);
    }
  }
  return seen;
}

/** Removes what could be reached before and no longer can: a removed sheet's drawings, notes, tables. */
export function prune(pack: Package, before: ReadonlySet<string>): void {
  const still = reachable(pack);
  pack.remove(new Set([...before].filter((part) => !still.has(part))));
}
