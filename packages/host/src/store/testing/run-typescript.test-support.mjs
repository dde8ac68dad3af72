// Lets Node run our TypeScript as it is: imports say .js, the sources are .ts.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    const own = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return nextResolve(own ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
