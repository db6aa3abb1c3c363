import { codeTable, encoding } from '../encoding.js'

/**
 * VPS (Vietnamese Professionals Society), used overseas; some capitals on control codes.
 *
 * Source: GNU recode (VPS), the same as Mozilla's x-viet-vps; UniKey's vnconv (data.cpp, VPS) agrees where it has a code.
 */
export const vps = encoding({
  id: 'vps',
  name: 'VPS',
  codes: codeTable(`
    a  -- E1 E0 E4 E3 E5
    â  E2 C3 C0 C4 C5 C6
    ă  E6 A1 A2 A3 A4 A5
    đ  C7
    e  -- E9 E8 C8 EB CB
    ê  EA 89 8A 8B CD 8C
    i  -- ED EC CC EF CE
    o  -- F3 F2 D5 F5 86
    ô  F4 D3 D2 B0 87 B6
    ơ  D6 A7 A9 AA AB AE
    u  -- FA F9 FB DB F8
    ư  DC D9 D8 BA BB BF
    y  -- 9A FF 9B CF 9C
    A  -- C1 80 81 82 02
    Â  C2 83 84 85 1C 03
    Ă  88 8D 8E 8F F0 04
    Đ  F1
    E  -- C9 D7 DE FE 05
    Ê  CA 90 93 94 95 06
    I  -- B4 B5 B7 B8 10
    O  -- B9 BC BD BE 11
    Ô  D4 96 97 98 99 12
    Ơ  F7 9D 9E 9F A6 13
    U  -- DA A8 D1 AC 14
    Ư  D0 AD AF B1 1D 15
    Y  -- DD B2 FD B3 19
  `),
})
