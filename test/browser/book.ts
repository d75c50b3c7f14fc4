import type { FrameLocator, Page } from "playwright-core";

/** The workbench's page as the person at it sees and works it. */

export const pane = (page: Page): FrameLocator => page.frameLocator('iframe[src="pane.html"]');

export async function openWorkbench(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/workbench/`);
  await page.getByRole("tab", { name: "台账" }).waitFor();
}

export const openSheet = (page: Page, name: string): Promise<void> =>
  page.getByRole("tab", { name, exact: true }).click();

/** Selects a cell by typing its address into the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByLabel("名称框");
  await box.fill(address);
  await box.press("Enter");
  await page.locator("textarea.editor").focus();
}

export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What a cell in view shows; "" where it shows nothing. */
export async function shownIn(page: Page, address: string): Promise<string> {
  const tile = page.locator(`[data-cell="${address}"]`);
  return (await tile.count()) === 0 ? "" : tile.innerText();
}

/** Waits until a cell in view shows exactly a text. */
export const untilShown = async (page: Page, address: string, text: string): Promise<void> => {
  await page.waitForFunction(
    ([cell, wanted]) => document.querySelector(`[data-cell="${cell}"]`)?.textContent === wanted,
    [address, text],
  );
};

/** The colour behind a cell in view, as the browser computes it. */
export const fillOf = (page: Page, address: string): Promise<string> =>
  page
    .locator(`[data-cell="${address}"]`)
    .evaluate((tile) => getComputedStyle(tile).backgroundColor);

/** The cells in view that show exactly a text, by address. */
export const addressesOf = (page: Page, text: string): Promise<string[]> =>
  page
    .locator("[data-cell]")
    .evaluateAll(
      (tiles, wanted) =>
        tiles
          .filter((tile) => tile.textContent === wanted)
          .map((tile) => tile.getAttribute("data-cell") ?? ""),
      text,
    );
