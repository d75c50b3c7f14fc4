import { useCallback, useState } from "react";
import type { Host } from "../host";
import { Book } from "./Book";
import { Pane } from "./Pane";
import { TopBar } from "./bars/TopBar";
import { AddinWindow } from "./ribbon/AddinWindow";
import { CellMenu } from "./ribbon/CellMenu";
import { Ribbon } from "./ribbon/Ribbon";
import { useRibbon } from "./ribbon/useRibbon";
import { downloadBook, openBook } from "./open-book";
import { useDrop } from "./useDrop";
import { words } from "./words";

interface Props {
  readonly host: Host | null;
  readonly message: string | null;
  /** Takes another workbook; the pages in the frames are loaded anew for it. */
  readonly onHost: (host: Host) => void;
}

/** The workbench: a workbook, and the add-in's pane docked beside it. */
export function App({ host, message, onHost }: Props) {
  const [problem, setProblem] = useState(message);
  const open = useCallback(
    async (file: File): Promise<void> => {
      const opened = openBook(new Uint8Array(await file.arrayBuffer()), file.name);
      setProblem(typeof opened === "string" ? opened : null);
      if (typeof opened !== "string") onHost(opened);
    },
    [onHost],
  );
  const hovering = useDrop(open);
  const ribbon = useRibbon();
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const title = host?.workbook.name ?? words.pane;
  return (
    <div className="workbench">
      <TopBar title={title} onOpen={open} onDownload={() => host && downloadBook(host)} />
      {host && <Ribbon controls={ribbon.ribbon} busy={ribbon.busy} onPress={ribbon.press} />}
      <div className="book">
        {problem !== null && (
          <div className="message" role="alert">
            <p>{problem}</p>
            <button type="button" onClick={() => setProblem(null)}>
              {words.dismiss}
            </button>
          </div>
        )}
        {host && <Book key={keyOf(host)} host={host} onCellMenu={setMenuAt} />}
      </div>
      {host && (
        <Pane
          key={`pane ${keyOf(host)}`}
          page={ribbon.panePage}
          commandsPage={ribbon.commandsPage}
        />
      )}
      {menuAt && (
        <CellMenu
          at={menuAt}
          buttons={ribbon.cellMenu}
          onPress={ribbon.press}
          onClose={() => setMenuAt(null)}
        />
      )}
      {ribbon.window !== null && (
        <AddinWindow address={ribbon.window} onClose={ribbon.closeWindow} />
      )}
      {hovering && <div className="drop">{words.dropHere}</div>}
    </div>
  );
}

const keys = new WeakMap<Host, number>();
let opened = 0;

/** A number for each workbook opened, so that nothing of one is left when the next comes. */
function keyOf(host: Host): number {
  const known = keys.get(host);
  if (known !== undefined) return known;
  keys.set(host, ++opened);
  return opened;
}
