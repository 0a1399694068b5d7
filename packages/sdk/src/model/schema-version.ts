/** The version of the shape of a declaration, apart from the version of its facts (Semantic Versioning). */
export const schemaVersion = "0.2.0";
