import { type RefObject, useEffect, useRef, useState } from "react";
import { language } from "../words";
import { runCommand } from "./commands";
import { type Button, type Surfaces, surfacesOf } from "./manifest";

export interface RibbonState extends Surfaces {
  readonly busy: boolean;
  readonly press: (button: Button) => void;
  /** The frame with the commands page. */
  readonly commandsPage: RefObject<HTMLIFrameElement | null>;
  /** The page in the pane, such as "pane.html?page=builder". */
  readonly panePage: string;
  /** The page in the add-in's window; null where it is closed. */
  readonly window: string | null;
  readonly closeWindow: () => void;
}

/** The add-in's buttons as its manifest names them, and what they do. */
export function useRibbon(): RibbonState {
  const [surfaces, setSurfaces] = useState<Surfaces>({ ribbon: [], cellMenu: [] });
  const [busy, setBusy] = useState(false);
  const [panePage, setPanePage] = useState("pane.html");
  const [shown, setShown] = useState<string | null>(null);
  const commandsPage = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // Without its manifest the add-in still has its pane.
    readManifest().then(setSurfaces, () => undefined);
  }, []);
  const press = ({ action }: Button): void => {
    if (action.kind === "pane") return setPanePage(docked(action.page));
    const frame = commandsPage.current;
    if (!frame?.contentWindow) return;
    // Excel too loads the commands' page when the first of them is pressed.
    if (!frame.hasAttribute("src")) frame.src = "commands.html";
    setBusy(true);
    void runCommand(frame.contentWindow, action.name, setShown).finally(() => setBusy(false));
  };
  const closeWindow = (): void => setShown(null);
  return { ...surfaces, busy, press, commandsPage, panePage, window: shown, closeWindow };
}

async function readManifest(): Promise<Surfaces> {
  const response = await fetch("../manifest.xml");
  const text = await response.text();
  return surfacesOf(new DOMParser().parseFromString(text, "application/xml"), language);
}

/** The workbench has the pane's page under a name of its own. */
const docked = (address: string): string => `pane.html${new URL(address).search}`;
