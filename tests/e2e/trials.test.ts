import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
