import type { CustomFunctions, Invocation, InvocationResult } from "../calc/custom-functions";
import { CellError } from "../model";
import type { FunctionMetadata } from "./function-metadata";
import { type EmptyCells, invocationArguments } from "./invocation-arguments";
import { type WireResult, invocationResult } from "./invocation-result";
import type { EventEntry } from "./seam";

/** Sends messages to the runtime that holds the add-in's functions. */
export type Raise = (entries: readonly EventEntry[]) => void;

const customFunctionCategory = 1;
const invokeMessage = 1000;

/**
 * Calls the add-in's own functions in the client's custom functions runtime, for the calculator.
 * A call made before the runtime is ready waits for it, as a cell shows #BUSY! in Excel.
 */
export class FunctionsBridge implements CustomFunctions {
  readonly #emptyCells: EmptyCells;
  #functions = new Map<string, FunctionMetadata>();
  #names: ReadonlySet<string> = new Set();
  #raise: Raise | null = null;
  #waiting: EventEntry[] = [];
  readonly #pending = new Map<number, (result: InvocationResult) => void>();
  #next = 1;
  #settledAt = 0;

  /** @param emptyCells what the functions get for an empty cell; the host stands for desktop Excel */
  constructor(emptyCells: EmptyCells = 0) {
    this.#emptyCells = emptyCells;
  }

  get names(): ReadonlySet<string> {
    return this.#names;
  }

  /** When the runtime last sent results, in milliseconds of the clock; it rests for a while after. */
  get settledAt(): number {
    return this.#settledAt;
  }

  /** Takes the add-in's functions.json, from which the names that formulas may use come. */
  setMetadata(functions: readonly FunctionMetadata[]): void {
    this.#functions = new Map(functions.map((each) => [each.name.toUpperCase(), each]));
    this.#names = new Set(this.#functions.keys());
  }

  /** To be called when the runtime says it is ready; sends it what has been waiting. */
  connect(raise: Raise): void {
    this.#raise = raise;
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) raise(waiting);
  }

  disconnect(): void {
    this.#raise = null;
  }

  async invoke(calls: readonly Invocation[]): Promise<readonly InvocationResult[]> {
    const messages: EventEntry[] = [];
    const results = calls.map((call) => this.#prepare(call, messages));
    // One message for all: the runtime answers message by message, at most twice a second.
    if (messages.length > 0) this.#send(messages);
    return Promise.all(results.map((result) => Promise.resolve(result)));
  }

  /** Takes the results that the runtime sent. */
  settle(results: readonly WireResult[]): void {
    this.#settledAt = Date.now();
    for (const result of results) {
      this.#pending.get(result[0])?.(invocationResult(result));
      this.#pending.delete(result[0]);
    }
  }

  #prepare(call: Invocation, messages: EventEntry[]): InvocationResult | Promise<InvocationResult> {
    const metadata = this.#functions.get(call.name.toUpperCase());
    if (!metadata) return { error: new CellError("#NAME?") };
    const args = invocationArguments(call, metadata, this.#emptyCells);
    if ("error" in args) return args;
    const id = this.#next++;
    const message = [id, metadata.id, args.values, ...context(call, metadata)];
    messages.push([customFunctionCategory, invokeMessage, "", JSON.stringify(message), 0, false]);
    return new Promise((resolve) => this.#pending.set(id, resolve));
  }

  #send(messages: readonly EventEntry[]): void {
    if (this.#raise) this.#raise(messages);
    else this.#waiting.push(...messages);
  }
}

/** The calling cell, flags and the arguments' addresses, as far as the function asked for them. */
function context(
  { address, parameterAddresses }: Invocation,
  { options = {} }: FunctionMetadata,
): readonly [string | null, number, readonly (string | null)[] | null] {
  const flags =
    (options.cancelable ? 1 : 0) |
    (options.stream ? 2 : 0) |
    (options.allowErrorForDataTypeAny ? 4 : 0);
  return [
    options.requiresAddress ? address : null,
    flags,
    options.requiresParameterAddresses ? parameterAddresses : null,
  ];
}
