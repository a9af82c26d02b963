import { renderSVG } from 'uqr';

/** A QR as it was told once: what stands in it, and how it is drawn. */
export interface IssuedQr {
  address: string;
  /** A picture as an address of its own, so that nothing of it is markup of the page. */
  picture: string;
  /** Whether the address is whole; without a public address of the installation it is a path alone. */
  isWhole: boolean;
}

/** Draws what was issued: the whole address where the installation has one, else the path. */
export function drawnQr({ path, url }: { path: string; url: string | null }): IssuedQr {
  const address = url ?? path;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
  return { address, picture, isWhole: url != null };
}
