/**
 * The arrows between rooms run one way (docs/architecture.md). A room that is not named in
 * `mayImport` for another may not be imported from it.
 */
const rooms = {
  core: [],
  sheet: ["core"],
  regulation: ["core"],
  rulebooks: ["core"],
  excel: ["sheet", "core"],
  app: ["core", "sheet", "regulation", "rulebooks", "excel"],
  functions: ["core", "sheet", "rulebooks", "locales"],
  taskpane: ["app", "core", "functions", "rulebooks", "locales"],
  commands: ["app", "core", "rulebooks", "locales"],
  host: [],
  workbench: ["host"],
  cli: ["app", "core", "rulebooks", "host", "locales"],
  locales: [],
};

/** Rooms whose types may name those of any room: words about facts, and the faces. */
const mayNameTypesOfOthers = new Set(["locales", "taskpane", "commands", "cli"]);

/** What a room may take from npm; rooms not named here are free. */
const packages = {
  core: "^(zod|@noble/hashes|chinese-days)(/|$)",
  sheet: "^(opencc-js)(/|$)",
  regulation: "^(opencc-js)(/|$)",
  functions: "^$",
  locales: "^$",
};

const arrows = Object.entries(rooms).map(([room, mayImport]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${mayImport.join(", ") || "no other room"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: "^src/",
    pathNot: [room, ...mayImport].map((name) => `^src/${name}/`),
    ...(mayNameTypesOfOthers.has(room) ? { dependencyTypesNot: ["type-only"] } : {}),
  },
}));

const libraries = Object.entries(packages).map(([room, allowed]) => ({
  name: `${room}-packages`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    dependencyTypes: ["npm", "npm-dev", "core"],
    pathNot: allowed.replace("^(", "node_modules/("),
  },
}));

module.exports = {
  forbidden: [
    ...arrows,
    ...libraries,
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "rooms-have-doors",
      comment: "another room is entered by its index",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/([^/]+)/.+",
        dependencyTypesNot: ["type-only"],
        pathNot: [
          "^src/$1/",
          "^src/[^/]+/index\\.tsx?$",
          "^src/host/(model|calc|xlsx|node)(/index)?\\.ts$",
        ],
      },
    },
    {
      name: "rules-by-rulebooks-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/rulebooks/" },
      to: { path: "^rules/" },
    },
    {
      name: "nothing-from-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
