import { codeTable, encoding } from '../encoding.js'

/**
 * BKHCM 1 (Bách khoa TP. Hồ Chí Minh), one byte a letter, some of them ASCII punctuation. Ị and Ỵ share the code 8E, Ụ
 * and Ặ the code 98; Ị and Ụ, the more frequent ones, are read.
 *
 * Source: UniKey's vnconv (data.cpp, BKHCM1); the converter TextConverter has the same.
 */
export const bkhcm1 = encoding({
  id: 'bkhcm1',
  name: 'BKHCM 1',
  codes: codeTable(`
    a  -- BE BF C0 C1 C2
    â  DD DE DF E0 E1 E2
    ă  D7 D8 D9 DA DB DC
    đ  BD
    e  -- C3 C4 C5 C6 C7
    ê  E3 E4 E5 E6 E7 E8
    i  -- C8 C9 CA CB CC
    o  -- CD CE CF D0 D1
    ô  E9 EA EB EC ED EE
    ơ  EF F0 F1 F2 F3 F4
    u  -- D2 D3 D4 D5 D6
    ư  F5 F6 F7 F8 F9 FA
    y  -- FB FC FD FE FF
    A  -- 80 81 82 83 84
    Â  9F 7E A1 A2 A3 A4
    Ă  99 9A 9B 9C 9D --
    Đ  7D
    E  -- 85 86 87 88 89
    Ê  A5 A6 A7 A8 A9 AA
    I  -- 8A 8B 8C 8D 8E
    O  -- 8F 90 91 92 93
    Ô  AB AC AD AE AF B0
    Ơ  B1 B2 B3 B4 B5 B6
    U  -- 94 95 96 97 98
    Ư  B7 B8 B9 BA BB BC
    Y  -- 7B 5E 60 7C --
  `),
})
