import { codeTable, encoding, withCapitals } from '../encoding.js'

/**
 * VietWare X, the fonts `VNtimes new roman` …: the vowel with its own mark, and the tone in a second byte.
 *
 * Source: UniKey's vnconv (data.cpp, VIETWARE-X); the converter TextConverter has the same.
 */
export const vietwareX = encoding({
  id: 'vietware-x',
  name: 'VietWare X',
  codes: withCapitals(
    codeTable(`
      a  --   61EF 61EC 61ED 61EE 61FB
      â  E1   E1FA E1F6 E1F8 E1F9 E1FB
      ă  E0   E0F5 E0F2 E0F3 E0F4 E0FB
      đ  E2
      e  --   65EF 65EC 65ED 65EE 65FB
      ê  E3   E3FA E3F6 E3F8 E3F9 E3FB
      i  --   EA   E7   E8   E9   EB
      o  --   6FEF 6FEC 6FED 6FEE 6FFC
      ô  E4   E4FA E4F6 E4F8 E4F9 E4FC
      ơ  E5   E5EF E5EC E5ED E5EE E5FC
      u  --   75EF 75EC 75ED 75EE 75FB
      ư  E6   E6EF E6EC E6ED E6EE E6FB
      y  --   79EF 79EC 79ED 79EE 79F1
    `),
    0x20,
  ),
})
