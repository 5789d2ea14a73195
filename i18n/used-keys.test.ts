import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { messagesFor } from './messages'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const FOLDERS = ['app', 'components', 'domain', 'i18n', 'language', 'server']

/** Words by an id that comes with an answer: a reason, a check. The id has to be given by somebody. */
const BY_ANSWER = ['error.', 'finding.check.']
/** Given by zod, not by us. */
const BY_OTHERS = ['error.too_big', 'error.too_small']

/** Every namespace, nested ones and the whole too, with the keys a translator of it takes. */
function namespaces(tree: object, path = ''): [string, string[]][] {
  const nested = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? namespaces(value, join(path, key)) : [],
  )
  return [[path, leaves(tree)], ...nested]
}

function leaves(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, join(path, key))
      : [join(path, key)],
  )
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** Keys by what they are under: translators know their namespace only by the keys they take. */
const BY_KEYS = new Map<string, string[]>()
for (const [path, keys] of namespaces(messagesFor('en'))) {
  const known = keys.sort().join()
  BY_KEYS.set(known, [...(BY_KEYS.get(known) ?? []), path])
}

/** Whole keys that some call of a translator may ask for, as the compiler sees it. */
function usedKeys(program: ts.Program): Set<string> {
  const checker = program.getTypeChecker()
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      for (const key of keysOf(node, checker)) used.add(key)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && !file.fileName.includes('node_modules')) visit(file)
  }
  return used
}

function keysOf(call: ts.CallExpression, checker: ts.TypeChecker): string[] {
  const [asked] = call.arguments
  const callee = ts.isPropertyAccessExpression(call.expression)
    ? call.expression.expression
    : call.expression
  if (!asked || !/^(t|words|\w*[tT]ranslat\w*|say)$/.test(callee.getText())) return []
  const under = namespaceOf(checker.getTypeAtLocation(callee), checker)
  const words = literals(checker.getTypeAtLocation(asked))
  return under.flatMap((path) => words.map((word) => join(path, word)))
}

function namespaceOf(translator: ts.Type, checker: ts.TypeChecker): string[] {
  const [signature] = translator.getCallSignatures()
  const [parameter] = signature?.getTypeParameters() ?? []
  const constraint = parameter && checker.getBaseConstraintOfType(parameter)
  return constraint ? (BY_KEYS.get(literals(constraint).sort().join()) ?? []) : []
}

function literals(type: ts.Type): string[] {
  if (type.isUnion()) return type.types.flatMap(literals)
  return type.isStringLiteral() ? [type.value] : []
}

function programOf(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  return ts.createProgram([...files], { ...options, noEmit: true })
}

describe('the words of the interface', () => {
  it('are each asked for somewhere', { timeout: 180_000 }, () => {
    const files = globSync(
      FOLDERS.map((folder) => `${folder}/**/*.{ts,tsx}`),
      { cwd: ROOT },
    )
      .filter((path) => !/\.test\.tsx?$/.test(path))
      .map((path) => resolve(ROOT, path))
    const used = usedKeys(programOf(files))
    const code = files.map((path) => readFileSync(path, 'utf8')).join('\n')
    const isGiven = (id: string) => code.includes(`'${id}'`)
    const unused = leaves(messagesFor('en')).filter((key) => {
      const place = BY_ANSWER.find((each) => key.startsWith(each))
      if (place === undefined) return !used.has(key)
      return !BY_OTHERS.includes(key) && !isGiven(key.slice(place.length))
    })
    expect(unused).toEqual([])
  })
})
