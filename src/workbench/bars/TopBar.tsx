import { useRef } from "react";
import { words } from "../words";

interface Props {
  readonly title: string;
  readonly onOpen: (file: File) => Promise<void>;
  readonly onDownload: () => void;
}

export function TopBar({ title, onOpen, onDownload }: Props) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <h1>{title}</h1>
      <button type="button" onClick={() => file.current?.click()}>
        {words.open}
      </button>
      <button type="button" onClick={onDownload}>
        {words.download}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) void onOpen(chosen);
          event.target.value = "";
        }}
      />
    </header>
  );
}
