/** Words whose “-ent” is spoken; elsewhere it is the silent end of a verb, but for most of “-ment” and most of “-ient”. */
const spokenEnt = new Set([
  ..."absent accent accident adolescent agent argent cent compétent conséquent content continent couvent dent".split(
    " ",
  ),
  ..."différent équivalent évident excellent fréquent incident lent négligent occident parent permanent".split(" "),
  ..."précédent présent président prudent récent serpent souvent talent torrent transparent urgent vent".split(" "),
  ..."violent".split(" "),
]);

/** Verbs whose “-ment” is silent; elsewhere it is spoken, as in “mouvement” and “rarement”. */
const silentMent = /(?:affir|confir|décla|esti|expri|fer|for|infor|nom|récla|résu|suppri|transfor)m{1,2}ent$/u;

/** The “-ent” of “voient” and “étaient” is silent; elsewhere in “-ient” it is spoken, as in “patient”. */
const silentIent = /[ao]ient$/u;

const vowel = "[aàâeéèêëiîïoôuùûüyœæ]";

/** Two vowels that meet in two syllables: “ré-el”, “a-é-rien”, “Ha-ï-ti”, “co-o-pé-rer”, “ou-vri-er”. */
const meetings = new RegExp(
  [`é(?=${vowel})`, `[aeo](?=é)`, `${vowel}(?=[ïë])`, `o(?=o)`, `(?<=[bcdfgptv][lr])i(?=[aeéèoœ])`].join("|"),
  "gu",
);

const vowels = new RegExp(`${vowel}+`, "gu");

/**
 * Counts the syllables of a French word in careful speech: the mute e at its end is silent, the one inside is counted.
 */
export function frenchSyllables(word: string): number {
  const singular = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<=.)s$/u, "");
  const withoutVerbEnd = hasSilentEnt(singular) ? singular.slice(0, -3) : singular;
  const spoken = asSpoken(withoutVerbEnd).replace(/(?<=..)e$/u, "");
  return Math.max(1, (spoken.match(vowels)?.length ?? 0) + (spoken.match(meetings)?.length ?? 0));
}

function hasSilentEnt(word: string): boolean {
  if (word.endsWith("ment")) return silentMent.test(word);
  if (word.endsWith("ient")) return silentIent.test(word);
  return word.endsWith("ent") && !spokenEnt.has(word.replace(/^.*['’]/u, ""));
}

/** Writes as consonants the vowels that are spoken so: y between vowels (“mo-yen”), u in “qu”, “gue” and “gui”. */
function asSpoken(word: string): string {
  return word
    .replace(/pay$/u, "paji")
    .replace(new RegExp(`(?<=${vowel})y(?=${vowel})`, "gu"), "j")
    .replace(/qu/gu, "q")
    .replace(/gu(?=[eéèêiî])/gu, "g");
}
