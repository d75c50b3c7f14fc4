import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    display: "block",
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
});

export function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <Text as="h2" size={300} weight="semibold" className={useStyles().heading}>
      {children}
    </Text>
  );
}
