/** Waits until Office.js has found its host. @returns whether that host is Excel */
export async function officeReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** The language of Excel's own menus, such as "zh-TW"; outside Excel, the browser's. */
export function displayLanguage(): string {
  // Outside Excel there is no context, whatever the types say.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.displayLanguage ?? navigator.language;
}

/** Whether Office is dark; null where it does not say, as on the web. */
export function officeIsDark(): boolean | null {
  // Not every Office has a theme, whatever the types say.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const color = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!color) return null;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => Number.parseInt(part, 16));
  return red + green + blue < 3 * 128;
}

/**
 * Shows a page of the add-in in a small window over Excel.
 * @param address of the page, on the add-in's own domain
 */
export function showWindow(address: string): void {
  Office.context.ui.displayDialogAsync(address, { height: 25, width: 30, displayInIframe: true });
}

/** Runs `work` when the ribbon button of that function name is pressed. */
export function onCommand(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Excel keeps the button busy until it is told that the command has ended, well or not.
    void work().finally(() => event.completed());
  });
}

/** Whether this Excel knows a set of its API, such as "1.13". */
export const supportsExcel = (set: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", set);
