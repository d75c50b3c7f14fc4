import { plain } from "./cell/text";
import { withoutMaximum } from "./maximum";
import { remembering } from "./memo";
import { type Role, roleOf } from "./vocabulary/roles";

/** What a header's text says of its column, in whatever words; null where it says nothing. */
export const roleNamed = remembering((name: string): Role | null =>
  /^[①-⑳]/.test(name)
    ? "rater"
    : roleOf(
        plain(withoutMaximum(name))
          .toLowerCase()
          .replace(/[\s*:]+/g, ""),
      ),
);
