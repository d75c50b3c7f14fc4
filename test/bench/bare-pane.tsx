import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane of Fluent UI can be: the start of ours is measured beside it. */
const place = document.getElementById("pane");
if (!place) throw new Error("the page has no place for the pane");
await Office.onReady();
createRoot(place).render(
  <FluentProvider theme={webLightTheme}>
    <Button>bare</Button>
  </FluentProvider>,
);
