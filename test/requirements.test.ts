import { describe, expect, it } from 'vitest'
import { available, required, REQUIREMENTS, type Requirement } from './requirements.js'

describe('DOICHIEU_REQUIRE', () => {
  it.each(Object.keys(REQUIREMENTS) as Requirement[])('%s is there when it is required', (name) => {
    expect(available(name) || !required().includes(name), `${name} is required and does not start`).toBe(true)
  })
})
