import fc from 'fast-check'
import { mutated } from '../mutate.js'
import { directive, hostile, often, repeated, sign, written } from '../strings.js'
import { encoded, type Target } from '../target.js'
import { read } from './reading.js'

/** Bytes that are of no format, or of several. */
const SIGNATURES = [
  '%PDF-1.7\n|PK\x03\x04|PK\x05\x06|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|{\\rtf1|\x89PNG\r\n\x1a\n|\xff\xd8\xff|II*\0|MM\0*|RIFF\0\0\0\0WEBP',
  'GIF89a|Rar!\x1a|7z\xbc\xaf|\x1f\x8b|<!DOCTYPE html>|<html|<?xml version="1.0"?>|<w:wordDocument|MIME-Version: 1.0\r\n|From a\nX: b\n',
  '---\n|\xef\xbb\xbf|\xff\xfe|\xfe\xff|\xff\xfe\0\0|BM|\0\0\0\x0cjP  |From: a\nReceived: b\nSubject: c\n',
].flatMap((line) => line.split('|'))

/** Bytes of any kind, behind the beginning of a format that is known. */
export const bytes: Target = {
  name: 'bytes',
  share: 8000,
  cases: () =>
    fc
      .tuple(
        fc.constantFrom('', ...SIGNATURES),
        fc.oneof(
          fc.uint8Array({ maxLength: 3000 }),
          written(directive),
          fc.constantFrom(...SIGNATURES).map((each) => Buffer.from(each, 'latin1')),
        ),
      )
      .map(([start, rest]) => new Uint8Array(Buffer.concat([Buffer.from(start, 'latin1'), rest]))),
  feed: (each) => read(each),
}

const MARKDOWN = [
  '# |###### |> |>>>> |- |* |1. |99999999999. |- [ ] |```\n|~~~\n|    |***|**|_|__|~~|`|``|[|](|]: |![|[^1]|[^1]: |<!-- |-->|<a id="x">|</a>|<br>',
  '| a | b |\n| - | - |\n|\\|&amp;|&#x110000;|&#0;|<details>|<table>|<td>|---\n|...\n|+++\n|===\n|&nbsp;|<![CDATA[|<?|{#id}|$$|[[',
].flatMap((line, index) => line.split(index === 0 ? /\|(?=.)/su : /\|(?=[\\&<\-.+=[{$])/u))

const FRONT = [
  '---\n|---\r\n|...\n|date: |number: |type: |level: |subject: |issuer: |place: |!!js/function "x"|!!binary aGVq|&a [*a]|*a|<<: *a|? {|- - - -|: :|"|\'|[|{|}|]',
  '{a: {a: {a: {a: |2022-13-45|2022-06-16|0x1f|.inf|~|%YAML 9.9\n|--- |#|@|`|\t|!<tag:x>|>-\n|\u2028|$import: /etc/passwd',
].flatMap((line) => line.split('|'))

/** A block at the head of a Markdown file, of whatever YAML has. */
const frontMatter = fc
  .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FRONT) }, hostile), fc.constantFrom('\n', ' ', '')), {
    maxLength: 14,
  })
  .map((pieces) => `---\n${pieces.flat().join('')}\n---\n# a\n`)

export const markdown: Target = {
  name: 'markdown',
  share: 8000,
  cases: ({ markdown: files }) =>
    fc.oneof(
      { weight: 4, arbitrary: mutated(files, [...MARKDOWN, ...FRONT]) },
      { weight: 2, arbitrary: frontMatter.map(encoded) },
      {
        weight: 2,
        arbitrary: fc
          .array(
            fc.oneof(fc.constantFrom(...MARKDOWN), hostile, repeated(fc.constantFrom(...MARKDOWN), 8000), fc.constant('\n')),
            { maxLength: 40 },
          )
          .map((pieces) => encoded(`# Kế hoạch\n\n${pieces.join('')}`)),
      },
    ),
  feed: (each) => read(each),
}

const HTML = [
  '<p>|</p>|<div>|</div>|<table>|</table>|<tr>|<td colspan="1000000" rowspan="1000000">|<td rowspan=0>|<th colspan=-1>|<ol start="99999999999">|<li value=1e9>',
  '<ol type=I reversed>|<ul>|</ul>|<b>|<i>|<font face=".VnTime">|<span style="mso-list:l99999999 level99 lfo99999">|<svg>|<math>|<template>|<select>',
  '<script>|</script>|<style>@import url(http://127.0.0.1/x);|</style>|<textarea>|<plaintext>|<noscript>|<frameset>|<base href="//x">|<a name=_ftn1 href=#_ftnref1>',
  '<iframe src="file:///etc/passwd">|<img src="http://127.0.0.1:1/a.png">|<link rel=stylesheet href=//x>|<meta http-equiv=refresh content="0;url=//x">|<meta charset=utf-7>',
  '<meta charset="x-user-defined">|<!--[if gte mso 9]>|<![endif]-->|<![if !supportLists]>|<!DOCTYPE x [<!ENTITY a "b">]>|<?xml?>|&nbsp;|&#1114112;|&#x;|&amp|&lt',
  '<caption>|<colgroup span=99999>|<br>|<pre>|<q>|<sup>|<sub>|<del>|<p style="display:none">|<p style="text-indent:-1e99in;margin-left:9e99pt">|<td style="width:NaNpx">',
].flatMap((line) => line.split('|'))

export const html: Target = {
  name: 'html',
  share: 8000,
  cases: ({ html: files }) =>
    fc.oneof(
      { weight: 3, arbitrary: mutated(files, HTML) },
      {
        weight: 3,
        arbitrary: fc
          .array(
            fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HTML) }, hostile, repeated(fc.constantFrom(...HTML), 12_000)),
            { maxLength: 40 },
          )
          .map((pieces) => encoded(`<!DOCTYPE html><html><body>${pieces.join('')}`)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom('<div>', '<table><tr><td>', '<ol><li>', '<b>', '<p><span>', '<blockquote>', '<a>', '<font>'),
            often,
          )
          .map(([element, depth]) => encoded(`<!DOCTYPE html><html><body>${element.repeat(depth)}Mục tiêu`)),
      },
    ),
  feed: (each) => read(each),
}

const RTF = [
  '{|}|\\|\\par |\\pard|\\plain|\\tab |\\cell |\\row |\\trowd|\\cellx99999999 |\\cellx-1 |\\intbl|\\nesttableprops|\\itap999999 |\\uc0 |\\uc999999999 |\\u-1?|\\u99999999?',
  "\\'|\\'zz|\\'e1|\\bin99999999 |\\bin-1 |\\bin0 |{\\*\\|{\\fonttbl|{\\f0 .VnTime;}|{\\f999999999 x;}|\\f99999 |\\deff-5|{\\stylesheet|{\\info|{\\pict|{\\object|{\\objdata",
  '{\\field{\\*\\fldinst INCLUDETEXT "/etc/passwd"}{\\fldrslt |{\\footnote |\\chftn|{\\listtable{\\list{\\listlevel\\levelnfc23\\levelstartat99999999999|{\\leveltext\\\'ff\\\'00}',
  '{\\listoverride\\listid1\\ls1}|\\ls99999999|\\ilvl99|{\\listtext |{\\pntext |\\super|\\v |\\deleted|\\revised|\\ansicpg99999|\\mac|\\pc|\\upr|{\\ud |\\sect|\\page|\\line|\\~|\\_|\\-',
].flatMap((line) => line.split('|'))

export const rtf: Target = {
  name: 'rtf',
  share: 8000,
  cases: ({ rtf: files }) =>
    fc.oneof(
      { weight: 4, arbitrary: mutated(files, RTF) },
      {
        weight: 3,
        arbitrary: fc
          .array(
            fc.oneof(
              { weight: 4, arbitrary: fc.constantFrom(...RTF) },
              sign,
              hostile,
              repeated(fc.constantFrom(...RTF), 30_000),
              fc.constant(' '),
            ),
            { maxLength: 50 },
          )
          .map((pieces) => Buffer.from(`{\\rtf1\\ansi${pieces.join('')}`, 'latin1')),
      },
    ),
  feed: (each) => read(each),
}
