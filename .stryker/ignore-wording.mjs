/** Leaves alone what clerks read: a text under `zh` or `en`. Wording is proof-read, not tested letter by letter. */
export const strykerPlugins = [{ kind: "Ignore", name: "wording", value: { shouldIgnore } }];

/** A text with a fact in it stays: whether the fact is told is behaviour. */
function shouldIgnore({ node, parent }) {
  const isText =
    node.type === "StringLiteral" || (node.type === "TemplateLiteral" && node.expressions.length === 0);
  const isWords =
    parent?.type === "ObjectProperty" && ["zh", "en"].includes(parent.key.name) && parent.value === node;
  return isText && isWords ? "wording" : undefined;
}
