import { HostError, apiNotFound } from "./host-error";
import { Members, publicName } from "./members";
import { type OfficeClasses, type OfficeObject, isOfficeObject } from "./office-class";
import { Paths, type Roots } from "./paths";
import { Query } from "./query";
import { References } from "./references";
import {
  type Action,
  type ActionResult,
  type ProcessQueryRequest,
  type ProcessQueryResponse,
  type WireError,
  actionType,
} from "./wire";

/** Told of every property that is set, by the class it is set on; statistics count with it. */
export type WriteListener = (kind: string, member: string) => void;

/**
 * Carries out ProcessQuery requests, the batches that the Office.js client sends at each sync, on
 * objects described by tables.
 */
export class Dispatcher {
  readonly references = new References();
  readonly #members: Members;
  readonly #query: Query;
  readonly #roots: Roots;
  readonly #onWrite: WriteListener;

  constructor(classes: OfficeClasses, roots: Roots, onWrite: WriteListener = () => undefined) {
    this.#members = new Members(classes);
    this.#query = new Query(this.#members, this.references);
    this.#roots = roots;
    this.#onWrite = onWrite;
  }

  /** Runs the actions in order and stops at the first that is refused, as Excel does. */
  process(request: ProcessQueryRequest): ProcessQueryResponse {
    const paths = new Paths(request, this.#roots, this.#members, this.references);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = this.#run(action, paths, request.AutoKeepReference === true);
        // The two kinds of event handlers of the client wait for their trace in different places.
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        const refused = wireError(error, index, locationOf(action, request));
        return { Results: results, TraceIds: traces, Error: refused };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** @returns undefined where the action has no result */
  #run(action: Action, paths: Paths, keepReferences: boolean): unknown {
    if (action.ActionType === actionType.trace) return {};
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && this.#instantiate(object, keepReferences);
      case actionType.query:
      case actionType.queryAsJson:
        return object && this.#query.run(object, action.QueryInfo ?? {});
      case actionType.method:
        // Calls on a null object do nothing.
        return object && this.#call(object, action, paths);
      case actionType.setProperty: {
        const [value] = paths.arguments(action.ArgumentInfo);
        if (object) this.#set(object, action.Name, value);
        return undefined;
      }
      case actionType.update:
        if (object) this.#update(object, action.ObjectState ?? {});
        return undefined;
      case actionType.ensureUnchanged:
        return undefined;
      default:
        throw new HostError("InvalidRequest", `No action is of type ${action.ActionType}.`);
    }
  }

  #instantiate(object: OfficeObject, keepReferences: boolean): unknown {
    if (keepReferences && this.#members.classOf(object).referenced) this.references.keep(object);
    return this.#query.identity(object);
  }

  #call(object: OfficeObject, action: Action, paths: Paths): unknown {
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.references.keep(object);
      return undefined;
    }
    if (action.Name === "_RemoveReference") {
      this.references.remove(String(args[0]));
      return undefined;
    }
    const value = this.#members.call(object, action.Name, args);
    if (isOfficeObject(value)) throw apiNotFound(object.kind, `${action.Name} as a value`);
    return value;
  }

  #set(object: OfficeObject, member: string, value: unknown): void {
    this.#members.write(object, member, value);
    this.#onWrite(object.kind, publicName(member));
  }

  #update(object: OfficeObject, state: Readonly<Record<string, unknown>>): void {
    for (const [member, value] of Object.entries(state)) this.#set(object, member, value);
  }
}

function wireError(error: unknown, index: number, location: string): WireError {
  const refused =
    error instanceof HostError
      ? error
      : // A fault of the host's own: its text must reach whoever debugs the host.
        new HostError(
          "GeneralException",
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        );
  return {
    Code: refused.code,
    Message: refused.message,
    Location: refused.location ?? location,
    ActionIndex: index,
    HttpStatusCode: refused.code === "ItemNotFound" || refused.code === "ApiNotFound" ? 404 : 400,
  };
}

/** Where the add-in stood, as the client names it: "Worksheets.getItem". */
function locationOf(action: Action, request: ProcessQueryRequest): string {
  const path = request.ObjectPaths[action.ObjectPathId];
  if (!path) return "";
  if (action.Name) return `${path.Name}.${publicName(action.Name)}`;
  const parent =
    path.ParentObjectPathId === undefined
      ? undefined
      : request.ObjectPaths[path.ParentObjectPathId];
  return parent?.Name ? `${parent.Name}.${publicName(path.Name)}` : publicName(path.Name);
}
