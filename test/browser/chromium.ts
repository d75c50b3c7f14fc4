import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, type Page, chromium } from "playwright-core";
import { findChromium } from "./find-chromium";
import { serve } from "./serve";

const root = join(__dirname, "../..");
const artifacts = join(root, "test/artifacts");

export interface Browser {
  readonly context: BrowserContext;
  /** Of the served dist folder. */
  readonly address: string;
  /** Addresses asked for that are not this machine's. */
  readonly outside: readonly string[];
  /** What pages reported as errors. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

type Viewport = { readonly width: number; readonly height: number };

/** One Chromium on the built files, and windows of it that share nothing. */
interface Chromium {
  open(viewport: Viewport, colorScheme?: "light" | "dark"): Promise<Browser>;
  close(): Promise<void>;
}

async function launch(): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: run node test/browser/ensure-chromium.js");
  const server = await serve(join(root, "dist"));
  const process = await chromium.launch({ executablePath, headless: true, args: flags });
  return {
    async open(viewport, colorScheme = "light") {
      const context = await process.newContext({
        viewport,
        colorScheme,
        locale: "zh-CN",
        // A colour that is still changing is nobody's to judge.
        reducedMotion: "reduce",
      });
      context.setDefaultTimeout(15_000);
      return { ...listeners(context, server.address), context, address: server.address };
    },
    async close() {
      await process.close();
      await server.close();
    },
  };
}

function listeners(context: BrowserContext, address: string) {
  const outside: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  context.on("weberror", (error) => errors.push(String(error.error().stack ?? error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
  });
  return { outside, errors, close: () => context.close() };
}

/**
 * Starts Chromium before the tests of a file, as that takes its time, and ends it after them.
 * @returns opens a window
 */
export function inChromium(): Chromium["open"] {
  let process: Chromium | null = null;
  beforeAll(async () => void (process = await launch()));
  afterAll(() => process?.close());
  return (viewport, colorScheme) => {
    if (!process) throw new Error("Chromium has not started");
    return process.open(viewport, colorScheme);
  };
}

/** A Chromium with one window, for programs that are no tests. */
export async function startBrowser(viewport: Viewport): Promise<Browser> {
  const process = await launch();
  return { ...(await process.open(viewport)), close: () => process.close() };
}

/** Keeps a picture for people to look at; tests do not compare pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`) });
}
