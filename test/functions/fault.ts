import { Fault } from "../../src/functions/fault";

/** The fault that a computation ends with; anything else is an error of the test. */
export function faultOf(compute: () => unknown): Fault {
  try {
    compute();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("no fault");
}
