import { codeTable, encoding, withCapitals } from '../encoding.js'

/**
 * VNI for Windows, the fonts `VNI-Times`, `VNI-Helve` …: the vowel in ASCII and its marks in a second byte.
 *
 * Source: UniKey's vnconv (data.cpp, VNI-WIN), the same in GNU recode (VNI). Some published tables lack ẳ, ẵ and ỵ.
 */
export const vni = encoding({
  id: 'vni',
  name: 'VNI Windows',
  codes: withCapitals(
    codeTable(`
      a  --   61F9 61F8 61FB 61F5 61EF
      â  61E2 61E1 61E0 61E5 61E3 61E4
      ă  61EA 61E9 61E8 61FA 61FC 61EB
      đ  F1
      e  --   65F9 65F8 65FB 65F5 65EF
      ê  65E2 65E1 65E0 65E5 65E3 65E4
      i  --   ED   EC   E6   F3   F2
      o  --   6FF9 6FF8 6FFB 6FF5 6FEF
      ô  6FE2 6FE1 6FE0 6FE5 6FE3 6FE4
      ơ  F4   F4F9 F4F8 F4FB F4F5 F4EF
      u  --   75F9 75F8 75FB 75F5 75EF
      ư  F6   F6F9 F6F8 F6FB F6F5 F6EF
      y  --   79F9 79F8 79FB 79F5 EE
    `),
    0x20,
  ),
})
