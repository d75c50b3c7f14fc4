/**
 * Brings office.js, then the page's script. Microsoft asks that office.js come from its network; in
 * some places that network is slow or blocked, so after `patience` the copy beside the page is taken.
 */

const patience = 6000;
const copy = "vendor/office/office.js";

const me = document.currentScript as HTMLScriptElement;

/** Whether the address answers in time. Asked first, because a script element cannot be called back. */
async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: "no-cors", signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`cannot load ${address}`)));
    document.head.append(script);
  });
}

async function start(): Promise<void> {
  const { office = copy, script = "" } = me.dataset;
  await load((await answers(office)) ? office : copy).catch(() => load(copy));
  await load(script);
}

/** The page holds the sentence, in every language: none could be asked for. */
function tellThatNothingCame(): void {
  document.getElementById("starting")?.remove();
  document.getElementById("not-started")?.removeAttribute("hidden");
}

start().catch(tellThatNothingCame);
