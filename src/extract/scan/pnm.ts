import type { PreparedPage } from './prepare.js'

/** A gray picture in the plainest of formats (PGM), which costs no packing and unpacking. */
export const asPgm = ({ width, height, gray }: Pick<PreparedPage, 'width' | 'height' | 'gray'>): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), gray])
