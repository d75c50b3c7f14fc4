import type { Issue } from "../../core";
import type { DecisionWords } from "./words";

/** The answers that a question has, the likeliest first, as they are to be written; none where any may be given. */
export function choicesFor(issue: Issue, { answers, appeals }: DecisionWords): readonly string[] {
  switch (issue.code) {
    case "unknownClause":
      return [
        ...issue.facts.candidates.map(({ clause, text }) => `${clause} ${text}`),
        answers.nothing,
      ];
    case "ambiguousName":
      return issue.facts.ids;
    case "unknownStatus":
      return [answers.withdrawn, answers.counts];
    case "missingPeriod":
      return issue.facts.periods;
    case "missingGrade":
      return issue.facts.labels;
    case "quantityFromFigure":
      return [issue.facts.quantity];
    case "missingAmount":
      return [issue.facts.least, issue.facts.most];
    case "appealUnderReview":
      return [appeals.upheld, appeals.revoked];
    case "ambiguousId":
    case "sharedRecord":
    case "figureDiffers":
    case "firstOffenceTie":
    case "unknownLayout":
    case "unheardRows":
    case "notOnRoster":
      return [answers.confirmed];
    default:
      return [];
  }
}
