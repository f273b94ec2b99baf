// Read by Fluent when its first module is loaded. It would take Segoe from a CDN, which the pane's policy
// does not allow: the system's own font is there.
window.FabricConfig = { fontBaseUrl: '' };

export {};
