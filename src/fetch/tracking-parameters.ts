/**
 * Query parameters that say how a reader came to a page and change nothing on it. The names are those that the general section of AdGuard's
 * URL Tracking filter removes on every site (https://github.com/AdguardTeam/AdguardFilters, TrackParamFilter/sections/general_url.txt) and
 * the makers' own documentation of each campaign tool names. Words that some sites use for content (`ref`, `source`, `from`, `id`) are not among them.
 */
const names = new Set([
  '__hsfp',
  '__hssc',
  '__hstc',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '_openstat',
  'action_object_map',
  'action_ref_map',
  'action_type_map',
  'dclid',
  'fb_action_ids',
  'fb_action_types',
  'fb_comment_id',
  'fb_ref',
  'fb_source',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'gclsrc',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'hsctatracking',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'oly_anon_id',
  'oly_enc_id',
  'rb_clickid',
  's_cid',
  'srsltid',
  'ttclid',
  'twclid',
  'vero_conv',
  'vero_id',
  'wbraid',
  'wickedid',
  'yclid',
  'ysclid',
]);
/** Campaign parameters of Google Analytics, Matomo, Piwik, AT Internet and HubSpot's advertisements. */
const families = ['utm_', 'mtm_', 'pk_', 'piwik_', 'matomo_', 'at_', 'hsa_'];

export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || families.some((family) => lower.startsWith(family));
}
