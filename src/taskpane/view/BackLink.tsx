import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEscape } from "./useEscape";
import { QuietButton } from "./QuietButton";

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

interface Props {
  readonly label: string;
  readonly onClick: () => void;
}

/** The way back, above a page whose heading stands further down. */
export function BackLink({ label, onClick }: Props) {
  useEscape(onClick, "unlessTyping");
  return (
    <nav className={useStyles().head}>
      <QuietButton icon={<ArrowLeftRegular />} onClick={onClick}>
        {label}
      </QuietButton>
    </nav>
  );
}
