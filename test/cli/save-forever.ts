/** Writes one file again and again, each time full of another byte: `save-forever.ts file times`. */
import { writeWhole } from "../../src/cli/out-file";

const size = 16 * 1024 * 1024;
const [out = "", times = "1"] = process.argv.slice(2);

async function main(): Promise<void> {
  process.stdout.write("ready");
  for (let round = 0; round < Number(times); round++) {
    await writeWhole(out, new Uint8Array(size).fill(1 + (round % 250)));
  }
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
