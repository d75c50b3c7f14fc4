/** The part of office.js that a page of commands has to do with; `_association` is not among its types. */
interface OfficeOfCommands {
  readonly context?: object;
  readonly actions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, Command>> };
  };
}
interface CommandsWindow extends Window {
  Office?: OfficeOfCommands;
}
type Command = (event: { readonly completed: () => void }) => void;

const patience = 100;

/**
 * Runs a function of the commands page as the ribbon does, once the page has named it.
 * @param show shows a window that the command opens
 * @returns when the command says that it has ended
 */
export async function runCommand(
  page: CommandsWindow,
  name: string,
  show: (address: string) => void,
): Promise<void> {
  const work = await commandOf(page, name);
  takeOverWindows(page, show);
  await new Promise<void>((completed) => work({ completed }));
}

async function commandOf(page: CommandsWindow, name: string): Promise<Command> {
  const work = page.Office?.actions?._association?.mappings[name.toUpperCase()];
  if (work) return work;
  await new Promise((resolve) => setTimeout(resolve, patience));
  return commandOf(page, name);
}

const takenOver = new WeakSet<object>();

/** Excel opens the add-in's windows itself; here the workbench does. office.js locks its own way to ask for one. */
function takeOverWindows(page: CommandsWindow, show: (address: string) => void): void {
  const { Office: office } = page;
  if (!office?.context || takenOver.has(office)) return;
  const ui = { displayDialogAsync: show };
  const context: object = Object.create(office.context, { ui: { value: ui } }) as object;
  const ours = Object.create(office, { context: { value: context } }) as OfficeOfCommands;
  takenOver.add(ours);
  page.Office = ours;
}
