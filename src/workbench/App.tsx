import { useCallback, useState } from "react";
import type { Host } from "../host";
import { Book } from "./Book";
import { Pane } from "./Pane";
import { TopBar } from "./bars/TopBar";
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
  const title = host?.workbook.name ?? words.pane;
  return (
    <div className="workbench">
      <TopBar title={title} onOpen={open} onDownload={() => host && downloadBook(host)} />
      <div className="book">
        {problem !== null && (
          <div className="message" role="alert">
            <p>{problem}</p>
            <button type="button" onClick={() => setProblem(null)}>
              {words.dismiss}
            </button>
          </div>
        )}
        {host && <Book key={keyOf(host)} host={host} />}
      </div>
      {host && <Pane key={`pane ${keyOf(host)}`} />}
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
