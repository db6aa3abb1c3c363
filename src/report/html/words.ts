import { html as en } from '../../catalogue/en/html.js'
import { html as vi } from '../../catalogue/vi/html.js'
import { vi as master } from '../../catalogue/vi.js'
import type { MessageKey } from '../../catalogue/catalogue.js'
import type { Style } from '../format.js'

/** Beginnings of the messages of other formats that the page says too. */
const SHARED =
  /^(?:md|totals|label|sign|change|target|level|roster|priorities|verdict|binding|place|own|matrix|why|field|decided)\.|^made-by$/u

/** The messages that the page says itself: its own, and those that it shares with other formats. */
export function messagesIn({ say, language }: Pick<Style, 'say' | 'language'>): Record<string, string> {
  const template = say as (key: MessageKey) => string
  const shared = (Object.keys(master) as MessageKey[]).filter((key) => SHARED.test(key))
  return { ...Object.fromEntries(shared.map((key) => [key, template(key)])), ...(language === 'vi' ? vi : en) }
}
