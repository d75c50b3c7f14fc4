import { defaultRequirements } from "./requirements";

/** What the runtime in a window is for; in Node one runtime does both. */
type Role = "pane" | "functions" | "both";

/** The part of a window that the seam touches; it may be another frame's, or Node's global object. */
export interface ClientWindow {
  external?: unknown;
  OfficeExtension?: unknown;
}

export interface SeamOptions {
  readonly role: Role;
  /** Of the user interface, such as "zh-CN". */
  readonly locale: string;
  /** As Office.context.document.url shows it. */
  readonly documentUrl: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme: "light" | "dark";
}

export const defaultSeamOptions: SeamOptions = {
  role: "pane",
  locale: "en-US",
  documentUrl: "",
  requirements: defaultRequirements,
  theme: "light",
};

/** What a seam carries to whoever serves the client. */
export interface SeamService {
  /**
   * @param flags of the client's request, a sum of powers of two
   * @returns the answer's JSON, or an error number of Office.js
   */
  richApi(
    json: string,
    customData: string,
    flags: number,
  ): Promise<string | { readonly officeError: number }>;
  /** The add-in's settings in the document, each value as JSON. */
  readSettings(): Readonly<Record<string, string>>;
  writeSettings(settings: Readonly<Record<string, string>>): void;
}

/** [category, type, target, JSON, id, isRemote] as the client's event entries are laid out. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

export interface Seam {
  /** Sends RichApi messages to the client. @returns whether anyone listens yet */
  raise(entries: readonly EventEntry[]): boolean;
  /** Tells the client's `Workbook.onSelectionChanged`. */
  raiseSelection(): boolean;
}

const richApiCall = 93;
const richApiMessage = 33;
const documentSelectionChanged = 2;
const internalError = 5001;

type Callback = (result: SafeArray) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

/** The arrays of Excel for Windows; the client unpacks them with toArray. */
interface SafeArray {
  toArray(): readonly unknown[];
}
const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

/**
 * Makes a window look like one inside Excel for Windows: puts there the `external` object that
 * office.js finds its host by. To be called before office.js loads.
 */
export function attachSeam(window: ClientWindow, service: SeamService, options: SeamOptions): Seam {
  const handlers = new Map<number, EventHandler>();
  const context = contextOf(window, service, options);
  const external = {
    GetHostInfo: () => hostInfo(options),
    GetContext: () => context,
    Execute(id: number, parameters: readonly unknown[], callback: Callback) {
      void execute(service, id, parameters, callback);
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback: Callback) {
      handlers.set(id, handler);
      callback(safeArray([0]));
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      handlers.delete(id);
      callback(safeArray([0]));
    },
  };
  // A browser has an `external` of its own, which cannot be replaced everywhere but can be extended.
  if (typeof window.external === "object" && window.external)
    Object.assign(window.external, external);
  else window.external = external;
  const raiseEvent = (id: number, payload: readonly unknown[]): boolean => {
    const handler = handlers.get(id);
    handler?.(id, safeArray(payload));
    return handler !== undefined;
  };
  return {
    raise: (entries) => raiseEvent(richApiMessage, entries),
    raiseSelection: () => raiseEvent(documentSelectionChanged, []),
  };
}

/** The client starts its custom functions runtime where flag 2 is set; 1 marks a shared runtime. */
const roleFlags: Readonly<Record<Role, number>> = { pane: 0, functions: 2, both: 3 };

/** `disableLogging` keeps office.js from loading its telemetry from outside. */
const hostInfo = ({ locale, role }: SeamOptions): string =>
  `Excel$Win32$16.01$${locale}$$$disableLogging$${roleFlags[role]}`;

async function execute(
  service: SeamService,
  id: number,
  parameters: readonly unknown[],
  callback: Callback,
): Promise<void> {
  callback(safeArray(await answerTo(service, id, parameters)));
}

async function answerTo(
  service: SeamService,
  id: number,
  parameters: readonly unknown[],
): Promise<readonly unknown[]> {
  if (id !== richApiCall) return [internalError];
  // One extra array around [customData, "POST", "ProcessQuery", headers, JSON, 0, flags, …].
  const message = parameters[0];
  if (!Array.isArray(message) || typeof message[4] !== "string") return [internalError];
  const answer = await service.richApi(message[4], String(message[0] ?? ""), Number(message[6]));
  return typeof answer === "string" ? [0, [200, [], answer]] : [answer.officeError];
}

/** The client's own check of requirement sets is off by default and would let everything through. */
function enforceRequirements(window: ClientWindow): void {
  const extension = window.OfficeExtension;
  if (typeof extension !== "object" || !extension || !("CommonUtility" in extension)) return;
  const { CommonUtility: utility } = extension;
  if (utility) Object.assign(utility, { _doApiNotSupportedCheck: true });
}

const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3d3d3d,
    controlForegroundColor: 0xffffff,
  },
};

/** The client hands in lists, to be filled with the settings and to be read from. */
const settingsOf = (service: SeamService) => ({
  Read(keys: string[], values: string[]) {
    for (const [key, value] of Object.entries(service.readSettings())) {
      keys.push(key);
      values.push(value);
    }
  },
  Write(keys: readonly string[], values: readonly string[]) {
    service.writeSettings(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? "null"])));
  },
});

/** Answers to what office.js asks while it starts; its names are Excel's. */
function contextOf(window: ClientWindow, service: SeamService, options: SeamOptions): object {
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "kpiscore-host",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: options.locale,
    GetAppDataLocale: options.locale,
    GetDocUrl: options.documentUrl,
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "instance-1",
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetHostFullVersion: "16.0.17000.20000",
    GetOfficeThemeInfo: JSON.stringify(themes[options.theme]),
    GetSettings: settingsOf(service),
  };
  const getters = Object.entries(answers).map(([name, value]) => [name, () => value]);
  return {
    ...Object.fromEntries(getters),
    // Asked for once the client's code stands, and before the add-in runs.
    GetSupportedMatrix() {
      enforceRequirements(window);
      return JSON.stringify(options.requirements);
    },
  };
}
