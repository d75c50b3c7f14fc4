import { type Exact, compare, divide, exact, multiply } from "../exact";

/** From this score on, the share of the wage that is paid (1 is the whole wage). */
export interface PayBand {
  readonly from: Exact;
  readonly share: Exact;
}

/**
 * The pay that a score earns, in yuan and exact: the share of the highest band that it reaches.
 * Without bands a score of 100 earns the wage, and every other score in proportion.
 * @returns null for a score below every band
 */
export function payFor(score: Exact, wage: Exact, bands: readonly PayBand[]): Exact | null {
  if (bands.length === 0) return divide(multiply(wage, score), exact(100));
  const reached = bands
    .filter((band) => compare(score, band.from) >= 0)
    .sort((a, b) => compare(b.from, a.from))[0];
  return reached ? multiply(wage, reached.share) : null;
}
