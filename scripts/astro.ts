/** Runs Astro's command line as this project wants it: no telemetry, and servers stay in the foreground whoever calls. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_PREVIEW_BACKGROUND'] ??= '0';
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
// Astro would take an environment's BASE_URL, which some hosts and test runners set, for the site's base.
delete process.env['BASE_URL'];

// Ours, not Astro's: captures at fault are set aside instead of stopping the build.
const flag = process.argv.indexOf('--keep-going');
if (flag !== -1) {
  process.argv.splice(flag, 1);
  process.env['KEEP_GOING'] = '1';
}

await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
