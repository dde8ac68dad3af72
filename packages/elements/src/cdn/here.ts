import { setDefaultBaseUrl } from '../connection/default-base-url.js';

// The bundle lies at /embed/v1/ of the host: the listings come from where the script came from.
setDefaultBaseUrl(new URL('../../', import.meta.url).href);
