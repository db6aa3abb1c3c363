import { codeTable, encoding } from '../encoding.js'

/** VISCII 1.1, used overseas. Six capitals stand on control codes. Source: RFC 1456. */
export const viscii = encoding({
  id: 'viscii',
  name: 'VISCII',
  codes: codeTable(`
    a  -- E1 E0 E4 E3 D5
    â  E2 A4 A5 A6 E7 A7
    ă  E5 A1 A2 C6 C7 A3
    đ  F0
    e  -- E9 E8 EB A8 A9
    ê  EA AA AB AC AD AE
    i  -- ED EC EF EE B8
    o  -- F3 F2 F6 F5 F7
    ô  F4 AF B0 B1 B2 B5
    ơ  BD BE B6 B7 DE FE
    u  -- FA F9 FC FB F8
    ư  DF D1 D7 D8 E6 F1
    y  -- FD CF D6 DB DC
    A  -- C1 C0 C4 C3 80
    Â  C2 84 85 86 06 87
    Ă  C5 81 82 02 05 83
    Đ  D0
    E  -- C9 C8 CB 88 89
    Ê  CA 8A 8B 8C 8D 8E
    I  -- CD CC 9B CE 98
    O  -- D3 D2 99 A0 9A
    Ô  D4 8F 90 91 92 93
    Ơ  B4 95 96 97 B3 94
    U  -- DA D9 9C 9D 9E
    Ư  BF BA BB BC FF B9
    Y  -- DD 9F 14 19 1E
  `),
})
