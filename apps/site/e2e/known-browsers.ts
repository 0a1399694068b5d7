import { posix, win32 } from "node:path";

const onLinux = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
];

const onMac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Where Chromium or Chrome is installed on a system, the likeliest place first. */
export function knownBrowsers(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const folders = (...names: readonly string[]): readonly string[] =>
    names.map((name) => environment[name] ?? "").filter((folder) => folder !== "");
  switch (platform) {
    case "win32":
      return folders("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA").flatMap((folder) => [
        win32.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        win32.join(folder, "Chromium", "Application", "chrome.exe"),
      ]);
    case "darwin":
      return [...onMac, ...folders("HOME").flatMap((home) => onMac.map((path) => posix.join(home, path)))];
    default:
      return onLinux;
  }
}
