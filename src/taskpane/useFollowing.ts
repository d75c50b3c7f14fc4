import { type Dispatch, useEffect } from "react";
import type { Services } from "./services";
import type { PaneEvent } from "./state";

/** Tells the pane what is selected and changed in the workbook, as long as it is open. */
export function useFollowing({ follow }: Services, send: Dispatch<PaneEvent>): void {
  useEffect(() => {
    const following = follow({
      onSelected: (selected) => send({ type: "selectionMoved", selected }),
      onChanged: (sheet) => send({ type: "sheetChanged", sheet }),
      onSheets: (change) => send({ type: "sheetsChanged", change }),
    });
    // An Excel that tells nothing of itself leaves everything else as it is.
    following.catch(() => undefined);
    return () => void following.then((stop) => stop()).catch(() => undefined);
  }, [follow, send]);
}
