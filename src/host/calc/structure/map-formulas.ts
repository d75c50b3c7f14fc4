/** Plain data with every text in it that is a formula rewritten. */
export function mapFormulas<T>(value: T, rewrite: (formula: string) => string): T {
  const map = (one: unknown): unknown => {
    if (typeof one === "string") return one.startsWith("=") ? rewrite(one) : one;
    if (Array.isArray(one)) return one.map(map);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, map(item)]));
  };
  return map(value) as T;
}
