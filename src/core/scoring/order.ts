/** Orders texts by their code units, the same on every machine: no locale has a say. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
