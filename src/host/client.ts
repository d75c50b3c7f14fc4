import { ClientEvents } from "./client-events";
import type { Calculator } from "./calc";
import type { Workbook } from "./model";
import type { People } from "./people";
import { type Session, Subscriptions, classes, functionsAnswered, office } from "./objects";
import {
  Dispatcher,
  type FunctionsBridge,
  type OfficeClasses,
  type ProcessQueryRequest,
  type Seam,
  type SeamService,
  type Statistics,
  byteLength,
} from "./protocol";
import { type FunctionsRuntime, serviceClasses, services } from "./services";

/** The part of a host that a client works with. */
export interface Served {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly functions: FunctionsBridge;
  readonly statistics: Statistics;
  readonly people: People;
}

/**
 * Excel on the web takes and gives at most 5 MB a message; the host holds every add-in to it.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const messageLimit = 5 * 1024 * 1024;
const requestTooLarge = { officeError: 5103 };
const responseTooLarge = { officeError: 5104 };

/**
 * While a cell is being edited Excel takes no batch, or waits with one whose flags say so. The client's
 * own code turns the number into InvalidOperationInCellEditMode.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.runoptions
 */
const editingCell = { officeError: 5004 };
const delayForCellEdit = 64;

const looks: ReadonlySet<string> = new Set([
  "RangeFormat",
  "RangeFill",
  "RangeFont",
  "RangeBorder",
]);

/** Serves one Office.js client on one workbook. */
export class Client implements SeamService {
  readonly #served: Served;
  readonly #session: Session;
  readonly #dispatcher: Dispatcher;
  readonly #events: ClientEvents;
  #seam: Seam | null = null;
  #functionsReady = false;

  constructor(served: Served) {
    this.#served = served;
    this.#session = {
      workbook: served.workbook,
      calculator: served.calculator,
      subscriptions: new Subscriptions(),
      calculationMode: "Automatic",
      awaitsFunctions: false,
      enableEvents: true,
      tell: (event, targets, message) => this.#events.tell(event, targets, message),
    };
    this.#events = new ClientEvents(served, this.#session, () => this.#seam);
    const runtime: FunctionsRuntime = {
      bridge: served.functions,
      ready: () => this.functionsReady(),
    };
    this.#dispatcher = new Dispatcher(
      { ...classes, ...serviceClasses } satisfies OfficeClasses,
      { root: office("Workbook", this.#session), services: services(runtime) },
      (kind) => void (served.statistics.formatCalls += looks.has(kind) ? 1 : 0),
    );
  }

  connect(seam: Seam): void {
    this.#seam = seam;
  }

  /** The custom functions runtime of this client listens. */
  functionsReady(): void {
    this.#functionsReady = true;
    this.#served.functions.connect((entries) => void this.#seam?.raise(entries));
  }

  /** Ends the service: no more events, no more calls of functions. */
  dispose(): void {
    this.#events.stop();
    if (this.#functionsReady) this.#served.functions.disconnect();
    this.#seam = null;
  }

  async richApi(
    json: string,
    _customData: string,
    flags: number,
  ): Promise<string | { readonly officeError: number }> {
    const { statistics, people } = this.#served;
    const size = byteLength(json);
    statistics.requests++;
    statistics.requestBytes += size;
    statistics.largestRequestBytes = Math.max(statistics.largestRequestBytes, size);
    if (size > messageLimit) return requestTooLarge;
    const request = JSON.parse(json) as ProcessQueryRequest;
    if (isSync(request)) {
      if (people.isEditingCell && !(flags & delayForCellEdit)) return editingCell;
      await people.cellLeft();
      this.#takeInOthersWork();
      statistics.syncs++;
    }
    const response = JSON.stringify(await this.#process(request));
    const answered = byteLength(response);
    statistics.responseBytes += answered;
    return answered > messageLimit ? responseTooLarge : response;
  }

  /** What other authors did arrives between batches, never within one. */
  #takeInOthersWork(): void {
    const { people, workbook } = this.#served;
    const change = people.nextBatch();
    if (!change) return;
    this.#events.fromOtherAuthor = true;
    change(workbook);
    this.#events.fromOtherAuthor = false;
  }

  async #process(request: ProcessQueryRequest) {
    this.#events.inBatch = true;
    try {
      const response = this.#dispatcher.process(request);
      this.#events.inBatch = false;
      await functionsAnswered(this.#session);
      return response;
    } finally {
      this.#events.inBatch = false;
    }
  }

  readSettings(): Readonly<Record<string, string>> {
    const settings = [...this.#served.workbook.settings];
    return Object.fromEntries(settings.map(([key, value]) => [key, JSON.stringify(value)]));
  }

  writeSettings(settings: Readonly<Record<string, string>>): void {
    const kept = this.#served.workbook.settings;
    kept.clear();
    for (const [key, value] of Object.entries(settings)) kept.set(key, JSON.parse(value));
  }
}

/** Whether a batch is the add-in's own work on the workbook, and not the client's bookkeeping. */
function isSync({ Actions, ObjectPaths }: ProcessQueryRequest): boolean {
  const newObject = 2;
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === newObject)) return false;
  // At the end of Excel.run the client lets its references go, in a batch of its own.
  const letsGo = Actions.some(({ Name }) => Name === "_RemoveReference");
  return !letsGo || Actions.some(({ Name }) => Name !== "_RemoveReference" && Name !== "");
}
