import { codeTable, encoding, withCapitals } from '../encoding.js'

/**
 * BKHCM 2 (Bách khoa TP. Hồ Chí Minh): the vowel with its own mark, and the tone in a second byte.
 *
 * Source: UniKey's vnconv (data.cpp, BKHCM2), whose Ệ has the dot of a small letter: both are read.
 */
const small = codeTable(`
  a  --   61E1 61E2 61E3 61E4 61E5
  â  EA   EAEB EAEC EAED EAEE EAE5
  ă  F9   F9E6 F9E7 F9E8 F9E9 F9E5
  đ  E0
  e  --   65E1 65E2 65E3 65E4 65E5
  ê  EF   EFEB EFEC EFED EFEE EFE5
  i  --   F1   F2   F3   F4   F5
  o  --   6FE1 6FE2 6FE3 6FE4 6FE5
  ô  F6   F6EB F6EC F6ED F6EE F6E5
  ơ  FA   FAE1 FAE2 FAE3 FAE4 FAE5
  u  --   75E1 75E2 75E3 75E4 75E5
  ư  FB   FBE1 FBE2 FBE3 FBE4 FBE5
  y  --   79E1 79E2 79E3 79E4 79E5
`)

export const bkhcm2 = encoding({
  id: 'bkhcm2',
  name: 'BKHCM 2',
  codes: withCapitals(small, 0x20).set('\u00CF\u00E5', 'Ệ'),
})
