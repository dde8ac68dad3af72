// One file of each package is all that a stranger's page loads, so what these packages depend on stays out: one of them
// alone would bring hundreds more.
export const hooks = {
  readPackage: ({ dependencies: _, optionalDependencies: __, peerDependencies: ___, ...stranger }, { log: ____ }) =>
    stranger,
};
