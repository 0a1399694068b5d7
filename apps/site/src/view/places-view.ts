import {
  codebook,
  mentionsOf,
  type Anchor,
  type Declaration,
  type Localized,
  type Place,
  type PlaceRole,
  type Statement,
} from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart, listInWords } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { sumInWords } from "../i18n/sum-in-words.ts";
import { placeLabels, type Box, type MapLabel } from "./map/map-labels.ts";
import { drawnPlaces, firstRole, placesMaps, type PlacesMap } from "./map/places-map.ts";
import { sentenceNumber } from "./text-view.ts";

/** The places that the statement names. */
export interface PlacesView {
  readonly maps: readonly MapView[];
  /** Those on the maps, in the order of their numbers. */
  readonly drawn: readonly PlaceView[];
  /** Those for which no point can honestly stand. */
  readonly undrawn: readonly PlaceView[];
  /** The first roles of the places drawn. */
  readonly roles: readonly { readonly role: PlaceRole; readonly label: string }[];
}

/** A map with the words on it. */
export interface MapView extends PlacesMap {
  /** With names, for wide screens. */
  readonly named: readonly WrittenLabel[];
  /** With numbers only, for small ones. */
  readonly numbered: readonly WrittenLabel[];
}

/** A label with its words and what it names, in hundredths of the map. */
export interface WrittenLabel extends MapLabel {
  readonly x: number;
  readonly y: number;
  readonly number: string;
  readonly name: string | undefined;
}

/** A place with what the statement says of it. */
export interface PlaceView {
  readonly id: string;
  /** By which the maps name it; none where it is not drawn. */
  readonly number: number | undefined;
  readonly role: PlaceRole;
  readonly name: Localized;
  readonly roles: string;
  readonly within: { readonly name: Localized; readonly path: string } | undefined;
  readonly note: Localized | undefined;
  /** Sums for the place and events there. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly path: string | undefined }[];
  readonly passages: readonly PassageOnPlace[];
}

/** The words of a passage, those that name the place marked. */
interface PassageOnPlace {
  readonly segments: readonly { readonly text: string; readonly isMention: boolean }[];
  /** "Sentence 12: welcome"; none for a heading. */
  readonly link: { readonly label: string; readonly path: string } | undefined;
}

/** How wide a map is where its labels are written, in `em` of the labels: at least, on each kind of screen. */
const widths = { whole: 40, detail: 30, numbered: 18.5 };
const widthOfLetter = 0.5;
const widthOfDigit = 0.65;

/** Puts the places of the statement into words and on maps. */
export function placesView(declaration: Declaration, language: Language): PlacesView {
  const drawn = drawnPlaces(declaration);
  const views = drawn.map((place, index) => placeView(declaration, place, index + 1, language));
  return {
    maps: placesMaps(declaration).map((map, index) =>
      mapView(map, views, index === 0 ? widths.whole : widths.detail, language),
    ),
    drawn: views,
    undrawn: declaration.places
      .filter(({ point }) => point === undefined)
      .map((place) => placeView(declaration, place, undefined, language)),
    roles: [...new Set(drawn.map(firstRole))].map((role) => ({
      role,
      label: asLineStart(codebook.placeRoles[role][language], language),
    })),
  };
}

function mapView(map: PlacesMap, places: readonly PlaceView[], width: number, language: Language): MapView {
  const { places: words } = dictionaries[language];
  const things = [
    ...map.places.map(({ id, number, at }) => ({
      id,
      at,
      number: String(number),
      name: places.find((place) => place.id === id)?.name[language] ?? id,
    })),
    ...(map.enlarged === undefined
      ? []
      : [
          {
            id: "enlarged",
            at: map.enlarged.at,
            number: numbersInWords(map.enlarged.numbers),
            name: words.enlarged,
          },
        ]),
  ];
  const write = (inEm: number, isNamed: boolean): readonly WrittenLabel[] => {
    const size = { width: inEm, height: map.shape === "square" ? inEm : inEm * 0.75 };
    const lengthOf = ({ number, name }: { number: string; name: string }): number =>
      isNamed ? (number.length + 1 + name.length) * widthOfLetter : number.length * widthOfDigit;
    const labels = placeLabels(
      things.map((thing) => ({
        id: thing.id,
        x: (thing.at.x / 100) * size.width,
        y: (thing.at.y / 100) * size.height,
        length: lengthOf(thing),
      })),
      size,
      [boxOfScale(map, size)],
    );
    return labels.flatMap((label) =>
      things
        .filter(({ id }) => id === label.id)
        .map(({ at, number, name }) => ({ ...label, ...at, number, name: isNamed ? name : undefined })),
    );
  };
  return { ...map, named: write(width, true), numbered: write(widths.numbered, false) };
}

/** The scale stands in the lower left corner, its number over it. */
function boxOfScale({ scale }: PlacesMap, { width, height }: { width: number; height: number }): Box {
  return { left: 0, top: height - 2.5, right: Math.max((scale.share / 100) * width, 5) + 1, bottom: height };
}

/** "4–7", or one by one where they do not follow each other. */
function numbersInWords(numbers: readonly number[]): string {
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  return last - first === numbers.length - 1 ? `${String(first)}–${String(last)}` : numbers.join(", ");
}

function placeView(declaration: Declaration, place: Place, number: number | undefined, language: Language): PlaceView {
  const { places: words } = dictionaries[language];
  const { id, name, roles, note, within } = place;
  const whole = declaration.places.find((other) => other.id === within);
  return {
    id,
    number,
    role: firstRole(place),
    name: { en: asLineStart(name.en, "en"), fr: asLineStart(name.fr, "fr") },
    roles: asLineStart(
      listInWords(
        roles.map((role) => codebook.placeRoles[role][language]),
        language,
      ),
      language,
    ),
    within: whole && { name: whole.name, path: `#${whole.id}` },
    note,
    facts: [
      ...declaration.money
        .filter((sum) => sum.place === id)
        .map((sum) => ({
          label: words.sum,
          text: sumInWords(sum, language),
          path: pathTo({ page: "money" }, language),
        })),
      ...declaration.events
        .filter((event) => event.place === id)
        .map((event) => ({ label: words.event, text: event.name[language], path: undefined })),
    ],
    passages: passagesOn(declaration, id, language),
  };
}

function passagesOn(declaration: Declaration, id: string, language: Language): readonly PassageOnPlace[] {
  const { text } = dictionaries[language];
  const mentions = mentionsOf(declaration, "places", id);
  const anchors = mentions.map(({ anchor }) => anchor);
  const statements = [...new Set(mentions.flatMap((mention) => mention.statements))];
  const elsewhere = mentions.filter((mention) => mention.statements.length === 0);
  return [
    ...elsewhere.map(({ anchor }) => ({ segments: [{ text: anchor.exact, isMention: true }], link: undefined })),
    ...statements.map((statement) => {
      const [sentence = ""] = statement.anchors[0]?.sentences ?? [];
      return {
        segments: segmentsOf(statement, anchors),
        link: {
          label: text.sentenceReads(
            sentenceNumber(declaration, sentence),
            codebook.kinds[statement.kind].label[language],
          ),
          path: `${pathTo({ page: "text" }, language)}#${sentence}`,
        },
      };
    }),
  ];
}

/** The words of a passage, cut where those of a mention begin and end. */
function segmentsOf({ anchors }: Statement, mentions: readonly Anchor[]): PassageOnPlace["segments"] {
  return anchors.flatMap(({ exact, start, end }, index) => {
    const inside = mentions.filter((mention) => mention.start < end && start < mention.end);
    const cuts = [...new Set([start, end, ...inside.flatMap((mention) => [mention.start, mention.end])])]
      .filter((cut) => start <= cut && cut <= end)
      .sort((a, b) => a - b);
    const segments = cuts.slice(0, -1).map((from, at) => ({
      text: exact.slice(from - start, (cuts[at + 1] ?? end) - start),
      isMention: inside.some((mention) => mention.start <= from && from < mention.end),
    }));
    return index === 0 ? segments : [{ text: " … ", isMention: false }, ...segments];
  });
}
