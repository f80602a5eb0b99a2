import { BlockList, isIP } from 'node:net';

/**
 * Blocks that are not globally reachable or lead to other blocks: the IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and
 * its updates), multicast (RFC 5771, RFC 4291) and IPv6 addresses that carry an IPv4 one (RFC 4291 2.5.5, 6052, 3056, 4380), which would
 * lead around the IPv4 blocks.
 */
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [block, bits] of [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carriers' shared space; some clouds' metadata service
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local; most clouds' metadata service
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays, deprecated
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarking
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
] as const)
  special.ipv4.addSubnet(block, bits, 'ipv4');
for (const [block, bits] of [
  ['::', 96], // unspecified, loopback, IPv4-compatible
  ['::ffff:0:0', 96], // IPv4-mapped
  ['64:ff9b::', 96], // IPv4 translated
  ['64:ff9b:1::', 48], // IPv4 translated, local
  ['100::', 64], // discard
  ['2001::', 23], // protocol assignments, Teredo among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation
  ['5f00::', 16], // segment routing
  ['fc00::', 7], // unique local
  ['fe80::', 10], // link-local
  ['fec0::', 10], // site-local, deprecated
  ['ff00::', 8], // multicast
] as const)
  special.ipv6.addSubnet(block, bits, 'ipv6');

/** Whether a numeric address is one of the public internet. What is no address at all is not. */
export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  // A list for each: Node looks an IPv4 address up among IPv6 blocks as `::ffff:…`, too, and that whole block is special.
  const family = version === 4 ? 'ipv4' : 'ipv6';
  // A scope ("%eth0") is for link-local addresses only.
  return !address.includes('%') && !special[family].check(address, family);
}
