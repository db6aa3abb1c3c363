import type { Encoding } from './encoding.js'
import { bkhcm1 } from './encodings/bkhcm1.js'
import { bkhcm2 } from './encodings/bkhcm2.js'
import { tcvn1 } from './encodings/tcvn1.js'
import { tcvn3 } from './encodings/tcvn3.js'
import { utf8AsWindows } from './encodings/utf-8.js'
import { vietwareF } from './encodings/vietware-f.js'
import { vietwareX } from './encodings/vietware-x.js'
import { viqr } from './encodings/viqr.js'
import { viscii } from './encodings/viscii.js'
import { vni } from './encodings/vni.js'
import { vps } from './encodings/vps.js'
import { windows1258 } from './encodings/windows-1258.js'

/** The more frequent first: of two that explain a text equally well, the first is taken. */
export const encodings: readonly Encoding[] = [
  tcvn3,
  vni,
  utf8AsWindows,
  windows1258,
  viscii,
  vps,
  vietwareX,
  vietwareF,
  bkhcm2,
  bkhcm1,
  viqr,
  tcvn1,
]
