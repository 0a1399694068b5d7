// Plain JavaScript, because it must run on the old Node that it reports.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 24 || (major === 24 && minor < 16)) {
  console.error(
    `Node ${process.versions.node} is too old to build this project: install Node 24.16 or newer, or, on x64 Linux with glibc, run "npm ci" again with optional dependencies, which brings it.`,
  );
  process.exit(1);
}
