/**
 * The forms of EDTF (ISO 8601-2) that are understood: a year, a month, a day; an interval of two such, open or unknown
 * at one end; one of two days, or one day between two. Whether the days exist is another question.
 */
export const edtfGrammar = /* @__PURE__ */ composed();

// A function marked as pure, so that a bundler can leave the grammar out where nobody uses it.
function composed(): RegExp {
  const day = String.raw`\d{4}-\d{2}-\d{2}`;
  const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
  const interval = String.raw`(?:${date}|\.\.)?\/(?:${date}|\.\.)?`;
  const oneOf = String.raw`\[(?:${day},${day}|(?:${day})?\.\.(?:${day})?)\]`;
  return new RegExp(`^(?:${date}|${interval}|${oneOf})$`);
}
