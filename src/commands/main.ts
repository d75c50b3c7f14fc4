import { goToCell, officeReady, onCommand, scoreWorkbook } from "../app";
import { builtInRulebooks } from "../rulebooks";
import { zhCN } from "../locales";

/**
 * The ribbon's own button: scores every sheet by the first rulebook, then shows the summary. What
 * goes wrong cannot be told from here; the pane tells it, and Excel's button simply ends.
 */
async function scoreAll(): Promise<void> {
  const [rulebook] = builtInRulebooks;
  if (!rulebook) return;
  const request = { rulebook, sheets: null, period: null, words: zhCN.report };
  const { written } = await scoreWorkbook(request);
  const [summary] = written;
  if (summary !== undefined) await goToCell({ sheet: summary, cell: "A1" });
}

await officeReady();
onCommand("scoreWorkbook", scoreAll);
