import type { Context } from "./run";

/**
 * Excel on the web takes and gives at most 5 MB a request, and reads at most 5 million cells
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 * Text in Chinese is three bytes a character, and estimates err, so less than half of it is used.
 */
const targetBytes = 1_500_000;

/** Before anything was read, a cell is assumed to hold a sentence. */
const cautiousBytesPerCell = 60;
const leastBytesPerCell = 4;

/** How many cells may be asked for, judged by what cells took so far. */
export const cellsPerResponse = (bytesPerCell: number | null): number =>
  Math.floor(targetBytes / Math.max(bytesPerCell ?? cautiousBytesPerCell, leastBytesPerCell));

/** The size of a block of cells as JSON in UTF-8, counted rather than built. */
export function jsonBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 3;
    for (const cell of row) bytes += cellBytes(cell) + 1;
  }
  return bytes;
}

function cellBytes(cell: unknown): number {
  if (typeof cell !== "string") return String(cell).length;
  let bytes = 2;
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    bytes += code < 0x80 ? (code === 0x22 || code === 0x5c ? 2 : 1) : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Changes waiting to be sent, with a count of their bytes. */
export interface Request {
  /** Whether so many bytes more still fit. */
  holds: (bytes: number) => boolean;
  add: (bytes: number) => void;
  send: () => Promise<void>;
}

/** Collects changes until they are as large as a request should be; formulas wait until it is sent. */
export function openRequest(context: Context): Request {
  let waiting = 0;
  return {
    holds: (bytes) => waiting === 0 || waiting + bytes <= targetBytes,
    add: (bytes) => {
      if (waiting === 0) context.application.suspendApiCalculationUntilNextSync();
      waiting += bytes;
    },
    send: async () => {
      await context.sync();
      waiting = 0;
    },
  };
}
