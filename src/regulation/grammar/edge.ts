import type { ThresholdUnit } from "../reading";

export interface Edge {
  readonly value: number;
  readonly inclusive: boolean;
}

/** A limit as the text puts it, before it is known on which side of it the rule applies. */
export interface Limit {
  readonly low: Edge | null;
  readonly high: Edge | null;
  readonly nth: number | null;
  readonly unit: ThresholdUnit | null;
  /** 以内 rather than 以下. */
  readonly within: boolean;
  /** 不得超过: what is forbidden, not what is rewarded. */
  readonly norm: boolean;
  readonly next: number;
}

export const blankLimit = { low: null, high: null, nth: null, within: false, norm: false } as const;
