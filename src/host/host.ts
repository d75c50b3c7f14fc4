import { Calculator } from "./calc";
import { Client } from "./client";
import type { Workbook } from "./model";
import { People } from "./people";
import {
  type ClientWindow,
  type EmptyCells,
  FunctionsBridge,
  type SeamOptions,
  type Statistics,
  attachSeam,
  defaultSeamOptions,
  newStatistics,
} from "./protocol";

/** How the host is to differ from a usual Excel. */
export interface HostOptions {
  /** What the add-in's functions get for an empty cell: 0 as in desktop Excel, null as on the web. */
  readonly emptyCells?: EmptyCells;
}

/** An Excel for machines without Excel: one workbook, and the Office.js clients that work on it. */
export class Host {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  /** The add-in's own functions; give it their metadata with setMetadata. */
  readonly functions: FunctionsBridge;
  readonly statistics: Statistics = newStatistics();
  /** Who else is at the workbook. */
  readonly people = new People();

  constructor(workbook: Workbook, options: HostOptions = {}) {
    this.workbook = workbook;
    this.functions = new FunctionsBridge(options.emptyCells);
    this.calculator = new Calculator(workbook, this.functions);
  }

  /**
   * Makes a window look like one inside Excel, before office.js loads in it. The window may be an
   * iframe's of the same origin.
   * @returns a function that ends the service
   */
  attach(window: ClientWindow, options: Partial<SeamOptions> = {}): () => void {
    const client = new Client(this);
    client.connect(attachSeam(window, client, { ...defaultSeamOptions, ...options }));
    return () => client.dispose();
  }
}
