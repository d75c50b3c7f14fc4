import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { pane } from "./book";
import type { Browser } from "./chromium";

/**
 * The narrowest pane that Excel gives, with the workbench's grid out of the way.
 * @param start what the pane's button says in that language
 */
export async function openNarrowPane(
  browser: Browser,
  language = "zh-CN",
  start = "开始评分",
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.address}/workbench/?lang=${language}`);
  await pane(page).getByRole("button", { name: start }).waitFor();
  await page.addStyleTag({
    content:
      ".pane { position: fixed; inset: 0; z-index: 20; width: 100% !important; } .pane-handle { display: none; }",
  });
  return page;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/pane.html"));
  if (!frame) throw new Error("the workbench has no pane");
  return frame;
}

/** What axe finds wrong with the pane for people who see, hear or move differently. */
export async function barriers(page: Page): Promise<string[]> {
  const frame = frameOf(page);
  // It is large: each page gets it once.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // Fluent UI keeps the focus inside with elements of its own that are hidden and yet can be reached.
    const { violations } = await inPage.run({ exclude: "[data-tabster-dummy]" });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What has the focus, as its role or kind and its first words. */
export const focused = (page: Page): Promise<string> =>
  frameOf(page).evaluate(() => {
    const { tagName, textContent, ariaLabel } = document.activeElement ?? document.body;
    return `${tagName.toLowerCase()} ${ariaLabel ?? textContent?.trim().slice(0, 24) ?? ""}`;
  });

export const overflows = (page: Page): Promise<boolean> =>
  frameOf(page).evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
