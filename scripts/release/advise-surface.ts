import { isLess, strongest, type Bump } from "./bump.ts";
import type { Surface } from "./surface.ts";

interface SurfaceChange {
  readonly bump: Bump;
  readonly told: string;
}

/** What is wrong with the version that changesets give to a package, judged by what can be imported from it. */
export function adviseSurface(name: string, published: Surface, working: Surface, given: Bump): readonly string[] {
  const changes = compareSurfaces(name, published, working);
  const asked = strongest(changes.map(({ bump }) => bump));
  if (!isLess(given, asked)) return [];
  const list = changes.map(({ bump, told }) => `  ${bump}: ${told}`);
  return [
    [
      `${name}: what it offers asks for a ${asked} version, and the changesets give ${given === "none" ? "none" : `a ${given} one`}.`,
      ...list,
      asked === "major"
        ? "Keep what was offered, marked @deprecated, or say in a major changeset what to use instead."
        : "Say in a minor changeset what is new.",
    ].join("\n"),
  ];
}

function compareSurfaces(name: string, published: Surface, working: Surface): readonly SurfaceChange[] {
  const paths = [...new Set([...Object.keys(published), ...Object.keys(working)])].sort();
  return paths.flatMap((path) => {
    const before = published[path];
    const now = working[path];
    const place = path.startsWith(".") ? `${name}${path.slice(1)}` : path;
    if (before === undefined) return [{ bump: "minor", told: `${place} is new.` } as const];
    if (now === undefined) return [{ bump: "major", told: `${place} is gone.` } as const];
    return compareNames(place, before, now);
  });
}

function compareNames(
  place: string,
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly SurfaceChange[] {
  const gone = Object.entries(before).flatMap(([name, kind]): readonly SurfaceChange[] => {
    const kept = now[name];
    if (kept === undefined) return [{ bump: "major", told: `${place} offers ${name} no more.` }];
    // What was a value alone or a type alone may become both.
    if (kept === kind || kept === "value and type") return [];
    return [{ bump: "major", told: `${name} of ${place} was a ${kind} and is a ${kept}.` }];
  });
  const come = Object.keys(now).filter((name) => !Object.hasOwn(before, name));
  return [...gone, ...come.map((name) => ({ bump: "minor", told: `${place} offers ${name}.` }) as const)];
}
