/** What the clients of a host cost, for the bench and for tests. */
export interface Statistics {
  /** Messages of any kind, the custom functions' own included. */
  requests: number;
  requestBytes: number;
  /** The largest single request. */
  largestRequestBytes: number;
  responseBytes: number;
  /** Batches of the add-in's that worked on the workbook. */
  syncs: number;
  /** Single properties of looks that were set: fills, fonts, borders, sizes. */
  formatCalls: number;
}

export const newStatistics = (): Statistics => ({
  requests: 0,
  requestBytes: 0,
  largestRequestBytes: 0,
  responseBytes: 0,
  syncs: 0,
  formatCalls: 0,
});

const encoder = new TextEncoder();

/** The size of a message on the wire, in bytes of UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length;
