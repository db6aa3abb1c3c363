import { expect, it } from 'vitest'
import { isGarbled } from '../src/vietnamese/garbled.js'

/** Whether what a PDF gives as the letters of a page is text at all. */

/** Each letter as the one that stands so many places after it: fonts that number their glyphs otherwise do this. */
const shifted = (text: string, by: number): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + by) % 26) + 97))

const SENTENCE =
  'Cac cap uy tiep tuc nang cao nhan thuc cua can bo dang vien ve phat trien kinh te tap the trong nong nghiep va xay dung nong thon moi o cac xa'

it.each([3, 13, 19, 23])('letters that all stand %i places further spell no language', (by) => {
  expect(isGarbled(shifted(SENTENCE.toLowerCase(), by))).toBe(true)
})

it.each([
  ['Vietnamese', `${SENTENCE}, tổ chức cơ sở đảng tiếp tục nâng cao nhận thức`],
  ['Vietnamese without marks', SENTENCE],
  [
    'English',
    'The Committee on Forest Management shall review, in cooperation with the provincial departments, the boundaries of upstream forests and report every year to the Secretariat (UNDP, ODA) on what was done',
  ],
  [
    'French',
    'Le comité de gestion des forêts examine chaque année avec les services de la province les limites des forêts situées en amont et en rend compte au secrétariat, à la mairie et aux communes',
  ],
  [
    'German',
    'Der Ausschuss für Forstwirtschaft überprüft jedes Jahr mit den Behörden der Provinz die Grenzen der Wälder am Oberlauf der Flüsse und berichtet dem Sekretariat, was getan worden ist und was noch fehlt',
  ],
  [
    'Russian',
    'Комитет по управлению лесами каждый год рассматривает вместе с органами провинции границы лесов в верховьях рек и докладывает секретариату о том что было сделано и чего ещё не хватает в этой работе',
  ],
])('a page in %s is text', (_, text) => {
  expect(isGarbled(text)).toBe(false)
})
