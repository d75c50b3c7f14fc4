import { caps } from "./caps";
import { counters } from "./counters";
import { counting } from "./counting";
import { figures } from "./figures";
import { framed } from "./framed";
import { further } from "./further";
import { industries } from "./industries";
import { last } from "./last";
import { limits } from "./limits";
import type { Label } from "./notation";
import { more } from "./more";
import { ordinary } from "./ordinary";
import { others } from "./others";
import { rougher } from "./rougher";
import { prose } from "./prose";
import { sanctions } from "./sanctions";
import { shared } from "./shared";
import { takingAndGiving } from "./takingAndGiving";
import { trades } from "./trades";
import { unusual } from "./unusual";

export const labels: readonly Label[] = [
  ...takingAndGiving,
  ...counting,
  ...figures,
  ...limits,
  ...caps,
  ...sanctions,
  ...prose,
  ...unusual,
  ...further,
  ...others,
  ...more,
  ...last,
  ...industries,
  ...trades,
  ...counters,
  ...ordinary,
  ...rougher,
  ...framed,
  ...shared,
];
