/** The namespace by which our notebook is known among the custom parts of a file. */
export const notebookNamespace = "urn:target-table-check:notebook";

/** The part that carries it where we write the file ourselves. */
export const notebookPart = "customXml/item1.xml";
