import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { pane } from "../browser/book";
import { startBrowser } from "../browser/chromium";

const runs = 5;

interface Start {
  /** When there is first something to read. */
  readonly says: number;
  /** When a person can begin. */
  readonly usable: number;
}

/** The pane's script: the built one, or another in its place. */
type Script = string | null;

/** The quickest of some starts in the workbench, each of a Chromium that has nothing in its cache. */
export async function starting() {
  const bare = await measured(bareScript(), "bare");
  const ours = await measured(null, "开始评分");
  const row = (of: string, { says, usable }: Start) => ({ bench: "start", of, says, usable });
  return [
    row("workbench", ours.workbench),
    row("pane", ours.pane),
    row("bare pane: office.js and Fluent UI", bare.pane),
  ];
}

async function measured(script: Script, button: string) {
  const starts: { readonly workbench: Start; readonly pane: Start }[] = [];
  for (let run = 0; run < runs; run++) {
    const browser = await startBrowser({ width: 1366, height: 768 });
    const page = await browser.context.newPage();
    if (script !== null)
      await page.route("**/taskpane.js", (route) =>
        route.fulfill({ body: script, contentType: "text/javascript" }),
      );
    await page.goto(`${browser.address}/workbench/`, { waitUntil: "commit" });
    await page.locator('[data-cell="A3"]').waitFor();
    const workbench = await startOf(page);
    await pane(page).getByRole("button", { name: button, disabled: false }).waitFor();
    starts.push({ workbench, pane: await startOf(page, "/pane.html") });
    await browser.close();
  }
  const [first, ...more] = starts.toSorted((a, b) => a.pane.usable - b.pane.usable);
  if (!first) throw new Error(`none of ${more.length} runs`);
  return first;
}

/** What a page or one of its frames knows of its own beginning; it is usable now. */
async function startOf(page: Page, within = "/workbench/"): Promise<Start> {
  const frame = page.frames().find((one) => new URL(one.url()).pathname.endsWith(within));
  if (!frame) throw new Error(`no page ${within}`);
  return frame.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { says: paint?.startTime ?? Number.NaN, usable: performance.now() };
  });
}

function bareScript(): string {
  const folder = mkdtempSync(join(tmpdir(), "kpiscore-bare-"));
  execFileSync(process.execPath, [join(__dirname, "build-bare-pane.js"), folder]);
  const script = readFileSync(join(folder, "taskpane.js"), "utf8");
  rmSync(folder, { recursive: true, force: true });
  return script;
}
