import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../context";
import type { Builder } from "./useBuilder";

/** What became of inserting; what a cell holds is lost only where somebody says so. */
export function InsertedBar({ builder: { inserted, insert } }: { readonly builder: Builder }) {
  const words = useWords().builder;
  if (!inserted) return null;
  const { obstacle, place } = inserted;
  return (
    <MessageBar intent={obstacle === null ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        {obstacle === null ? words.inserted(place) : words.obstacles[obstacle](place)}
      </MessageBarBody>
      {obstacle === "filled" && (
        <MessageBarActions>
          <Button size="small" onClick={() => insert(true)}>
            {words.overwrite}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
