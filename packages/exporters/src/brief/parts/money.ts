import { codebook, type Money } from "@entente/sdk";
import { quoted } from "../../quoted.ts";
import { sumInWords } from "../../sum-words.ts";
import { heading, line, list, paragraph, type Block } from "../block.ts";
import { actorNames, opening, parts, titleOf, told, type Reader } from "../reader.ts";
import { timeById } from "./times.ts";
import { quoteBlocks } from "./undertakings.ts";

/** Every sum by itself, with how it is bounded, who pays and how far on its way it is. */
export function moneyBlocks(reader: Reader): readonly Block[] {
  const { declaration, words } = reader;
  return [
    heading(2, words.headings.money),
    paragraph(declaration.money.length === 0 ? words.none : words.money.notAdded),
    ...declaration.money.flatMap((money) => sumBlocks(reader, money)),
  ];
}

function sumBlocks(reader: Reader, money: Money): readonly Block[] {
  const { declaration, language, words } = reader;
  const { payer, payerBasis, recipient, place, announcedIn, announcedOn, commitment, basis } = money;
  const said = words.money;
  const placeName = declaration.places.find(({ id }) => id === place)?.name;
  const payerName = payer === undefined ? said.payerUnclear : actorNames(reader, [payer]);
  const announced = parts(
    announcedIn === undefined ? undefined : titleOf(reader, declaration.instruments, announcedIn),
    timeById(reader, announcedOn),
  );
  return [
    heading(3, opening(sumInWords(money, language))),
    ...list([
      { label: said.purpose, text: money.purpose[language] },
      {
        label: said.payer,
        text: parts(payerName, payerBasis === "stated" ? undefined : codebook.bases[payerBasis][language]),
      },
      ...line(said.recipient, recipient === undefined ? undefined : actorNames(reader, [recipient])),
      ...line(said.place, told(reader, placeName)),
      ...line(said.basis, basis && codebook.moneyBases[basis][language]),
      ...line(said.period, told(reader, money.period)),
      { label: said.stage, text: codebook.moneyStages[money.stage][language] },
      { label: words.undertakings.novelty, text: codebook.novelties[money.noveltyStated][language] },
      ...line(said.announced, announced === "" ? undefined : announced),
      ...line(said.additionalTo, sumById(reader, money.additionalTo)),
      ...line(said.partOf, sumById(reader, money.partOf)),
      ...line(
        said.undertaking,
        commitment === undefined ? undefined : titleOf(reader, declaration.commitments, commitment),
      ),
      ...line(words.ourNote, told(reader, money.note)),
    ]),
    ...money.anchors.flatMap((anchor) => quoteBlocks(reader, anchor)),
  ];
}

function sumById({ declaration, language }: Reader, id: string | undefined): string | undefined {
  const money = declaration.money.find((other) => other.id === id);
  if (money === undefined) return undefined;
  const [anchor] = money.anchors;
  return parts(
    anchor === undefined ? sumInWords(money, language) : quoted(anchor.exact, language),
    money.purpose[language],
  );
}
