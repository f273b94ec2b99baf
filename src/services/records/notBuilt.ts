/** In the place of what is being built this session; gone before it ends. */
export function notBuilt(): Promise<never> {
  return Promise.reject(new Error('This has not been built yet.'));
}
