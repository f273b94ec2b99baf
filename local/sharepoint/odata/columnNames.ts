/** How OData names the column of an internal name: its names may not begin with an underscore. */
export const entityName = (internalName: string): string =>
  internalName.startsWith('_') ? `OData_${internalName}` : internalName;

/** The internal name that OData's name of a column means: "OData__x" is "_x". */
export const internalName = (entityName: string): string =>
  entityName.startsWith('OData__') ? entityName.slice('OData_'.length) : entityName;
