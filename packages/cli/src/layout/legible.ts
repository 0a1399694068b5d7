/** Characters that steer a terminal or turn the order of letters, line feeds apart. */
// eslint-disable-next-line no-control-regex -- these are what it is for
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text of unknown origin, such that showing it does nothing but show it. */
export function legible(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll("\t", " ")
    .replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
