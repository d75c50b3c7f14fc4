import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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

/** A fresh Chromium on the built files. */
export async function startBrowser(
  viewport: { width: number; height: number },
  colorScheme: "light" | "dark" = "light",
): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: run node test/browser/ensure-chromium.js");
  const server = await serve(join(root, "dist"));
  const profile = mkdtempSync(join(tmpdir(), "kpiscore-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: flags,
    viewport,
    colorScheme,
    locale: "zh-CN",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const outside: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  context.on("weberror", (error) => errors.push(String(error.error().stack ?? error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
  });
  return {
    context,
    outside,
    errors,
    address: server.address,
    async close() {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Keeps a picture for people to look at; tests do not compare pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`) });
}
