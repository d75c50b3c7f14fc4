import { useEffect, useRef } from "react";
import { words } from "../words";

interface Props {
  /** The add-in's page in it. */
  readonly address: string;
  readonly onClose: () => void;
}

/** The small window in which a command of the add-in says something. */
export function AddinWindow({ address, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="addin-window" aria-label={words.pane} onClose={onClose}>
      <iframe title={words.pane} src={address} />
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.dismiss}
      </button>
    </dialog>
  );
}
