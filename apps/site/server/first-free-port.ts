import { type StaticServer, startStaticServer } from "./static-server.ts";

const neighboursTried = 20;

/** Serves on the port asked for or, while others are listening there, on one of the next, or on whichever is free. */
export async function serveOnFirstFreePort(root: string, preferred: number): Promise<StaticServer> {
  const last = Math.min(preferred + neighboursTried, 65_535);
  for (let port = preferred; port <= last; port++) {
    try {
      return await startStaticServer({ root, port, host: "127.0.0.1" });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return startStaticServer({ root, host: "127.0.0.1" });
}

/** Some systems refuse a reserved port instead of calling it taken. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
}
