/** `node unpackChromium.mjs` unpacks Chromium and its libraries into the temporary folder that the environment names. */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
