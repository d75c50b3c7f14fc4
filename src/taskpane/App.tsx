import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { PaneProvider } from "./context";
import { Announcements } from "./view/Announcements";
import { ErrorBar } from "./view/ErrorBar";
import { PageView } from "./view/PageView";
import { useKeptFocus } from "./view/useKeptFocus";
import { useRegulation } from "./regulation/useRegulation";
import type { Services } from "./services";
import { usePaneTheme } from "./theme";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly services: Services;
  readonly officeIsDark: boolean | null;
}

export function App({ services, officeIsDark }: Props) {
  const styles = useStyles();
  const { state, actions } = usePane(services);
  const regulation = useRegulation(services, actions);
  useKeptFocus(state.page.name);
  return (
    <FluentProvider theme={usePaneTheme(officeIsDark)} className={styles.root}>
      <PaneProvider value={{ state, actions, regulation, services }}>
        <AriaLiveAnnouncer>
          <Announcements />
          <ErrorBar />
          <PageView />
        </AriaLiveAnnouncer>
      </PaneProvider>
    </FluentProvider>
  );
}
