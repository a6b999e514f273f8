/** The add-in's version, as package.json and the manifest tell it; a test holds the three together. */
export const version = "0.1.0";
