import { Button, type ButtonProps } from "@fluentui/react-components";

/** A button for what people do not come to the page for. */
export const QuietButton = (props: ButtonProps) => (
  <Button {...props} appearance="subtle" size="small" />
);
