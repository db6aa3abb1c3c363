import { codeTable, encoding } from '../encoding.js'

/**
 * TCVN 5712:1993, VN3, called ABC: the fonts `.VnTime`, `.VnArial` … Small letters with a tone and the seven capitals
 * without; the other capitals are small letters in a font of capitals, `.VnTimeH`. What glibc and iconv call TCVN is VN1.
 *
 * Source: TCVN 5712:1993, table VN3; the same in UniKey's vnconv (data.cpp, TCVN3) and in ISO-IR 180, which holds VN2.
 */
export const tcvn3 = encoding({
  id: 'tcvn3',
  name: 'TCVN3 (ABC)',
  codes: codeTable(`
    a  -- B8 B5 B6 B7 B9
    â  A9 CA C7 C8 C9 CB
    ă  A8 BE BB BC BD C6
    đ  AE
    e  -- D0 CC CE CF D1
    ê  AA D5 D2 D3 D4 D6
    i  -- DD D7 D8 DC DE
    o  -- E3 DF E1 E2 E4
    ô  AB E8 E5 E6 E7 E9
    ơ  AC ED EA EB EC EE
    u  -- F3 EF F1 F2 F4
    ư  -- F8 F5 F6 F7 F9
    y  -- FD FA FB FC FE
    Ă  A1 -- -- -- -- --
    Â  A2 -- -- -- -- --
    Ê  A3 -- -- -- -- --
    Ô  A4 -- -- -- -- --
    Ơ  A5 -- -- -- -- --
    Ư  A6 -- -- -- -- --
    Đ  A7
  `),
  caseless: true,
  // 0xAD is a soft hyphen elsewhere: readers keep it, turn it into another dash, or drop it.
  doubtful: new Map([
    ['\u00AD', 'ư'],
    ['-', 'ư'],
    ['\u2010', 'ư'],
    ['\u2011', 'ư'],
    ['\u2212', 'ư'],
  ]),
})
