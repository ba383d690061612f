// What html-validate asks of the pages that the program writes.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The widths of a table's columns come from its words.
    "no-inline-style": "off",
    // A title is the document's own.
    "long-title": "off",
  },
};
