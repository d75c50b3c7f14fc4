import { CellError, cellName, quotedSheet, rectName } from "../../model";
import type { CustomFunctions, Invocation, InvocationResult } from "../custom-functions";
import type { CustomCalls, Scope } from "../evaluate/scope";
import { Area, type Matrix, type Value, errors } from "../evaluate/values";
import { read } from "../evaluate/evaluate";
import type { CallNode } from "../formula/syntax";
import type { FormulaVertex, PendingCall } from "../graph/vertex";

interface Entry {
  readonly vertex: FormulaVertex;
  readonly call: PendingCall;
  readonly invocation: Invocation;
}

/**
 * Collects the calls of custom functions that recalculations ask for and sends them in one batch,
 * when the present work is done and the batch before has been answered.
 */
export class CustomQueue {
  functions: CustomFunctions;
  #waiting: Entry[] = [];
  #sending: Promise<void> | null = null;
  readonly #answered: (vertices: ReadonlySet<FormulaVertex>) => void;

  constructor(
    functions: CustomFunctions,
    answered: (vertices: ReadonlySet<FormulaVertex>) => void,
  ) {
    this.functions = functions;
    this.#answered = answered;
  }

  /** What a formula sees of the custom functions while it is evaluated. */
  callsOf(vertex: FormulaVertex, scope: () => Scope): CustomCalls & { waiting: number } {
    const calls = {
      waiting: 0,
      has: (name: string) => this.functions.names.has(name),
      answer: (node: CallNode, args: readonly Value[]) => {
        const answer = this.#callOf(vertex, node, args, scope).answer;
        if (answer === undefined) calls.waiting++;
        return answer ?? (answer === null ? null : errors.busy);
      },
    };
    return calls;
  }

  #callOf(
    vertex: FormulaVertex,
    node: CallNode,
    args: readonly Value[],
    scope: () => Scope,
  ): PendingCall {
    const known = vertex.calls?.get(node);
    if (known) return known;
    const call: PendingCall = { answer: undefined };
    (vertex.calls ??= new Map()).set(node, call);
    this.#waiting.push({ vertex, call, invocation: invocationOf(vertex, node, args, scope()) });
    this.#sending ??= this.#send();
    return call;
  }

  async settled(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  async #send(): Promise<void> {
    await Promise.resolve();
    try {
      while (this.#waiting.length > 0) await this.#sendBatch();
    } finally {
      this.#sending = null;
    }
  }

  async #sendBatch(): Promise<void> {
    const batch = this.#waiting.filter(isWanted);
    this.#waiting = [];
    const results = batch.length > 0 ? await this.#invoke(batch) : [];
    batch.forEach(({ call }, at) => (call.answer = answerOf(results[at])));
    this.#answered(new Set(batch.filter(isWanted).map(({ vertex }) => vertex)));
  }

  async #invoke(batch: readonly Entry[]): Promise<readonly InvocationResult[]> {
    try {
      return await this.functions.invoke(batch.map(({ invocation }) => invocation));
    } catch (error) {
      const failed = new CellError(
        "#VALUE!",
        error instanceof Error ? error.message : String(error),
      );
      return batch.map(() => ({ error: failed }));
    }
  }
}

/** Whether the formula still asks for the call; its cells may have changed meanwhile. */
const isWanted = ({ vertex, call }: Entry): boolean =>
  [...(vertex.calls?.values() ?? [])].includes(call);

function answerOf(result: InvocationResult | undefined): PendingCall["answer"] {
  if (!result) return errors.value;
  if ("error" in result) return result.error;
  const { value } = result;
  if (!Array.isArray(value)) return value;
  const block = value as Matrix;
  return block.length === 0 || block[0]?.length === 0 ? errors.nothing : block;
}

function invocationOf(
  vertex: FormulaVertex,
  { name }: CallNode,
  args: readonly Value[],
  scope: Scope,
): Invocation {
  const place = cellName(vertex.row, vertex.column);
  return {
    name,
    args: args.map((arg) => read(arg, scope)),
    address: `${quotedSheet(vertex.sheet.name)}!${place}`,
    parameterAddresses: args.map((arg) =>
      arg instanceof Area ? `${quotedSheet(arg.sheet.name)}!${rectName(arg.rect)}` : null,
    ),
  };
}
