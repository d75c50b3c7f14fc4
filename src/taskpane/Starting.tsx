import { FluentProvider, Spinner, makeStyles } from "@fluentui/react-components";
import { usePaneTheme } from "./theme";

const useStyles = makeStyles({
  whole: { display: "flex", height: "100vh", alignItems: "center", justifyContent: "center" },
});

interface Props {
  readonly officeIsDark: boolean | null;
  readonly label: string;
}

/** What the pane shows until the product behind it has loaded. */
export function Starting({ officeIsDark, label }: Props) {
  return (
    <FluentProvider theme={usePaneTheme(officeIsDark)} className={useStyles().whole}>
      <Spinner label={label} />
    </FluentProvider>
  );
}
