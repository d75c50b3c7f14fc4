import type { Workbook } from "../../host/model";
import { words } from "../words";

export function SheetTabs({ workbook }: { readonly workbook: Workbook }) {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets}>
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === workbook.active}
          style={{ borderBottomColor: sheet.tabColor || "transparent" }}
          onClick={() => workbook.activate(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
