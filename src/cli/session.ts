import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionMetadata, Host } from "../host";
import type { Workbook } from "../host/model";
import { type NodeOffice, startOffice } from "../host/node";
import { addinId, version } from "./addin";
import { CliError } from "./error";
import { inLanguage } from "./locale";

/** A workbook that the Office.js client and the add-in's functions work on. */
export interface Session {
  readonly host: Host;
  /** What a saved workbook says about the add-in whose functions it calls. */
  readonly addin: {
    readonly id: string;
    readonly version: string;
    readonly functions: readonly string[];
  };
}

/** The client is loaded once; further workbooks take its place one after the other. */
let office: NodeOffice | null = null;

/**
 * Makes a workbook the one that the use cases see.
 * @param folder that of the built add-in
 * @throws CliError notBuilt
 */
export async function openSession(workbook: Workbook, folder: string): Promise<Session> {
  const script = built(join(folder, inLanguage("functions.js")));
  const { functions } = JSON.parse(
    readFileSync(built(join(folder, inLanguage("functions.json"))), "utf8"),
  ) as {
    functions: readonly FunctionMetadata[];
  };
  const host = new Host(workbook);
  host.functions.setMetadata(functions);
  if (office) {
    office.use(host);
  } else {
    office = await startOffice({ host });
    office.runScript(script);
  }
  return { host, addin: { id: addinId, version, functions: functions.map(({ name }) => name) } };
}

function built(file: string): string {
  if (!existsSync(file)) throw new CliError("notBuilt", { file });
  return file;
}
