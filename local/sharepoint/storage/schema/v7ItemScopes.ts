/**
 * Each page of a list asks which of its items have permissions of their own: found without reading
 * through all of them.
 */
export const itemScopes = `
CREATE INDEX items_by_scope ON items (list, scope) WHERE scope IS NOT NULL;
`;
