import { codeTable, encoding } from '../encoding.js'

/**
 * TCVN 5712:1993, VN1: all letters in one font, some capitals on control codes. Iconv knows it as TCVN.
 *
 * Source: TCVN 5712:1993, table VN1, as in glibc's TCVN5712-1.
 */
export const tcvn1 = encoding({
  id: 'tcvn1',
  name: 'TCVN 5712-1 (VN1)',
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
    ư  AD F8 F5 F6 F7 F9
    y  -- FD FA FB FC FE
    A  -- 83 80 81 82 84
    Â  A2 C4 C1 C2 C3 86
    Ă  A1 C0 AF BA BF 85
    Đ  A7
    E  -- 8A 87 88 89 8B
    Ê  A3 DA C5 CD D9 8C
    I  -- 90 8D 8E 8F 91
    O  -- 95 92 93 94 96
    Ô  A4 FF DB E0 F0 97
    Ơ  A5 9B 98 99 9A 9C
    U  -- 01 9D 9E 9F 02
    Ư  A6 11 04 05 06 12
    Y  -- 16 13 14 15 17
  `),
})
