import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { format, measure, type Figure } from './eval/measure.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const floors = JSON.parse(readFileSync(new URL('gold/floors.json', FIXTURES), 'utf8')) as Record<string, number>

describe('gold', () => {
  let figures: readonly Figure[] = []
  beforeAll(async () => {
    figures = await measure(FIXTURES)
  }, 120_000)

  it.each(Object.entries(floors))('%s holds %d', (name, floor) => {
    const figure = figures.find((item) => item.name === name)
    expect(figure, `no figure ${name} is measured`).toBeDefined()
    if (!figure) return
    const margin = figure.better === 'higher' ? figure.value - floor : floor - figure.value
    expect(margin, `${name} is ${format(figure)}`).toBeGreaterThanOrEqual(-1e-9)
  })
})
