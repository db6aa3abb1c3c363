import { codeTable, encoding } from '../encoding.js'

/**
 * VietWare F, the fonts `SVNtimes new roman` …: as TCVN3 it has small letters with tones and capitals without.
 *
 * Source: UniKey's vnconv (data.cpp, VIETWARE-F); two converters of accounting programs have the same.
 */
export const vietwareF = encoding({
  id: 'vietware-f',
  name: 'VietWare F',
  codes: codeTable(`
    a  -- C0 AA B6 BA C1
    â  A1 CA C7 C8 C9 CB
    ă  9F C5 C2 C3 C4 C6
    đ  A2
    e  -- CF CC CD CE D1
    ê  A3 D5 D2 D3 D4 D6
    i  -- DB D8 D9 DA DC
    o  -- E2 DF E0 E1 E3
    ô  A4 E7 E4 E5 E6 E8
    ơ  A5 EC E9 EA EB ED
    u  -- F2 EE EF F1 F3
    ư  A7 F7 F4 F5 F6 F8
    y  -- FC F9 FA FB FF
    Â  97 -- -- -- -- --
    Ă  96 -- -- -- -- --
    Đ  98
    Ê  99 -- -- -- -- --
    Ô  9A -- -- -- -- --
    Ơ  9B -- -- -- -- --
    Ư  9C -- -- -- -- --
  `),
  caseless: true,
})
