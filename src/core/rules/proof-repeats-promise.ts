import { defineRule } from "../rule";
import { foldText } from "../text";

const quotes = /["'«»“”‘’]/gu;
const link = /^(?:https?:|www\.)/iu;

const fold = (text: string) => foldText(text.replace(quotes, "")).replaceAll(" ", "");

const plainLetter = /^[a-z]/iu;

/** Whether two texts begin with different letters without accents, which most do; folding them takes far longer. */
const beginApart = (product: string, proof: string) =>
  plainLetter.test(product) &&
  plainLetter.test(proof) &&
  product.charAt(0).toLowerCase() !== proof.charAt(0).toLowerCase();

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
