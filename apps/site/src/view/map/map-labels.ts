/** Something on a map that has a label, in `em` from the upper left corner. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** How long its label is. */
  readonly length: number;
}

/** Where a label stands, in `em` from what it names. */
export interface MapLabel {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  /** Where the line from the mark to the label ends; none where the label stands right beside its mark. */
  readonly leader: { readonly dx: number; readonly dy: number } | undefined;
}

/** A rectangle, in `em`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const lineHeight = 1.25;
const markRadius = 0.55;
/** Beyond this distance a line leads from the mark to its label. */
const near = 1.2;
const distances = [0.85, 1.4, 2, 2.7, 3.5, 4.4, 5.4, 6.5];
/** To the right first, then to the left, then up and down. */
const angles = [0, 180, -30, 30, 210, 150, -15, 15, 195, 165, -45, 45, 225, 135, -60, 60, 240, 120, -90, 90].map(
  (degrees) => (degrees * Math.PI) / 180,
);

/** Where labels go, if they have the choice: in the order of `angles`, or away from what lies around. */
type Preference = "fixed" | "outward";

/**
 * Gives each thing a place for its label so that no label covers another, a mark or what is taken, as near as there is
 * room. Those in the densest places choose first. Two preferences are tried, and that with the shorter lines is taken.
 */
export function placeLabels(
  things: readonly Labelled[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): readonly MapLabel[] {
  const [fixed, outward] = (["fixed", "outward"] as const).map((preference) =>
    placeBy(preference, things, size, taken),
  ) as [Placing, Placing];
  return fixed.cost <= outward.cost ? fixed.labels : outward.labels;
}

interface Placing {
  readonly labels: readonly MapLabel[];
  /** How long all lines are; a label without room costs more than any line. */
  readonly cost: number;
}

const costOfNoRoom = 100;

function placeBy(
  preference: Preference,
  things: readonly Labelled[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): Placing {
  let cost = 0;
  const boxes: Box[] = [...taken];
  const leaders: Segment[] = [];
  const crowd = ({ x, y }: Labelled): number =>
    things.reduce((sum, other) => sum + 1 / (1 + Math.hypot(other.x - x, other.y - y)), 0);
  const labels = [...things]
    .sort((a, b) => crowd(b) - crowd(a))
    .map((thing) => {
      const places = candidates(thing, things, preference);
      const others = things.filter(({ id }) => id !== thing.id);
      const isFree = (label: MapLabel, avoided: readonly Labelled[]): boolean => {
        const box = boxOf(thing, label);
        const line = lineOf(thing, label);
        return (
          isInside(box, size) &&
          !boxes.some((other) => overlap(box, other)) &&
          !things.some((mark) => covers(box, mark)) &&
          !leaders.some((leader) => meets(leader, box)) &&
          (line === undefined ||
            (!boxes.some((other) => meets(line, other)) &&
              !avoided.some((mark) => meets(line, around(mark))) &&
              !leaders.some((leader) => crosses(leader, line))))
        );
      };
      const free =
        places.find((place) => isFree(place, others)) ??
        places.find((place) =>
          isFree(
            place,
            others.filter((other) => !touch(other, thing)),
          ),
        );
      const label = free ?? places[0];
      if (label === undefined) throw new Error(`No place was tried for the label of "${thing.id}".`);
      cost += free === undefined ? costOfNoRoom : Math.hypot(label.leader?.dx ?? 0, label.leader?.dy ?? 0);
      boxes.push(boxOf(thing, label));
      const line = lineOf(thing, label);
      if (line !== undefined) leaders.push(line);
      return label;
    });
  return { labels: things.flatMap(({ id }) => labels.filter((label) => label.id === id)), cost };
}

/** The rectangle that a label covers. */
export function boxOf({ x, y, length }: Labelled, { dx, dy, anchor }: MapLabel): Box {
  const left = x + dx - (anchor === "start" ? 0 : anchor === "end" ? length : length / 2);
  const top = y + dy - lineHeight / 2;
  return { left, top, right: left + length, bottom: top + lineHeight };
}

/** Whether two rectangles share a point. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface Segment {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

function candidates(thing: Labelled, things: readonly Labelled[], preference: Preference): readonly MapLabel[] {
  const outward = awayFrom(things, thing);
  const directions = preference === "fixed" ? angles : [...angles].sort((a, b) => outward(b) - outward(a));
  return distances.flatMap((distance) =>
    directions.map((angle): MapLabel => {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)].map((part) => rounded(part * distance)) as [number, number];
      const anchor = dx > 0.3 ? "start" : dx < -0.3 ? "end" : "middle";
      const beyond = anchor === "middle" ? Math.sign(dy) * (lineHeight / 2) : 0;
      const leader = distance > near ? { dx, dy } : undefined;
      return { id: thing.id, dx, dy: rounded(dy + beyond), anchor, leader };
    }),
  );
}

/** How far a direction leads away from what lies around; what lies far off hardly counts. */
function awayFrom(things: readonly Labelled[], { id, x, y }: Labelled): (angle: number) => number {
  const pushes = things
    .filter((other) => other.id !== id)
    .map((other) => ({ x: x - other.x, y: y - other.y, weight: 1 / (1 + (x - other.x) ** 2 + (y - other.y) ** 2) }));
  const [pushX, pushY] = (["x", "y"] as const).map((axis) =>
    pushes.reduce((sum, push) => sum + push[axis] * push.weight, 0),
  ) as [number, number];
  return (angle) => Math.round(Math.cos(angle) * pushX + Math.sin(angle) * pushY);
}

function lineOf({ x, y }: Labelled, { leader }: MapLabel): Segment | undefined {
  return leader && { from: { x, y }, to: { x: x + leader.dx, y: y + leader.dy } };
}

function around({ x, y }: Labelled): Box {
  return { left: x - markRadius, top: y - markRadius, right: x + markRadius, bottom: y + markRadius };
}

/** Whether two marks lie so near that a line may have to leave one through the other. */
function touch(a: Labelled, b: Labelled): boolean {
  return overlap(around(a), around(b));
}

function covers(box: Box, mark: Labelled): boolean {
  return overlap(box, around(mark));
}

function isInside({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0.3 && top >= 0.3 && right <= width - 0.3 && bottom <= height - 0.3;
}

/** Whether a line enters a rectangle, looked at closely enough for both. */
function meets({ from, to }: Segment, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 10);
  return Array.from({ length: steps }, (_, step) => step / steps).some((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return box.left < x && x < box.right && box.top < y && y < box.bottom;
  });
}

function crosses(a: Segment, b: Segment): boolean {
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}

function side({ from, to }: Segment, { x, y }: Segment["from"]): boolean {
  return (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
