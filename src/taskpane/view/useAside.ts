import { makeStyles, tokens } from "@fluentui/react-components";

/** For a quiet button beside the fields of a form. */
export const useAside = makeStyles({
  aside: {
    alignSelf: "flex-start",
    // Its icon stands in line with the fields, and what surrounds it beyond them.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
});
