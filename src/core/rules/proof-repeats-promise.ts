import { defineRule } from "../rule";
import { foldText } from "../text";

const quotes = /["'«»“”‘’]/gu;
const link = /^(?:https?:|www\.)/iu;

const fold = (text: string) => foldText(text.replace(quotes, "")).replaceAll(" ", "");

const [letterA, letterZ, lowerCase] = [0x61, 0x7a, 0x20];

/** The code of the letter without accent with which a text begins, in lower case; zero for any other beginning. */
function firstLetter(text: string): number {
  const code = text.charCodeAt(0) | lowerCase;
  return code >= letterA && code <= letterZ ? code : 0;
}

/** Whether two texts begin with different letters, which most do; folding them takes far longer. */
function beginApart(product: string, proof: string): boolean {
  const [first, second] = [firstLetter(product), firstLetter(proof)];
  return first !== second && first !== 0 && second !== 0;
}

/** Whether two texts say the same; a link names one document, wherever it stands. */
const isRepeated = (product: string, proof: string) =>
  !beginApart(product, proof) && !link.test(proof) && fold(product) === fold(proof);

/** What was delivered is identified, and not only called what was promised. */
export const proofRepeatsPromise = defineRule({
  id: "proof-repeats-promise",
  severity: "info",
  needs: ["product", "proof"],

  *check({ activities }) {
    for (const { product, proof } of activities) {
      const [promise, text] = [product.value, proof.value];
      if (promise !== null && text !== null && isRepeated(promise, text)) yield { at: proof.at, data: { text } };
    }
  },
});
