import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from "react";
import { addinFile, words } from "./words";

const narrowest = 320;
const widest = 640;

const within = (width: number): number => Math.max(narrowest, Math.min(widest, width));

interface Props {
  readonly page: string;
  readonly commandsPage: RefObject<HTMLIFrameElement | null>;
}

/** The add-in's task pane, docked as Excel docks it, and its unseen pages of functions and commands. */
export function Pane({ page, commandsPage }: Props) {
  const [width, setWidth] = useState(360);
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.buttons === 1) setWidth(within(window.innerWidth - event.clientX));
  };
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (by) setWidth(within(width + by));
  };
  return (
    <aside className="pane" style={{ width }}>
      <button
        type="button"
        className="pane-handle"
        aria-label={words.resizePane}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
      />
      <div className="pane-body">
        <h2>{words.pane}</h2>
        <iframe title={words.pane} src={page} />
      </div>
      <iframe
        className="runtime"
        title="functions"
        src={addinFile("functions.html")}
        tabIndex={-1}
        aria-hidden
      />
      <iframe ref={commandsPage} className="runtime" title="commands" tabIndex={-1} aria-hidden />
    </aside>
  );
}
