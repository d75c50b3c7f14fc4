import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Client } from "./client";
import type { Host } from "./host";
import { mainScript, windowFeatures } from "./node-window";
import {
  type Seam,
  type SeamOptions,
  type SeamService,
  attachSeam,
  defaultSeamOptions,
} from "./protocol";

/** The real Office.js client, running in this realm of Node on one of our hosts. */
export interface NodeOffice {
  /** Binds the client to another workbook. Objects got before must not be used any more. */
  use(host: Host): void;
  /** Runs a built script in this realm, such as the add-in's functions.js. */
  runScript(path: string): void;
  /**
   * Unbinds the client, waits until its last timer has run, and takes away what was added to the
   * global object, except the client itself.
   */
  dispose(): Promise<void>;
}

export interface NodeOfficeOptions extends Partial<SeamOptions> {
  readonly host: Host;
  /** The folder of office.js; by default that of the installed @microsoft/office-js. */
  readonly officeFolder?: string;
}

/** A script run with an indirect eval has the realm's own globals and arrays, in jest as well. */
const evaluate = Reflect.get(globalThis, "eval") as (code: string) => unknown;

function runFile(path: string): void {
  evaluate(`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`);
}

/**
 * Where @microsoft/office-js is installed for this file. Looked for by hand: a bundler would take
 * `require.resolve` for itself and answer with one of its own module ids.
 */
function installedOffice(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const installed = join(folder, "node_modules/@microsoft/office-js/dist");
    if (existsSync(join(installed, mainScript))) return installed;
    if (folder === dirname(folder)) {
      throw new Error(`@microsoft/office-js is not installed in ${__dirname} or above: npm i`);
    }
  }
}

/** What the client is bound to at the moment; the seam outlives any one workbook. */
let bound: Client | null = null;
let boundHost: Host | null = null;
let seam: Seam | null = null;
/** The custom functions runtime reports itself once; later workbooks are told again. */
let functionsReady = false;

const service: SeamService = {
  async richApi(json, customData, flags) {
    if (customData === "SetOsfControlContainerReadyForCustomFunctions") functionsReady = true;
    return bound ? bound.richApi(json, customData, flags) : emptyAnswer;
  },
  readSettings: () => bound?.readSettings() ?? {},
  writeSettings: (settings) => bound?.writeSettings(settings),
};

/** To requests that come late, after dispose; an error would be retried for seconds. */
const emptyAnswer = JSON.stringify({ Results: [], TraceIds: [] });

function use(host: Host): void {
  bound?.dispose();
  bound = new Client(host);
  boundHost = host;
  if (seam) bound.connect(seam);
  if (functionsReady) bound.functionsReady();
}

/** Adds what is missing of a window. @returns the names that were added */
function addWindow(features: Readonly<Record<string, unknown>>): readonly string[] {
  const missing = Object.keys(features).filter((name) => !(name in globalThis));
  for (const name of missing) {
    Object.defineProperty(globalThis, name, {
      value: features[name],
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
  return missing;
}

/** After results its functions runtime keeps a timer: at least 0.2 s, twice what the answer took. */
const restAfterResults = 300;

async function rest(): Promise<void> {
  const left = (boundHost?.functions.settledAt ?? 0) + restAfterResults - Date.now();
  boundHost = null;
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

/** office.js sets these to null, which breaks routers, or makes them throw. */
const historyMethods = ["pushState", "replaceState"];
const dialogs = ["alert", "confirm", "prompt"];

/** @returns a function that puts the members back as they are now */
function keep(holder: object, names: readonly string[]): () => void {
  const kept = names
    .filter((name) => name in holder)
    .map((name) => [name, Reflect.get(holder, name)] as const);
  return () => {
    for (const [name, member] of kept) Reflect.set(holder, name, member);
  };
}

/**
 * Loads the unmodified office.js into this realm, once, and binds it to a host. Afterwards `Office`,
 * `Excel` and `CustomFunctions` are there as in an add-in inside Excel.
 * @throws Error where office.js cannot be found or does not start
 */
export async function startOffice({
  host,
  officeFolder,
  ...options
}: NodeOfficeOptions): Promise<NodeOffice> {
  const folder = officeFolder ?? installedOffice();
  const added = addWindow(windowFeatures((file) => runFile(join(folder, file))));
  seam ??= attachSeam(globalThis, service, { ...defaultSeamOptions, role: "both", ...options });
  use(host);
  if (!("Office" in globalThis)) {
    const restore = [keep(globalThis.history, historyMethods), keep(globalThis, dialogs)];
    runFile(join(folder, mainScript));
    await Office.onReady();
    for (const put of restore) put();
  }
  return {
    use,
    runScript: runFile,
    async dispose() {
      bound?.dispose();
      bound = null;
      await rest();
      for (const name of added) Reflect.deleteProperty(globalThis, name);
    },
  };
}
