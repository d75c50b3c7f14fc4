import type { Scalar } from "../../model";
import { eachCell } from "../evaluate/broadcast";
import type { BuiltIn, Call } from "../evaluate/call";
import { errors, isError } from "../evaluate/values";
import { numbersOf } from "./numbers";

/** The number below which a share of the others lies, ends included (INC) or not (EXC). */
export function percentile(numbers: readonly number[], share: number, ends: "inc" | "exc"): Scalar {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = ends === "inc" ? share * (sorted.length - 1) : share * (sorted.length + 1) - 1;
  const below = sorted[Math.floor(place)];
  if (below === undefined) return errors.number;
  const above = sorted[Math.floor(place) + 1];
  const rest = place - Math.floor(place);
  if (above === undefined) return rest > 0 ? errors.number : below;
  return below + rest * (above - below);
}

/** The number that comes most often, the first of several; #N/A where none comes twice. */
export function mode(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const [found] = [...counts].find(([, count]) => count === most) ?? [];
  return found === undefined || most < 2 ? errors.missing : found;
}

function numbersIn(call: Call): number[] {
  const numbers: number[] = [];
  eachCell(call.matrix(0), (cell) => {
    if (isError(cell)) throw cell;
    if (typeof cell === "number") numbers.push(cell);
  });
  return numbers;
}

const percentiles =
  (ends: "inc" | "exc"): BuiltIn =>
  (call) =>
    percentile(numbersIn(call), call.number(1), ends);
const quartiles =
  (ends: "inc" | "exc"): BuiltIn =>
  (call) =>
    percentile(numbersIn(call), call.integer(1) / 4, ends);
const mostCommon: BuiltIn = (call) => mode(numbersOf(call));

export const distribution: Readonly<Record<string, BuiltIn>> = {
  MODE: mostCommon,
  "MODE.SNGL": mostCommon,
  PERCENTILE: percentiles("inc"),
  "PERCENTILE.INC": percentiles("inc"),
  "PERCENTILE.EXC": percentiles("exc"),
  QUARTILE: quartiles("inc"),
  "QUARTILE.INC": quartiles("inc"),
  "QUARTILE.EXC": quartiles("exc"),
};
